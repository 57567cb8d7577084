import { kindInName } from './kind-in-name';

test.each([
  ['临河区朗润园三区“9·19”高处坠落事故', '高处坠落'],
  ['某公司“3·2”较大中毒和窒息事故', '中毒和窒息'],
  ['某公司"12·15"一般触电事故', '触电'],
  ['高处坠落事故', '高处坠落'],
  ['某公司“3·2”事故', null],
  ['事故', null],
  ['临河区朗润园三区建筑工地脚手架上的高处坠落事故', null],
])('the kind in %s is %s', (name, kind) => {
  expect(kindInName(name)).toBe(kind);
});
