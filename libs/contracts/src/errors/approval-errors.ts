import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the approval and what undoes it. */
export const approvalErrors: ErrorEntries = {
  'approval-form': entry(
    422,
    ['批复应为正式公文，不得以抄告单、审批表等形式代替。', 'An approval is a formal document, not a memo or a form.'],
    ['请以正式公文作出批复，并载明救济途径。', 'Issue a formal document that states the remedies.'],
  ),
  'approval-nature-missing': entry(
    422,
    ['批复未认定事故性质。', 'The approval does not state the nature of the accident.'],
    ['请填写批复认定的事故性质。', 'State the nature that it confirms.'],
  ),
  'approval-none': entry(
    409,
    ['没有有效的批复。', 'There is no approval that stands.'],
    ['请先作出批复。', 'Have the report approved first.'],
  ),
  'addressee-unknown': entry(
    422,
    ['没有编号为 {ref} 的受送达人。', 'There is no addressee {ref}.'],
    [
      '请先登记牵头部门收到批复，并列明受送达人。',
      'Record the receipt of the approval by the lead department first, and name its addressees.',
    ],
  ),
  'successor-mismatch': entry(
    422,
    [
      '向权利义务承受人送达的，应当填写承受人；其他处理方式不填写。',
      'Who succeeds is named where the service is on the successor, and only there.',
    ],
    ['请核对处理方式和权利义务承受人。', 'Check what follows and the successor.'],
  ),
  'annulled-part-mismatch': entry(
    422,
    [
      '部分撤销的，应当写明被撤销的部分或者受送达人；全部撤销的不填写。',
      'What is revoked in part is named, by the part or by the addressee; of the whole nothing is.',
    ],
    ['请核对撤销范围。', 'Check how much of it is revoked.'],
  ),
  'annulment-unknown': entry(
    422,
    ['没有与编号为 {ref} 的复议或者诉讼相应的待办事项。', 'Nothing is left to do after appeal {ref}.'],
    ['请核对编号。', 'Check the reference.'],
  ),
  'anew-unsaid': entry(
    422,
    ['未说明重新作出的批复与被撤销批复的关系。', 'It is not said how the new approval differs from the annulled one.'],
    ['请填写与被撤销批复的关系。', 'Say how it differs.'],
  ),
  'same-act-anew': entry(
    422,
    [
      '批复被撤销后，不得以同一的事实和理由作出与原批复基本相同的批复。',
      'After an annulment no approval that says the same on the same facts and ground may be made.',
    ],
    ['请依法重新认定；原批复仅因违反法定程序被撤销的，如实填写。', 'Decide anew; where the former fell for its procedure alone, say so.'],
  ),
  'second-judgment-final': entry(
    422,
    ['第二审判决为终审判决，自送达之日起生效。', 'A second judgment is final and in force when it is served.'],
    ['请填写已经生效。', 'Record it as in force.'],
  ),
  'judgment-given': entry(
    409,
    ['一审判决已经作出；撤回上诉的，一审判决生效。', 'A first judgment is given; where its appeal is withdrawn, that judgment is final.'],
    ['请登记一审判决生效。', 'Record that the first judgment is final.'],
  ),
  'changed-text-missing': entry(
    409,
    [
      '复议决定或者判决变更的批复内容尚未登记，不得公布。',
      'What a decision or judgment changed has not been entered and may not be published yet.',
    ],
    ['请先登记变更后的批复内容。', 'Enter what the approval says now first.'],
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
    ['编号为 {ref} 的登记是诉讼，不是复议。', 'Appeal {ref} is a suit, not a review.'],
    ['请填写复议的编号。', 'Give the reference of a review.'],
  ),
  'review-undecided': entry(
    409,
    ['编号为 {ref} 的复议尚未登记决定。', 'No decision of review {ref} is recorded.'],
    [
      '请先登记复议决定；复议期满未作决定的，按“期满未作决定”登记。',
      'Record the decision first; where the time of the review ended without one, record that instead.',
    ],
  ),
  'addressee-not-served': entry(
    409,
    ['批复尚未送达受送达人（编号 {ref}）。', 'The approval has not been served on the addressee {ref} yet.'],
    ['请先送达批复；复议和诉讼期限自送达起算。', 'Serve it first: the periods for review and suit run from the service.'],
  ),
  'obstacle-unknown': entry(
    422,
    ['没有登记过编号为 {ref} 的障碍。', 'No obstacle {ref} is recorded.'],
    ['请核对编号。', 'Check the reference.'],
  ),
  'higher-government-only': entry(
    403,
    ['{organ}不是上级人民政府，无权办理“{command}”。', '{organ} is not a higher government and may not "{command}".'],
    ['请由上级人民政府办理，或者以其名义代录。', 'Have a higher government do it, or enter its act in its name.'],
  ),
  'investigator-not-below': entry(
    422,
    ['{organ}不是{by}的下级机关，不能指定其重新调查。', '{organ} is not below {by} and cannot be given the new investigation by it.'],
    ['请指定下级机关，或者由本级直接调查。', 'Name an organ below it, or have it investigate itself.'],
  ),
  'correction-not-ordered': entry(
    409,
    ['没有责令改正的决定。', 'No correction has been ordered.'],
    ['请先登记上级人民政府的决定。', 'Record the order first.'],
  ),
  'approval-copy-missing': entry(
    422,
    ['批复未抄送调查组成员单位{organ}。', 'The approval is not copied to {organ}, which has a member on the team.'],
    ['请将调查组全部成员单位列入抄送。', 'Copy it to every organ of the team.'],
  ),
  'approval-not-extendable': entry(
    409,
    ['批复时间的延长只适用于特别重大事故。', 'The time for the approval can be extended for extraordinary accidents only.'],
    ['请在法定期限内批复；事故等级有误的，请先认定等级。', 'Approve the report in time; if the level is wrong, determine it first.'],
  ),
  'approval-extension-late': entry(
    409,
    ['批复期限已于 {dueDate} 届满，{at} 不能再延长。', 'The time for the approval ended on {dueDate}; it could not be extended on {at}.'],
    ['请尽快批复并书面说明超期原因。', 'Approve it and explain the delay in writing.'],
  ),
};
