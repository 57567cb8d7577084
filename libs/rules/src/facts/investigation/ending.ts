import { word } from '../word';
import type { FactWord } from '../word';

export const endingFacts: readonly FactWord[] = [
  word('report.published', '公布事故调查报告', 'the report was published'),
  word('investigation.ended', '未提交报告而终结调查', 'the investigation ended without a report'),
  word('conclusion.negative', '认定不属于生产安全事故', 'it was concluded to be no production-safety accident'),
  word('conclusion.published', '公布不属于生产安全事故的结论', 'that conclusion was published'),
  word('statistics.cancelled', '统计核销', 'the statistics record was cancelled'),
  word('case.closed', '结案', 'the case was closed'),
  word('case.archived', '归档', 'the case was archived'),
];
