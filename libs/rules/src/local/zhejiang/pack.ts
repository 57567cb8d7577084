import type { PlacePack } from '@app/domain';
import { notLookedUp } from '../standings';
import { nothingElse } from '../nothing-else';

/** The unit reports how it carried the approval out; no number of days is set. */
export const zhejiang: PlacePack = {
  ...nothingElse,
  id: 'zhejiang',
  place: '330000',
  title: { zh: '浙江省', en: 'Zhejiang' },
  documents: [
    { id: 'safety-regulations', title: '《浙江省安全生产条例》（2016年）', number: null, issuedOn: null, standings: [notLookedUp] },
  ],
  settings: [
    {
      name: 'carryingOut.report',
      value: 'asked',
      note: {
        zh: '《浙江省安全生产条例》（2016年）第三十九条：事故发生单位按照规定向负责事故调查的人民政府和部门报告落实情况，未规定期限',
        en: 'Zhejiang, article 39: the unit reports the carrying-out to the investigating government and department; no number of days is set',
      },
    },
  ],
};
