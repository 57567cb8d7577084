import { tied, word } from '../word';
import type { FactWord } from '../word';

export const reportFacts: readonly FactWord[] = [
  tied('draft.circulated', '报告稿征求意见', 'the draft went out for comments'),
  tied('draft.reply-due', '征求意见限定的反馈日期', 'the last day for the reply'),
  tied('draft.commented', '收到反馈意见', 'the reply was received'),
  tied('place-vetting.held', '报告稿送当地规定的部门审核', 'an office that the rule of the place names has the draft before it'),
  tied('place-vetting.ended', '当地规定的部门审核完毕', 'that office has vetted the draft, or no longer has it'),
  word('report.submitted', '提交事故调查报告', 'the team submitted the investigation report'),
  word('report.received', '负责事故调查的人民政府收到事故调查报告', 'the investigating government received the submitted report'),
];
