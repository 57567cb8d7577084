import { tied, word } from '../word';
import type { FactWord } from '../word';

const onward = [
  { code: 'owed', title: { zh: '应继续上报', en: 'to be sent on' } },
  { code: 'ends-here', title: { zh: '至本级为止', en: 'ends here' } },
];

const known = [
  { code: 'unknown', title: { zh: '未定级', en: 'not known' } },
  { code: 'ordinary', title: { zh: '一般', en: 'ordinary' } },
  { code: 'larger', title: { zh: '较大', en: 'larger' } },
  { code: 'major', title: { zh: '重大', en: 'major' } },
  { code: 'extraordinary', title: { zh: '特别重大', en: 'extraordinary' } },
];

export const intakeFacts: readonly FactWord[] = [
  word('accident.occurred', '事故发生', 'the accident happened'),
  word('accident.known', '知悉事故（接到立案所依据的报告）', 'the report came by which the case was opened'),
  word('unit.informed', '单位负责人接到报告', 'the head of the unit was told'),
  word('unit.reported', '事故发生单位报告', 'the unit reported'),
  word('department.informed', '首个部门知悉事故', 'the first department learned of the accident'),
  { ...tied('notice.received', '本级接到事故报告', 'an organ received the report'), values: onward },
  tied('notice.forwarded', '本级上报', 'that organ sent it up'),
  tied('larger-accident.received', '本级接到应当快报的事故报告', 'an organ received a report that calls for an express report'),
  tied('express.reported', '快报', 'that organ gave its express report'),
  { ...tied('situation.reported', '快报或者续报', 'an express or follow-up report was given'), values: known },
  tied('follow-ups.ended', '停止续报', 'follow-up reports ended'),
  tied('casualties.to-tell', '获知应当日续报的伤亡人数变化', 'a change of casualties became known that is reported the same day'),
  tied('casualties.told', '续报伤亡人数变化', 'the change of casualties was reported on'),
  word('mine-bureau.informed', '省级矿山安全监察机构接到矿山报告', 'the provincial mine safety bureau had the report of the mine'),
  word('statistics.entered', '事故统计填报', 'the accident was entered in the statistics'),
  tied('concealment.alleged', '接到瞒报、谎报、迟报的举报或线索', 'a concealed, false or late report was alleged'),
  tied('concealment.verified', '查实瞒报、谎报、迟报', 'it was verified'),
  tied('concealment.refuted', '查否瞒报、谎报、迟报', 'it was refuted'),
];
