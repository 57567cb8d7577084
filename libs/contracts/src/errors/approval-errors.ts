import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the approval and what undoes it. */
export const approvalErrors: ErrorEntries = {
  'approval-form': entry(
    422,
    ['批复应为正式公文，不得以抄告单、审批表等形式代替。', 'An approval is a formal document, not a slip or a table.'],
    ['请以正式公文作出批复，并载明救济途径。', 'Issue a formal document that states the remedies.'],
  ),
  'approval-nature-missing': entry(
    422,
    ['批复未认定事故性质。', 'The approval does not say the nature of the accident.'],
    ['请填写认定的事故性质。', 'State the nature that it confirms.'],
  ),
  'approval-none': entry(
    409,
    ['没有有效的批复。', 'There is no approval that stands.'],
    ['请先作出批复。', 'Have the report approved first.'],
  ),
  'addressee-unknown': entry(
    422,
    ['没有编号为 {ref} 的受送达人。', 'There is no addressee {ref}.'],
    ['请先在收到批复时登记受送达人。', 'Name it when the lead department receives the approval.'],
  ),
  'handover-unknown': entry(
    422,
    ['没有编号为 {ref} 的移交事项。', 'There is no hand-over {ref}.'],
    ['请核对编号。', 'Check the reference.'],
  ),
  'appeal-unknown': entry(
    422,
    ['没有登记过编号为 {ref} 的复议或者诉讼。', 'No appeal {ref} is recorded.'],
    ['请核对编号。', 'Check the reference.'],
  ),
  'appeal-no-review': entry(
    422,
    ['编号 {ref} 登记的是诉讼，不是复议。', 'Appeal {ref} is a suit, not a review.'],
    ['请填写复议的编号。', 'Name a review.'],
  ),
  'review-undecided': entry(
    409,
    ['复议 {ref} 尚未登记决定。', 'No decision of review {ref} is recorded.'],
    [
      '请先登记复议决定；复议期满未作决定的，情形填 time-over。',
      'Record the decision first, or say time-over where its time ended without one.',
    ],
  ),
  'addressee-not-served': entry(
    409,
    ['尚未向 {ref} 送达批复。', 'The approval is not yet served on {ref}.'],
    ['请先送达批复，复议和诉讼期限自送达起算。', 'Serve it first: the periods of appeal run from then.'],
  ),
  'obstacle-unknown': entry(
    422,
    ['没有登记过编号为 {ref} 的障碍。', 'No obstacle {ref} is recorded.'],
    ['请核对编号。', 'Check the reference.'],
  ),
  'higher-government-only': entry(
    403,
    ['{organ} 不是上级人民政府，不能办理“{command}”。', '{organ} is no higher government and cannot "{command}".'],
    ['请由上级人民政府作出，或者以其名义代录。', 'Let a higher government do it, or enter its act in its name.'],
  ),
  'investigator-not-below': entry(
    422,
    ['{organ} 不是 {by} 的下级机关，不能由其指定重新调查。', '{organ} is not below {by}, which cannot give it the new investigation.'],
    ['请指定下级机关，或者由本级直接调查。', 'Name an organ below it, or let it investigate itself.'],
  ),
  'correction-not-ordered': entry(
    409,
    ['没有责令改正的决定。', 'No correction was ordered.'],
    ['请先登记上级人民政府的决定。', 'Record the order first.'],
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
