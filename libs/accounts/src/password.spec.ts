import { hashPassword, passwordFault, passwordFits } from './password';

test('a password is kept as argon2id with 19 MiB, two passes and one lane, each time with another salt', async () => {
  const [one, other] = [await hashPassword('松花江畔的清晨2026'), await hashPassword('松花江畔的清晨2026')];
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(other).not.toBe(one);
});

test('only the same password fits, in full width too; none fits where there is none', async () => {
  const stored = await hashPassword('Morning-2026');
  const tries = [
    [stored, 'Morning-2026'],
    [stored, 'Ｍｏｒｎｉｎｇ－２０２６'],
    [stored, 'morning-2026'],
    [stored, 'Morning-2026 '],
    [stored, 'Morning-2026\u0000'],
    [null, 'Morning-2026'],
  ] as const;
  expect(await Promise.all(tries.map(([hash, typed]) => passwordFits(hash, typed)))).toEqual([true, true, false, false, false, false]);
});

test.each([
  ['九个字符不够用吗', '不得少于10个字符'],
  ['aaaabbbbccccdddd', '至少应有5个不同的字符'],
  ['x'.repeat(129), '不得超过128个字符'],
  ['my-ZhangWei-2026', '不得含有账号'],
  ['松花江畔的清晨2026', undefined],
  ['correct horse battery staple', undefined],
])('%s', (password, fault) => {
  expect(passwordFault(password, 'zhangwei')?.zh.replace('密码', '')).toBe(fault);
});

test('an account of two letters may stand in a password', () => {
  expect(passwordFault('lingling-2026', 'li')).toBeNull();
});
