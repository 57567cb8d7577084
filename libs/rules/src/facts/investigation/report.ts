import { tied, word } from '../word';
import type { FactWord } from '../word';

export const reportFacts: readonly FactWord[] = [
  tied('draft.circulated', '报告稿征求意见（ref 为征求意见单位）', 'the draft went out for comments (`ref`: the organ asked)'),
  tied('draft.reply-due', '征求意见限定的反馈日期（value 为征求意见单位）', 'the last day for the reply (`value`: the organ asked)'),
  tied('draft.commented', '收到反馈意见', 'the reply was received'),
  word('report.submitted', '提交事故调查报告', 'the team submitted the investigation report'),
  word('report.received', '负责事故调查的人民政府收到事故调查报告', 'the investigating government received the submitted report'),
];
