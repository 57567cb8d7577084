import { decree, known, safetyAct } from './known';
import type { KnownRule } from './known';

const measures21 = '《生产安全事故信息报告和处置办法》（国家安全生产监督管理总局令第21号）';
const statistics = '《生产安全事故统计调查制度》';

/** RP: reporting an accident. */
export const reportingRules: readonly KnownRule[] = [
  known('RP-01', 'L', decree('九'), '现场人员立即报告本单位负责人', 'Whoever is on site tells the head of the unit at once'),
  known('RP-02', 'L', decree('九'), '单位负责人接报后一小时内报告', 'The head of the unit reports within one hour of being told'),
  known(
    'RP-03',
    'L',
    decree('九'),
    '情况紧急时现场人员可以直接报告部门',
    'In an emergency people on site may report to the departments directly',
  ),
  known('RP-04', 'L', decree('十一'), '逐级上报，每级不超过两小时', 'Level by level, each within two hours'),
  known('RP-05', 'L', decree('十'), '按等级报到市、省、国务院部门，并通知有关机关', 'How far up by level, and who else is told'),
  known(
    'RP-06',
    'I, R',
    decree('九', '十一'),
    '由一小时、两小时推算的累计上限',
    'The ceilings that follow from one hour and two hours a level',
  ),
  known('RP-07', 'L', decree('十'), '重大以上立即报告国务院', 'Major accidents and above reach the State Council at once'),
  known('RP-08', 'L', decree('十'), '必要时可以越级上报', 'Levels may be skipped where necessary'),
  known(
    'RP-09',
    'L',
    '《突发事件应对法》第十七条',
    '县级人民政府立即报告上一级人民政府，可以越级',
    'The county government reports to the next higher one at once and may skip',
  ),
  known('RP-10', 'L', decree('十二'), '报告内容六项', 'The six items of a report'),
  known(
    'RP-11',
    'L',
    decree('十三'),
    '三十日（道路交通、火灾七日）内伤亡变化须补报',
    'Changes of casualties within 30 days (road traffic and fire 7) are reported',
  ),
  known(
    'RP-12',
    'G',
    `${measures21}第六条至第十一条`,
    '较大以上一小时内电话快报，此后续报',
    'Express report of larger accidents within one hour, then follow-ups',
  ),
  known('RP-13', 'P', '—', '该办法 2007 年征求意见稿的续报频次，不采用', 'The frequencies of a draft of 2007 are not used'),
  known('RP-14', 'P, L', `${measures21}第十八条`, '按等级由哪级负责人赶赴现场', 'Whose leaders go to the site, by level'),
  known(
    'RP-15',
    'L',
    decree('十六'),
    '保护现场和证据，移动物件须标记、绘图、记录',
    'Site and evidence are protected; what is moved is marked, drawn and written down',
  ),
  known('RP-16', 'L, R', decree('十八'), '值班电话和举报受理', 'A duty desk with a published number, day and night'),
  known('RP-17', 'L, P', decree('三十六'), '迟报、漏报、谎报、瞒报的认定', 'Late, missing, false and concealed reports'),
  known('RP-18', 'L', '《生产安全事故应急条例》第二十四条', '完整保存应急救援记录', 'Complete records of the rescue are kept'),
  known('RP-19', 'R', statistics, '二十四小时内填报统计', 'Entered in the statistics within 24 hours'),
  known('RP-20', 'R', statistics, '先行填报，结论公布后方可核销', 'Entered first, cancelled only after a published conclusion'),
  known('RP-21', 'L', safetyAct('八十九'), '定期公布统计', 'Statistics are published regularly'),
  known(
    'RP-22',
    'R',
    `${measures21}第二十六条`,
    '较大涉险事故及其报告',
    'Dangerous incidents without casualties that are reported like larger accidents',
  ),
  known('RP-23', 'R', `${measures21}第十二条`, '伤亡变化当日续报', 'A change of casualties is told the same day'),
  known(
    'RP-24',
    'P',
    '—',
    '接报时间与发生时间分别登记，两小时自接报起算',
    'Receipt is recorded apart from occurrence; the two hours run from receipt',
  ),
  known(
    'RP-25',
    'P',
    '矿安〔2023〕7号',
    '矿山事故一小时内报县级部门和省级监察机构',
    'Mine accidents go to county and provincial mine authority within one hour each',
  ),
];
