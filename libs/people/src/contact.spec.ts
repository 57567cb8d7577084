import { emailAddress, isEmailAddress, isMobileNumber, mobileNumber } from './contact';

test.each([
  ['13800000000', true],
  ['＋８６ 138-0000 0000', true],
  ['0086 13800000000', true],
  ['0478-8415119', false],
  ['12800000000', false],
  ['138000000001', false],
])('a mobile number: %s', (typed, is) => {
  expect(isMobileNumber(mobileNumber(typed))).toBe(is);
});

test.each([
  ['zhangwei@example.org', true],
  [' ｚｈａｎｇ＠example.gov.cn ', true],
  ['zhang wei@example.org', false],
  ['zhang@wei@example.org', false],
  ['zhang..wei@example.org', false],
  ['zhang@example', false],
  ['张伟', false],
  ['a@example.org\r\nBcc: b@example.org', false],
])('an e-mail address: %j', (typed, is) => {
  expect(isEmailAddress(emailAddress(typed))).toBe(is);
});
