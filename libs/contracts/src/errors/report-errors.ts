import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the report before its submission. */
export const reportErrors: ErrorEntries = {
  'report-incomplete': entry(
    409,
    ['事故调查报告尚不完整，缺少：{missing}。', 'The report is not complete. It lacks: {missing}.'],
    [
      '请补齐所缺内容，形成报告稿，由调查组成员签名或者登记保留意见。',
      'Add what is missing, fix a draft, and have every member sign it or record a dissent.',
    ],
  ),
  'report-nothing-recorded': entry(
    422,
    ['没有填写报告的任何内容。', 'No part of the report was given.'],
    ['请至少填写一个部分、事故性质或者一项核查内容。', 'Give at least one part, the nature, or an item of the checklist.'],
  ),
  'draft-empty': entry(
    409,
    ['报告没有内容，也没有引用报告文件，不能形成报告稿。', 'The report has no text and no document is cited; no draft can be made.'],
    ['请先撰写报告内容，或者归入报告文件后引用。', 'Write a part of it first, or file the report and cite it.'],
  ),
  'draft-missing': entry(
    409,
    [
      '没有与现有内容一致的报告稿：尚未形成，或者形成以后内容有改动、已被要求修改。',
      'No draft agrees with the present text: there is none yet, it was changed, or changes were asked for.',
    ],
    ['请先形成新的报告稿。', 'Fix a new draft first.'],
  ),
  'role-unmapped': entry(
    409,
    [
      '{gate}：规定的部门已经不存在，或者没有写明，尚未明确由哪个机关承担，不得跳过；由{competent}或者其安全生产委员会凭文件明确。',
      'Before this comes {gate}: the body that the rule names is no more, or none is named, and it is not settled which organ does it. It cannot be left out; {competent} or its safety commission says, with a paper, which organ that is.',
    ],
    [
      '请先办理“明确承担审核职责的机关”；对当地各案一并明确的，由管理员凭文件登记该部门的终止日期和承继机关。',
      'Have it said which organ does the vetting, then go on; for all cases of the place an administrator records, with a paper, the last day of that body and the organ that carries it on.',
    ],
  ),
  'role-has-body': entry(
    409,
    ['该审核由现有机关承担，无需另行明确。', 'An existing organ does this vetting; there is nothing to settle.'],
    ['请由该机关办理审核。', 'Have that organ do the vetting.'],
  ),
  'vetting-step-before': entry(
    409,
    ['{gate}尚未完成，自{since}起由{holder}办理。', 'Before this comes {gate}, which has been with {holder} since {since}.'],
    ['请等待其审核同意，再办理下一环节。', 'Wait for its agreement, then go on to the next step.'],
  ),
  'vetting-step-unknown': entry(
    422,
    ['当地没有规定这一审核环节。', 'The rule of the place has no such step.'],
    ['请从列出的环节中选择。', 'Choose one of the steps listed.'],
  ),
  'vetting-not-asked': entry(
    409,
    ['当地没有规定须由其他部门审核本事故的调查报告。', 'No rule of the place has another office vet the report of this accident.'],
    ['无需办理。', 'Nothing is needed.'],
  ),
  'not-a-member': entry(
    422,
    ['{member}不是调查组成员单位。', '{member} is not a member of the team.'],
    ['请核对签名单位。', 'Check who signs.'],
  ),
  'signed-already': entry(
    409,
    ['{member}已在本稿上签名或者登记保留意见。', '{member} has already signed this draft or recorded a dissent.'],
    ['无需重复办理。', 'Nothing more is needed.'],
  ),
  'signatory-unclear': entry(
    422,
    ['{member}有多名成员，未写明由哪一名成员签名。', '{member} has several people on the team; it is not stated whose signature this is.'],
    ['请填写成员编号。', 'Give the reference of the member.'],
  ),
  'comment-not-asked': entry(
    422,
    ['未向{addressee}征求意见。', '{addressee} was not asked for comments.'],
    ['请核对反馈单位。', 'Check the addressee.'],
  ),
  'comment-text-missing': entry(
    422,
    ['反馈结论为有意见，但没有填写意见内容。', 'It is stated that there are comments, but none is given.'],
    ['请填写意见内容，每次一条。', 'Give the comment, one at a time.'],
  ),
  'comment-unknown': entry(
    422,
    ['没有序号为 {n} 的待答复意见。', 'There is no comment {n} to answer.'],
    ['请核对意见序号。', 'Check the number.'],
  ),
};
