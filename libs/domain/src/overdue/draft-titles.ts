import type { Text } from '@app/clock';

/** The texts that are drafted for a person to send, as reminders and refusals call them; by the kind under which they are fetched. */
export const draftTitles: Readonly<Record<string, Text>> = {
  'express-phone': { zh: '电话快报', en: 'express report by phone' },
  'express-written': { zh: '书面快报', en: 'written express report' },
  final: { zh: '终报', en: 'final report' },
  'follow-up': { zh: '续报', en: 'follow-up report' },
  'report-urging': { zh: '督办函或者情况报告', en: 'letter of urging or report to the government' },
  'report-criticism': { zh: '通报、约谈的函或者情况报告', en: 'letter of criticism or interview, or report to the government' },
  'approval-request': { zh: '报请批复的请示', en: 'request for the approval' },
  'supervision-proposal': { zh: '挂牌督办的请示', en: 'request to supervise the case' },
  'matters-urging': { zh: '督办函', en: 'letter of urging' },
  'supervision-report': { zh: '督办情况报告', en: 'report on the supervision' },
  'matters-criticism': { zh: '通报、约谈的函', en: 'letter of criticism or interview' },
  'letter-reminder': { zh: '提示函', en: 'letter of reminder' },
  'letter-warning': { zh: '警示函', en: 'letter of warning' },
  'letter-urging': { zh: '拟发的督办函', en: 'proposed letter of urging' },
  'letter-criticism': { zh: '通报', en: 'notice of criticism' },
  'interview-summons': { zh: '约谈通知', en: 'summons to an interview' },
  'opinions-table': { zh: '成员单位意见采纳情况表', en: "table of the member bodies' opinions" },
  'enclosure-list': { zh: '送审件清单', en: 'list of what was sent up' },
  'vetting-minutes': { zh: '审核会纪要', en: 'minutes of the vetting meeting' },
  'comments-table': { zh: '征求意见采纳情况表', en: 'table of the comments on the draft' },
  'evaluation-report': { zh: '评估报告框架', en: 'frame of the evaluation report' },
  'interview-letter': { zh: '约谈函', en: 'letter of interview' },
  'accountability-letter': { zh: '问责移送函', en: 'letter that hands over for accountability' },
  'evaluation-overdue': { zh: '逾期未评估的情况报告', en: 'report that the evaluation is overdue' },
};
