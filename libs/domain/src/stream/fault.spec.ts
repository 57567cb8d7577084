import { fault, faultText } from './fault';

test('a fault is read back in both languages, whatever stands in it', () => {
  expect(faultText(fault('请填写姓名', 'is missing'))).toEqual({ zh: '请填写姓名', en: 'is missing' });
  expect(faultText(fault('不认识的字段：a / b', 'unknown field: a / b'))).toEqual({ zh: '不认识的字段：a/b', en: 'unknown field: a / b' });
});
