import { disposition } from './disposition';

test('a Chinese title is kept in the encoded name', () => {
  expect(disposition('批复(1)', 'pdf')).toBe(`attachment; filename="document.pdf"; filename*=UTF-8''%E6%89%B9%E5%A4%8D%281%29.pdf`);
});

test.each([
  ['../../etc/passwd', '__.._etc_passwd.pdf'],
  ['a"\r\nSet-Cookie: x', 'a___Set-Cookie_ x.pdf'],
  ['\u202efdp.exe', '_fdp.exe.pdf'],
])('%j is only a name', (title, name) => {
  const header = disposition(title, 'pdf');
  expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name);
  expect(header).toMatch(/^[\x20-\x7e]+$/);
});
