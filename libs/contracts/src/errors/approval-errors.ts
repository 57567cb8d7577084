import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the approval and what undoes it. */
export const approvalErrors: ErrorEntries = {
  'approval-form': entry(
    422,
    ['批复应为正式公文，不得以抄告单、审批表等形式代替。', 'An approval is a formal document, not a slip or a table.'],
    ['请以正式公文作出批复，并载明救济途径。', 'Issue a formal document that states the remedies.'],
  ),
  'approval-copy-missing': entry(
    422,
    ['批复未抄送调查组成员单位 {organ}。', 'The approval is not copied to {organ}, which sent a member.'],
    ['请将调查组全部成员单位列入抄送。', 'Copy it to every organ of the team.'],
  ),
  'approval-not-extendable': entry(
    409,
    [
      '批复时间的延长只适用于特别重大事故（设置 {setting}）。',
      'Only for extraordinary accidents is the time for the approval extended (setting {setting}).',
    ],
    ['请在法定期限内批复；等级有误的先认定等级。', 'Approve in time; if the level is wrong, determine it first.'],
  ),
  'approval-extension-late': entry(
    409,
    ['批复期限已于 {dueDate} 届满，{at} 不能再延长。', 'The time for the approval ended on {dueDate}; it could not be extended on {at}.'],
    ['请尽快批复并书面说明超期原因。', 'Approve it and explain the delay in writing.'],
  ),
};
