import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in the report before its submission. */
export const reportErrors: ErrorEntries = {
  'report-incomplete': entry(
    409,
    ['事故调查报告尚不完整，缺少：{missing}。', 'The report is not complete; missing: {missing}.'],
    [
      '请补齐所缺内容，形成报告稿，由调查组成员签名或者登记保留意见。',
      'Record what is missing, fix a draft, and have every member sign it or record its dissent.',
    ],
  ),
  'report-nothing-recorded': entry(
    422,
    ['没有填写报告的任何内容。', 'Nothing of the report was given.'],
    ['请至少填写一个部分、事故性质或者一项核查。', 'Give at least one part, the nature, or an item of the checklist.'],
  ),
  'draft-empty': entry(
    409,
    ['报告没有任何内容，也没有引用报告文件，不能形成报告稿。', 'There is neither text nor a cited report to make a draft of.'],
    ['请先撰写报告的部分内容，或者归入报告文件后引用。', 'Write a part of it, or file the report and cite it.'],
  ),
  'draft-missing': entry(
    409,
    [
      '没有与现有内容一致的报告稿：内容已改动，或者已要求修改。',
      'There is no draft of the text as it is: it was changed, or changes were asked for.',
    ],
    ['请先形成新的报告稿。', 'Fix a new draft first.'],
  ),
  'not-a-member': entry(
    422,
    ['{member} 不是调查组成员单位。', '{member} is not a member of the team.'],
    ['请核对签名单位。', 'Check the member.'],
  ),
  'signed-already': entry(
    409,
    ['{member} 已在本稿上签名或者登记保留意见。', '{member} has signed this draft or recorded its dissent.'],
    ['无需重复办理。', 'Nothing more is needed.'],
  ),
  'signatory-unclear': entry(
    422,
    ['{member} 有多名成员，没有写明是哪一位签名。', '{member} has several people on the team; it is not said whose signature this is.'],
    ['请填写成员编号。', 'Give the reference of the person.'],
  ),
  'comment-not-asked': entry(
    422,
    ['没有向 {addressee} 征求过意见。', '{addressee} was not asked for comments.'],
    ['请核对反馈单位。', 'Check the addressee.'],
  ),
  'comment-text-missing': entry(
    422,
    ['反馈有意见，但没有填写意见内容。', 'There are comments, and none is given.'],
    ['请填写意见内容，一次一条。', 'Give the comment, one at a time.'],
  ),
  'comment-unknown': entry(
    422,
    ['没有序号为 {n} 的待答复意见。', 'There is no comment {n} to answer.'],
    ['请核对意见序号。', 'Check the number.'],
  ),
};
