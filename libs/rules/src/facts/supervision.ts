import { tied, word } from './word';
import type { FactWord } from './word';

const lettersAndInterviews: readonly FactWord[] = [
  tied('supervision.text-circulated', '征求成员单位意见', 'a member body was asked about the draft'),
  tied('supervision.opinion-due', '征求意见限定的反馈日期', 'the day by which a member body is asked to reply'),
  tied('supervision.opinion-given', '成员单位反馈意见', 'a member body replied'),
  tied('supervision.letter-reply-due', '督办单位来函限定的回复日期', 'the day by which a letter of the supervisor asks for an answer'),
  tied('supervision.letter-answered', '回复督办单位来函', 'a letter of the supervisor was answered'),
  tied('supervision.interview-decided', '决定约谈', 'an interview was decided'),
  tied('supervision.interview-due', '决定确定的约谈日期', 'the day that the decision sets for the interview'),
  tied('supervision.interview-held', '约谈', 'the interview was held'),
  tied('supervision.interview-report-due', '约谈纪要限定的报告日期', 'the day by which the minutes ask for the measures'),
  tied('supervision.interview-reported', '报告约谈整改措施落实情况', 'the measures were reported back'),
];

export const supervisionFacts: readonly FactWord[] = [
  word('supervision.issued', '印发挂牌督办通知', 'the notice was issued'),
  word('supervision.known', '登记挂牌督办通知', 'the notice was recorded'),
  word('supervision.notice-received', '收到挂牌督办通知', 'the supervision notice was received'),
  {
    ...word('supervision.level', '督办案件的事故等级', 'level of the supervised accident'),
    values: [
      { code: 'ordinary', title: { zh: '一般', en: 'ordinary' } },
      { code: 'larger', title: { zh: '较大', en: 'larger' } },
      { code: 'major', title: { zh: '重大', en: 'major' } },
      { code: 'extraordinary', title: { zh: '特别重大', en: 'extraordinary' } },
      { code: 'unknown', title: { zh: '尚未确定', en: 'not known yet' } },
    ],
  },
  { ...word('supervision.due', '督办通知载明的办理期限', 'the last day that the notice states'), days: 'optional' },
  tied('supervision.progress-due', '督办通知要求报送进展的日期', 'the day on which the notice wants a progress report'),
  tied('supervision.progress-reported', '报送督办进展', 'progress was reported'),
  tied('supervision.paused', '督办单位暂停督办', 'the supervision was paused'),
  tied('supervision.resumed', '督办单位恢复督办', 'the supervision went on'),
  word('supervision.case-closed', '督办案件结案', 'the supervised case was closed'),
  word('supervision.outcome-filed', '报督办单位备案', 'report and carrying-out were filed with the supervisor'),
  word('supervision.filing-returned', '备案退回补充', 'what was filed was returned'),
  word('supervision.vetting-agreed', '督办单位审核同意事故调查报告', 'the supervisor agreed to the report'),
  word('supervision.vetting-ended', '督办单位退回报告稿或者不同意', 'the supervisor sent the draft back or refused it'),
  word('supervision.reopened', '案件重新调查，恢复督办', 'the case is open again and under supervision'),
  word('supervision.matters-complete', '督办事项办理完毕', 'the supervised matters were completed'),
  word('supervision.released', '解除挂牌督办', 'the supervision was released'),
  word('supervision.release-revoked', '撤销解除、继续督办', 'the release was taken back and the supervision goes on'),
  word('supervision.withdrawn', '撤回挂牌督办通知', 'the supervision notice was withdrawn'),
  ...lettersAndInterviews,
];
