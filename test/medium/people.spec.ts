import { AssignmentRow, Holder, peopleTables } from '@app/people';
import { dataSourceOf, reachFor, rows, standingsOf } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { holds as holdsPost, known as knownBy, setNotices } from '../support/people';

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

async function reachedAt(post: 'duty-officer' | 'handler', when: string) {
  const asked = { organ, post };
  return reachFor(asked, 'pressing', when, await standingsOf(source, [asked], when));
}

test('whoever is on shift is reminded, in the break between two shifts the one above, each by his own ways', async () => {
  const head = await knownBy(db.owner, { organ, name: '局长', email: 'head@example.org' });
  const officer = await knownBy(db.owner, { organ, name: '值班员甲', mobile: '13800000000' });
  await holdsPost(db.owner, head, { organ, post: 'department-head' });
  const shift = { from: '2026-11-23T00:30:00.000Z', until: '2026-11-23T12:30:00.000Z' };
  await holdsPost(db.owner, officer, { organ, kind: 'shift', post: 'duty-officer', ...shift });
  const told = async (when: string) => {
    const { reached, people } = await reachedAt('duty-officer', when);
    return { reached, ways: people.map(({ contact: { email, mobile } }) => [email, mobile]) };
  };
  expect(await told(at)).toEqual({ reached: 'duty-officer', ways: [[null, '13800000000']] });
  expect(await told('2026-11-23T12:30:00.000Z')).toEqual({ reached: 'department-head', ways: [['head@example.org', null]] });
});

test('an instant is read as it was written, and the deputy is told for whom', async () => {
  const away = await knownBy(db.owner, { organ, name: '处长' });
  const deputy = await knownBy(db.owner, { organ, name: '副处长' });
  await holdsPost(db.owner, away, { organ, post: 'handler' });
  await holdsPost(db.owner, deputy, {
    organ,
    kind: 'deputy',
    post: 'handler',
    standsFor: away,
    from: at,
    until: '2026-11-30T00:00:00.000Z',
  });
  expect((await source.manager.findOneByOrFail(AssignmentRow, { holder: deputy })).from).toBe(at);
  expect((await reachedAt('handler', at)).people).toMatchObject([{ holder: deputy, standsFor: away }]);
  expect((await reachedAt('handler', '2026-11-23T01:59:59.999Z')).people).toMatchObject([{ holder: away, standsFor: null }]);
});

test('who has neither an account nor a way that is on counts as nobody, and the one above is reminded', async () => {
  const other = '150803-emergency';
  const head = await knownBy(db.owner, { organ: other, name: '局长' });
  const bare = await knownBy(db.owner, { organ: other, name: '无账号', account: null, mobile: '13800000001' });
  await holdsPost(db.owner, head, { organ: other, post: 'department-head' });
  await holdsPost(db.owner, bare, { organ: other, post: 'handler' });
  const asked = { organ: other, post: 'handler' as const };
  const told = async () => reachFor(asked, 'pressing', at, await standingsOf(source, [asked], at));
  expect(await told()).toMatchObject({ reached: 'department-head', people: [{ holder: head }] });
  await setNotices(db.owner, { ways: ['sms'] });
  expect(await told()).toMatchObject({ reached: 'handler', people: [{ holder: bare }] });
  await db.owner.query(`update account set disabled_at = now() where name = (select account from holder where id = $1)`, [head]);
  await setNotices(db.owner, { ways: [] });
  expect(await told()).toMatchObject({ reached: null, people: [] });
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
