import { word } from '../word';
import type { FactWord } from '../word';

export const reportFacts: readonly FactWord[] = [
  word('report.submitted', '提交事故调查报告', 'the team submitted the investigation report'),
  word('report.received', '负责事故调查的人民政府收到事故调查报告', 'the investigating government received the submitted report'),
];
