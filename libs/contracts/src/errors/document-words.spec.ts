import { kindInWords } from './document-words';

test('T-54: of several kinds of paper any one will do; each is told by its own name', () => {
  expect(kindInWords('report', 'zh')).toBe('报告');
  expect(kindInWords('opinion,report', 'zh')).toBe('意见或者报告');
  expect(kindInWords('opinion,report,adoption-table', 'en')).toBe('opinion, report or table of the opinions and what became of each');
  expect(kindInWords('official,letter,vetting-minutes,phone-record', 'zh')).toBe('文件、函、审核会纪要或者电话记录');
});
