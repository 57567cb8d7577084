import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What the law of accident investigations stands against. */
export const investigationErrors: ErrorEntries = {
  'team-missing': entry(
    409,
    ['事故调查组尚未组成。', 'The investigation team has not been formed.'],
    ['请先组成事故调查组。', 'Form the team first.'],
  ),
  'procuratorate-not-invited': entry(
    409,
    ['尚未邀请人民检察院派人参加调查组。', 'The procuratorate has not been invited to the team.'],
    ['请发出邀请，并登记其答复。', 'Invite it and record its answer.'],
  ),
  'appraisal-unknown': entry(
    422,
    ['没有编号为 {ref} 的技术鉴定委托。', 'No appraisal {ref} was ordered.'],
    ['请核对鉴定编号。', 'Check the reference.'],
  ),
  'extension-unknown': entry(
    422,
    ['没有编号为 {ref} 的延期申请。', 'There is no request {ref} for an extension.'],
    ['请核对延期编号。', 'Check the reference.'],
  ),
  'extension-not-granted': entry(
    409,
    ['编号为 {ref} 的延期未获批准，不能撤回。', 'The extension {ref} was not granted, so it cannot be revoked.'],
    ['请核对延期编号。', 'Check the reference.'],
  ),
  'extension-over-asked': entry(
    422,
    ['批准延长的 {days} 日超过申请的 {asked} 日。', '{days} days would be granted, but only {asked} were asked for.'],
    ['请按申请的天数批准，或者重新申请。', 'Grant at most what was asked for, or have a new request made.'],
  ),
  'extension-over-limit': entry(
    422,
    ['延长的期限合计不得超过 {max} 日，还可以延长 {left} 日。', 'All extensions together may not exceed {max} days; {left} days are left.'],
    ['请减少延长的天数。', 'Grant fewer days.'],
  ),
  'extension-not-provided': entry(
    409,
    [
      '适用于本案的期限（{rule}），法律未规定可以延长。',
      'The law provides for no extension of the time limit that governs this case ({rule}).',
    ],
    [
      '请在期限内提交报告；事故类别有误的，请先更正类别。',
      'Submit the report in time; if the class of the accident is wrong, correct it first.',
    ],
  ),
  'extension-after-expiry': entry(
    409,
    ['调查期限已于 {dueDate} 届满，{at} 不能再批准延期。', 'The period ended on {dueDate} and could no longer be extended on {at}.'],
    ['请提交报告并书面说明超期原因。', 'Submit the report and explain the delay in writing.'],
  ),
  'report-already-submitted': entry(
    409,
    [
      '报告已于 {submitted} 提交，“{command}”不能在此之后办理。',
      'The report was submitted on {submitted}; "{command}" cannot be done after that.',
    ],
    ['此前已经办理的，请按实际日期补录。', 'If it was done before, enter it with its true date.'],
  ),
  'report-not-submitted': entry(
    409,
    ['事故调查报告尚未提交。', 'The investigation report has not been submitted.'],
    ['请先提交事故调查报告。', 'Submit the report first.'],
  ),
  'approval-missing': entry(
    409,
    ['事故调查报告尚未批复，不得公布。', 'The report has not been approved and may not be published.'],
    ['请先办理批复。', 'Have it approved first.'],
  ),
};
