import { inForceOf, releaseInForce } from '@app/register';
import type { RegisterChange } from '@app/register';
import { packsAt, releasePacks } from '@app/rules';
import { booksOf, releaseLaw } from './law';
import { repertoire } from './repertoire';

type Pack = (typeof releasePacks)[number];
const zhangzhou = releasePacks.find(({ id }) => id === 'zhangzhou') as Pack;
const loading = (pack: Pack): RegisterChange => ({ kind: 'pack', pack: JSON.parse(JSON.stringify(pack)) as Pack, sha256: '' });
const lawWith = (place: string, ...packs: readonly Pack[]) =>
  booksOf(repertoire, inForceOf(packs.length, packs.map(loading))).law('investigation', place);

test('S2: in a district of 漳州 two offices vet every report, each a gate before the approval; elsewhere there is no such gate', () => {
  const { sheet } = releaseLaw('investigation', '350602');
  expect(sheet.vettingSteps?.map(({ id, after }) => [id, after])).toEqual([
    ['efficiency-office', null],
    ['higher-office', 'efficiency-office'],
    ['legal-review', null],
  ]);
  expect(sheet.gates.filter(({ blocks }) => blocks.command === 'approve').map(({ id }) => id)).toEqual([
    'supervision-vetting',
    'efficiency-office',
    'higher-office',
    'legal-review',
  ]);
  expect(sheet.pack).toMatch(/^national@\d+ zhangzhou@1 fujian@1$/);
  expect(releaseLaw('investigation', '350200').sheet.vettingSteps?.map(({ id }) => id)).toEqual(['legal-review']);
  expect(releaseLaw('investigation', '330700').sheet.vettingSteps).toBeUndefined();
});

test('every pack read back from its file is the same law, to the last letter', () => {
  const raised = releasePacks.map((pack) => ({ ...pack, version: pack.version + 1 }));
  for (const { place, id } of releasePacks) {
    const [{ sheet: own }, { sheet: read }] = [releaseLaw('investigation', place), lawWith(place, ...raised)];
    expect([id, JSON.stringify({ ...read, pack: '' })]).toEqual([id, JSON.stringify({ ...own, pack: '' })]);
    expect(read.pack).toContain(`${id}@2`);
  }
});

test('a loaded pack holds where its version is above the release’s, and moves the law of its place alone', () => {
  const without = { ...zhangzhou, version: 2, vettingSteps: [] };
  expect(lawWith('350602', without).sheet.vettingSteps?.map(({ id }) => id)).toEqual(['legal-review']);
  expect(lawWith('350602', { ...without, version: 1 }).sheet.vettingSteps).toHaveLength(3);
  expect(lawWith('350602', without, { ...zhangzhou, version: 3 }).sheet.vettingSteps).toHaveLength(3);
  expect(lawWith('350602', without).basis.law).not.toBe(releaseLaw('investigation', '350602').basis.law);
  for (const place of ['350200', '150802']) {
    expect(lawWith(place, without).basis.law).toBe(releaseLaw('investigation', place).basis.law);
  }
});

test('EV-09: the clause that orders an evaluation after a year says that the Act is followed instead', () => {
  const chain = releaseInForce().register.places.chainOf('350602');
  const [own] = packsAt(chain, []);
  expect(own?.clauses.find(({ id }) => id === '7-evaluation')?.departs?.words.zh).toBe(
    '与上位法不一致，按安全生产法第八十六条执行（2021-09-01起）',
  );
  expect(own?.documents[0]?.standings.map(({ standing }) => standing)).toEqual(['not-checked']);
});
