import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { diskStore } from './disk-store';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'anjian-files-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function* chunks(...texts: readonly string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

// SHA-256 of "abc" (FIPS 180-2, B.1) and SM3 of "abc" (GB/T 32905-2016, A.1).
const abc = {
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  bytes: 3,
};
const name = `ba/78/${abc.sha256}`;
const parts = (): string[] => readdirSync(join(folder, 'incoming'));

test('a content is kept under its SHA-256 and comes back as it was', async () => {
  const store = diskStore(folder);
  const received = await store.receive(chunks('a', 'bc'), 10);
  expect(received).toMatchObject(abc);
  expect(() => statSync(join(folder, name))).toThrow('ENOENT');
  await received.keep();
  expect((await buffer(await store.open(abc))).toString()).toBe('abc');
  expect(parts()).toEqual([]);
});

test('the same content twice is one file, which is not written again', async () => {
  const store = diskStore(folder);
  await (await store.receive(chunks('abc'), 10)).keep();
  const first = statSync(join(folder, name));
  const again = await store.receive(chunks('ab', 'c'), 10);
  await again.keep();
  await again.discard();
  expect(statSync(join(folder, name))).toMatchObject({ ino: first.ino, mtimeMs: first.mtimeMs });
  expect(parts()).toEqual([]);
});

test('a damaged byte is found before the first byte is given out, and the same content filed again mends it', async () => {
  const store = diskStore(folder);
  await (await store.receive(chunks('abc'), 10)).keep();
  writeFileSync(join(folder, name), 'abd');
  await expect(store.open(abc)).rejects.toMatchObject({ fault: 'damaged' });
  writeFileSync(join(folder, name), 'ab');
  await expect(store.open(abc)).rejects.toMatchObject({ fault: 'damaged' });
  await (await store.receive(chunks('abc'), 10)).keep();
  expect(readFileSync(join(folder, name), 'utf8')).toBe('abc');
});

test('a SM3 other than the filed one is a damage too', async () => {
  const store = diskStore(folder);
  await (await store.receive(chunks('abc'), 10)).keep();
  await expect(store.open({ ...abc, sm3: '0'.repeat(64) })).rejects.toMatchObject({ fault: 'damaged' });
});

test('a file that is gone is said to be missing', async () => {
  await expect(diskStore(folder).open(abc)).rejects.toMatchObject({ fault: 'missing' });
});

test('a content over the limit, or one that is cut off, leaves nothing', async () => {
  const store = diskStore(folder);
  await expect(store.receive(chunks('ab', 'c'), 2)).rejects.toMatchObject({ fault: 'too-large' });
  await expect(store.receive(cutOff(), 10)).rejects.toThrow('cut off');
  expect(parts()).toEqual([]);

  async function* cutOff(): AsyncGenerator<Buffer> {
    yield* chunks('a');
    throw new Error('cut off');
  }
});

test('what a crash left half written is swept when it is old, and hinders nobody', async () => {
  const store = diskStore(folder);
  expect(await store.sweep(0)).toBe(0);
  mkdirSync(join(folder, 'incoming'));
  const [old, young] = ['old.part', 'young.part'].map((part) => join(folder, 'incoming', part));
  for (const path of [old ?? '', young ?? '']) writeFileSync(path, 'ab');
  utimesSync(old ?? '', 1, 1);
  await (await store.receive(chunks('abc'), 10)).keep();
  expect(await store.sweep(3_600_000)).toBe(1);
  expect(parts()).toEqual(['young.part']);
});

test('only a SHA-256 is a name', async () => {
  await expect(diskStore(folder).open({ ...abc, sha256: '../../etc/passwd' })).rejects.toThrow('SHA-256');
});
