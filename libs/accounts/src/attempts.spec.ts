import { accountName, isAccountName } from './account-name';
import { ofAccount, ofAddress } from './attempts';

test.each([
  ['10.1.2.3', '10.1.2.3'],
  ['::ffff:10.1.2.3', '10.1.2.3'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
])('attempts from %s are counted as those of %s', (address, key) => {
  expect(ofAddress(address).key).toBe(`address:${key}`);
});

test('what was typed as an account is counted without being kept', () => {
  expect(ofAccount('my-secret-password').key).toMatch(/^account:[\da-f]{64}$/);
});

test.each([
  [' ZhangWei ', 'zhangwei', true],
  ['ｚｈａｎｇ．ｗｅｉ', 'zhang.wei', true],
  ['张伟', '张伟', false],
  ["x' or '1'='1", "x' or '1'='1", false],
  ['a\u0000b', 'a\u0000b', false],
  ['x', 'x', false],
])('%j as an account is %j', (typed, name, fits) => {
  expect([accountName(typed), isAccountName(accountName(typed))]).toEqual([name, fits]);
});
