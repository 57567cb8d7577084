import { tied, word } from './word';
import type { FactWord } from './word';

const levels = [
  { code: 'ordinary', title: { zh: '一般', en: 'ordinary' } },
  { code: 'larger', title: { zh: '较大', en: 'larger' } },
  { code: 'major', title: { zh: '重大', en: 'major' } },
  { code: 'extraordinary', title: { zh: '特别重大', en: 'extraordinary' } },
];

export const investigationFacts: readonly FactWord[] = [
  word('accident.occurred', '事故发生', 'the accident happened'),
  { ...word('level.determined', '事故等级确定', 'the level of the accident was determined'), values: levels },
  word('procuratorate.invited', '邀请人民检察院派人参加调查组', 'the procuratorate was invited to the team'),
  word('procuratorate.answered', '人民检察院答复', 'the procuratorate answered'),
  word('team.formed', '事故调查组成立', 'the investigation team was formed'),
  tied('appraisal.ordered', '委托技术鉴定', 'a technical appraisal was ordered'),
  tied('appraisal.delivered', '收到技术鉴定报告', 'the appraisal report was received'),
  tied('extension.asked', '申请延长调查期限', 'an extension was asked for'),
  { ...tied('extension.granted', '批准延长调查期限', 'an extension was granted'), days: 'required' },
  tied('extension.refused', '不批准延长调查期限', 'an extension was refused'),
  tied('extension.revoked', '撤销延长批准', 'a granted extension was taken back'),
  word('report.submitted', '提交事故调查报告', 'the team submitted the investigation report'),
  word('report.received', '负责事故调查的人民政府收到事故调查报告', 'the investigating government received the submitted report'),
  word('approval.issued', '作出批复', 'the report was approved'),
  word('report.published', '公布事故调查报告', 'the report was published'),
  word('case.closed', '结案', 'the case was closed'),
];
