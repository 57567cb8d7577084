import { word } from '../word';
import type { FactWord } from '../word';

export const endingFacts: readonly FactWord[] = [
  word('report.published', '公布事故调查报告', 'the report was published'),
  word('case.closed', '结案', 'the case was closed'),
  word('case.archived', '归档', 'the case was archived'),
];
