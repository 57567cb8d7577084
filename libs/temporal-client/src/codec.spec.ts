import { createCipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { defaultPayloadConverter, METADATA_ENCODING_KEY } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import { unsealed } from '@app/streams';
import { temporal } from '@temporalio/proto';
import { longestPlainBytes, longestSealedBytes, payloadCodec, PayloadTooLarge, unsealedCounter } from './codec';
import { parseKeyRing } from './key-ring';

const encodePayload = (payload: Payload): Uint8Array => temporal.api.common.v1.Payload.encode(payload).finish();

const key = (): string => randomBytes(32).toString('base64');
const own = key();
const codec = payloadCodec(parseKeyRing(`a:${own}`));
const payload = written('{"死亡":1}');

function written(data: string | Buffer, encoding = 'json/plain'): Payload {
  return { metadata: { encoding: Buffer.from(encoding) }, data: Buffer.from(data) };
}

async function sealed(given: Payload, by = codec): Promise<{ metadata: Record<string, Uint8Array>; data: Buffer }> {
  const [one] = await by.encode([given]);
  return { metadata: { ...one?.metadata }, data: Buffer.from(one?.data ?? []) };
}

/** Sealed with the right key, whatever it is. */
function sealedBytes(plain: Uint8Array, more: Record<string, Buffer> = {}): Payload {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(own, 'base64'), iv);
  const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { metadata: { [METADATA_ENCODING_KEY]: Buffer.from('binary/encrypted'), key: Buffer.from('a'), ...more }, data };
}

async function opened(given: Payload, by = codec): Promise<unknown> {
  const [one] = await by.decode([given]);
  return defaultPayloadConverter.fromPayload(one ?? {});
}

test('what one key sealed opens with the same key after a new key was put in front', async () => {
  const one = await sealed(payload);
  expect(one.data.includes('死亡')).toBe(false);
  expect(await opened(one, payloadCodec(parseKeyRing(`b:${key()},a:${own}`)))).toEqual({ 死亡: 1 });
});

test('every kind of value that the SDK converts comes out as it went in', async () => {
  for (const value of [undefined, null, 0, '字', new Uint8Array([0, 255]), { a: [1] }]) {
    expect(await opened(await sealed(defaultPayloadConverter.toPayload(value)))).toEqual(value);
  }
});

test('a key of the wrong length is refused', () => {
  expect(() => parseKeyRing('a:AAAA')).toThrow('32 bytes');
});

test('a large payload is packed before it is sealed, and opens as it was', async () => {
  const text = JSON.stringify('《生产安全事故报告和调查处理条例》第二十九条'.repeat(2000));
  const one = await sealed(written(text));
  expect(one.data.length).toBeLessThan(text.length);
  expect(await opened(one)).toBe(JSON.parse(text));
});

test('what was not sealed and what another key sealed are marked and counted, and nothing beside them is', async () => {
  const stranger = payloadCodec(parseKeyRing(`b:${key()}`));
  const counted = async (why: string): Promise<number> =>
    (await unsealedCounter.get()).values.find(({ labels }) => labels['why'] === why)?.value ?? 0;
  const before = { open: await counted('not-sealed'), foreign: await counted('foreign-key') };
  const given = [payload, {}, { metadata: null, data: null }, await sealed(payload, stranger), await sealed(payload)];
  const values = (await codec.decode(given)).map((one) => defaultPayloadConverter.fromPayload(one));
  const open = unsealed('not-sealed');
  expect(values).toEqual([open, open, open, unsealed('foreign-key'), { 死亡: 1 }]);
  expect([(await counted('not-sealed')) - before.open, (await counted('foreign-key')) - before.foreign]).toEqual([3, 1]);
});

test('a changed byte, wherever it is, another key under the same name, and what is too short are marked as damaged', async () => {
  const { metadata, data } = await sealed(payload);
  for (const at of [0, 14, data.length - 1]) {
    const changed = Buffer.from(data);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await opened({ metadata, data: changed })).toEqual(unsealed('damaged'));
  }
  for (const length of [0, 4, 12, 27]) {
    expect(await opened({ metadata, data: data.subarray(0, length) })).toEqual(unsealed('damaged'));
  }
  expect(await opened(await sealed(payload, payloadCodec(parseKeyRing(`a:${key()}`))))).toEqual(unsealed('damaged'));
});

const deflate = { packed: Buffer.from('deflate') };

test.each([
  ['is no payload', sealedBytes(Buffer.from([7]))],
  ['has no encoding', sealedBytes(encodePayload({ data: Buffer.from('{}') }))],
  ['has an encoding that nobody here converts', sealedBytes(encodePayload(written('{}', 'json/protobuf')))],
  ['is no JSON', sealedBytes(encodePayload(written('{"死亡":')))],
  ['was never packed', sealedBytes(encodePayload(payload), deflate)],
  ['unpacks without end', sealedBytes(deflateRawSync(encodePayload(written(Buffer.alloc(longestPlainBytes, '1')))), deflate)],
])('content of the right key that %s is marked as damaged', async (_what, given) => {
  expect(await opened(given)).toEqual(unsealed('damaged'));
});

test('a payload of a mebibyte sealed is the largest: one byte more is refused with its size and the bound', async () => {
  const bytes = (length: number): Payload => written(randomBytes(length), 'binary/plain');
  // What a payload of about that length has beside its content: its own fields, iv and tag.
  const beside = encodePayload(bytes(longestSealedBytes)).length - longestSealedBytes + 28;
  const fits = await sealed(bytes(longestSealedBytes - beside));
  expect(fits.data).toHaveLength(1_048_576);
  expect(await opened(fits)).toHaveLength(longestSealedBytes - beside);
  const refused: unknown = await codec.encode([bytes(longestSealedBytes - beside + 1)]).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PayloadTooLarge);
  expect(refused).toMatchObject({ bytes: 1_048_577, bound: 1_048_576 });
});

test('what would unpack to more than is ever opened is not sealed, however small it packs', async () => {
  const ones = (length: number): Payload => written(Buffer.alloc(length, '1'), 'binary/plain');
  const most = longestPlainBytes - (encodePayload(ones(longestPlainBytes)).length - longestPlainBytes);
  expect(await opened(await sealed(ones(most)))).toHaveLength(most);
  await expect(codec.encode([ones(most + 1)])).rejects.toMatchObject({ bytes: longestPlainBytes + 1, bound: longestPlainBytes });
});

test("only the answer to Temporal's own metadata query crosses open, and coming back it is marked like anybody's", async () => {
  const metadata = written('{"definition":{"type":"investigation","queryDefinitions":[]},"currentDetails":"IN-01 -20"}');
  const others = [
    written('{"definition":{"name":"x"}}'),
    written('{"a":{"definition":{"type":"x"}}}'),
    written('{"definition":{"type":', 'binary/plain'),
  ];
  const [crossing, ...rest] = await codec.encode([metadata, ...others]);
  expect(crossing).toEqual(metadata);
  expect(rest.map((one) => Buffer.from(one.metadata?.['encoding'] ?? []).toString())).toEqual(Array(3).fill('binary/encrypted'));
  expect(await opened(metadata)).toEqual(unsealed('not-sealed'));
});
