import type { Setting } from '../pack';

/** Where a place reads unsettled law in its own way, or asks for more than the nation, by division code. */
export const settingsOfPlaces: Readonly<Record<string, readonly Setting[]>> = {
  '120000': [
    {
      name: 'evaluation.filing',
      value: 'not-asked',
      note: {
        zh: '天津市的意见只要求组织评估，未要求报上一级备案：报送的予以登记，不列入待办',
        en: 'Tianjin asks for an evaluation and not for its filing: one that is filed is recorded, and it is no task',
      },
    },
  ],
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
};
