import { AssignmentRow, Holder, peopleTables, reachedFor } from '@app/people';
import { dataSourceOf, rows } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

const organ = '150802-emergency';
const at = '2026-11-23T02:00:00.000Z';

let db: FreshDatabase;
let source: DataSource;
let enteredBy: string;

beforeAll(async () => {
  db = await freshDatabase();
  source = await dataSourceOf(db.url, 2, 'reads', peopleTables).initialize();
  enteredBy = (await rows<{ id: string }>(source, 'select id from person limit 1'))[0]?.id ?? '';
});

afterAll(async () => {
  await source.destroy();
  await db.drop();
});

const known = (name: string, more: Partial<Holder> = {}) => source.manager.save(Holder, { organ, name, enteredBy, ...more });

const holds = (holder: Holder, more: Partial<AssignmentRow>) =>
  source.manager.save(AssignmentRow, {
    kind: 'post',
    holder: holder.id,
    organ,
    post: 'department-head',
    from: '2026-01-01T00:00:00.000Z',
    setBy: enteredBy,
    ...more,
  });

test('whoever is on shift is reminded, in the break between two shifts the one above, each by his own ways', async () => {
  const [head, officer] = [await known('局长', { email: 'head@example.org' }), await known('值班员甲', { mobile: '13800000000' })];
  await holds(head, {});
  await holds(officer, { kind: 'shift', post: 'duty-officer', from: '2026-11-23T00:30:00.000Z', until: '2026-11-23T12:30:00.000Z' });
  const told = async (when: string) => {
    const { post, people, vacant, holders } = await reachedFor(source.manager, organ, 'duty-officer', when);
    return { post, vacant, ways: people.map(({ holder }) => [holders.get(holder)?.email ?? null, holders.get(holder)?.mobile ?? null]) };
  };
  expect(await told(at)).toEqual({ post: 'duty-officer', vacant: [], ways: [[null, '13800000000']] });
  expect(await told('2026-11-23T12:30:00.000Z')).toEqual({
    post: 'department-head',
    vacant: ['duty-officer', 'duty-leader'],
    ways: [['head@example.org', null]],
  });
});

test('an instant is read as it was written, and the deputy is told for whom', async () => {
  const [away, deputy] = [await known('处长'), await known('副处长')];
  await holds(away, { post: 'handler' });
  const set = await holds(deputy, { kind: 'deputy', post: 'handler', standsFor: away.id, from: at, until: '2026-11-30T00:00:00.000Z' });
  expect((await source.manager.findOneByOrFail(AssignmentRow, { id: set.id })).from).toBe(at);
  expect((await reachedFor(source.manager, organ, 'handler', at)).people).toEqual([{ holder: deputy.id, standsFor: away.id }]);
  expect((await reachedFor(source.manager, organ, 'handler', '2026-11-23T01:59:59.999Z')).people).toEqual([
    { holder: away.id, standsFor: null },
  ]);
});

test.each([
  ['a deputy of nobody', { kind: 'deputy' as const, until: '2026-12-01T00:00:00.000Z' }],
  ['a shift without an end', { kind: 'shift' as const }],
  ['an end before its beginning', { until: '2025-01-01T00:00:00.000Z' }],
])('%s is refused by the database', async (_what, wrong) => {
  await expect(holds(await known('某人'), wrong)).rejects.toThrow(/check constraint/);
});

test('a running process may end an assignment and may not change or delete what it said', async () => {
  const { id } = await holds(await known('某人'), {});
  await source.manager.update(AssignmentRow, id, { until: '2026-12-01T00:00:00.000Z' });
  await expect(source.manager.update(AssignmentRow, id, { from: at })).rejects.toThrow(/permission denied/);
  await expect(source.manager.delete(AssignmentRow, id)).rejects.toThrow(/permission denied/);
});
