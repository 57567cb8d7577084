import type { Setting } from '../pack';
import { noDelegateInZhangzhou } from './interviews';

/** Where a place reads unsettled law in its own way, or asks for more than the nation, by division code. */
export const settingsOfPlaces: Readonly<Record<string, readonly Setting[]>> = {
  '330000': [
    {
      name: 'carryingOut.report',
      value: 'asked',
      note: {
        zh: '《浙江省安全生产条例》（2016年）第三十九条：事故发生单位按照规定向负责事故调查的人民政府和部门报告落实情况，未规定期限',
        en: 'Zhejiang, article 39: the unit reports the carrying-out to the investigating government and department; no number of days is set',
      },
    },
  ],
  '350600': [noDelegateInZhangzhou],
};
