import { outgoing } from './mail-server.fixture';
import { fill, templateFault } from './template';
import { defaultTemplate } from './webhook';

const weCom = '{"touser":"{to}","msgtype":"text","text":{"content":"{text}\\n{link}"}}';

test('no text breaks out of its string, and none is filled in twice', () => {
  const text = '他说"停"，{to} \\ {link} ${x}","touser":"@all';
  const body = JSON.parse(fill(weCom, { ...outgoing, to: "$&'{text}", text }));
  expect(body).toEqual({ touser: "$&'{text}", msgtype: 'text', text: { content: `${text}\n${outgoing.link}` } });
});

test('lists, numbers and nothings stay as they are', () => {
  const template = '{"to":["{to}"],"safe":0,"card":null,"__proto__":{"x":"{text}"}}';
  expect(fill(template, outgoing)).toBe(JSON.stringify({ to: [outgoing.to], safe: 0, card: null, ['__proto__']: { x: outgoing.text } }));
});

test('a template that fits has no fault', () => {
  expect(templateFault(weCom)).toBeNull();
  expect(templateFault(defaultTemplate)).toBeNull();
});

test.each([
  ['{"to": "{to}",}', 'JSON'],
  ['"{to} {text}"', 'JSON'],
  ['{"to":"{to}","text":"{text}","name":"{name}"}', '{name}'],
  ['{"text":"{text}"}', '{to}'],
  ['{"to":"{to}"}', '{text}'],
  ['{"to":"{to}","{text}":1}', '{text}'],
])('%s: the fault is named in both languages', (template, word) => {
  const fault = templateFault(template);
  expect(fault?.zh).toContain(word);
  expect(fault?.en).toContain(word);
});
