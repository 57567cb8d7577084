import { randomBytes } from 'node:crypto';
import { parseKeyRing, payloadCodec } from './codec';

const key = (): string => randomBytes(32).toString('base64');
const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"死亡":1}') };

test('what one key sealed opens with the same key after a new key was put in front', async () => {
  const old = `a:${key()}`;
  const [sealed] = await payloadCodec(parseKeyRing(old)).encode([payload]);
  expect(Buffer.from(sealed?.data ?? []).includes('死亡')).toBe(false);
  const [opened] = await payloadCodec(parseKeyRing(`b:${key()},${old}`)).decode([sealed ?? {}]);
  expect(Buffer.from(opened?.data ?? []).toString()).toBe('{"死亡":1}');
});

test('a changed byte and a missing key are refused', async () => {
  const codec = payloadCodec(parseKeyRing(`a:${key()}`));
  const [sealed] = await codec.encode([payload]);
  const data = Buffer.from(sealed?.data ?? []);
  data[20] = (data[20] ?? 0) ^ 1;
  expect(() => codec.decode([{ ...sealed, data }])).toThrow();
  expect(() => payloadCodec(parseKeyRing(`b:${key()}`)).decode([sealed ?? {}])).toThrow('"a" is not in the key ring');
});

test('a key of the wrong length is refused', () => {
  expect(() => parseKeyRing('a:AAAA')).toThrow('32 bytes');
});

test('a large payload is packed before it is sealed, and opens as it was', async () => {
  const codec = payloadCodec(parseKeyRing(`a:${key()}`));
  const text = '《生产安全事故报告和调查处理条例》第二十九条'.repeat(2000);
  const [sealed] = await codec.encode([{ ...payload, data: Buffer.from(text) }]);
  expect(sealed?.data?.length).toBeLessThan(text.length);
  const [opened] = await codec.decode([sealed ?? {}]);
  expect(Buffer.from(opened?.data ?? []).toString()).toBe(text);
});
