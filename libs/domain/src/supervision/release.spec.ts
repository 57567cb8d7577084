import { after, beijing, decideOrder } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { supervision } from './procedure';

const office = '150800-safety-office';
const county = '150802-government';
const system = { by: county, via: 'system' } as const;
const opening = (more = {}): Order => ({
  name: 'open-supervision',
  at: '2022-09-22 09:00',
  by: office,
  via: 'system',
  data: { n: 1, supervisor: office, addressee: county, number: '巴安督〔2022〕8号', matters: '查明原因', level: 'larger', ...more },
});
const vetted: readonly Order[] = [
  { name: 'sign-receipt', at: '2022-09-23 09:00', by: county },
  { name: 'hear-draft', at: '2022-11-09 09:00', ...system, data: { version: 1, fixedAt: beijing('2022-11-08 09:00'), by: 'sent-up' } },
  { name: 'agree-vetting', at: '2022-11-20 09:00', by: office, documents: ['paper-letter'] },
];
const closed: Order = { name: 'hear-case-closed', at: '2022-12-06 09:00', ...system };
const published: Order = { name: 'hear-report-published', at: '2022-12-20 09:00', ...system };
const completion: Order = { name: 'complete-matters', at: '2022-12-06 15:00', by: county };
const release: Order = { name: 'release', at: '2022-12-06 16:00', by: office, data: { basis: '事项完成' }, documents: ['paper-official'] };
const filing: Order = {
  name: 'file-outcome',
  at: '2023-01-05 09:00',
  by: county,
  data: { carryingOut: '已落实' },
  documents: ['paper-letter'],
};

const supervised = (more: object, ...orders: readonly Order[]) => after(supervision, [opening(more), ...vetted, ...orders]);
const decide = (state: ReturnType<typeof supervised>, order: Order) => decideOrder(supervision, state, order);
const stage = (more: object, ...orders: readonly Order[]) => supervision.stage(supervised(more, ...orders));

test('SV-31: before closing and before publication nothing is released, filed or not', () => {
  const law = '《国务院办公厅关于加强安全生产监管执法的通知》（国办发〔2015〕20号）（条次未见）';
  expect(decide(supervised({ release: 'paper' }), release)).toMatchObject({ code: 'release-before-closing', article: law });
  // On the day of the approval, before publication.
  const state = supervised({ release: 'paper' }, closed, completion);
  expect(decide(state, release)).toMatchObject({ code: 'release-before-publication' });
  expect(decide(supervised({}, closed, completion), release)).toMatchObject({ code: 'release-before-publication' });
});

test('SV-31: by a paper of the supervisor once the case is closed and its report published', () => {
  const state = supervised({ release: 'paper' }, closed, completion, published);
  const later = { ...release, at: '2022-12-21 09:00' };
  expect(supervision.stage(state)).toBe('completed');
  expect(decide(state, { ...later, documents: [] })).toMatchObject({ code: 'document-missing' });
  expect(decide(state, later)).toMatchObject([{ kind: 'supervision.released', data: { n: 1 } }]);
});

test('AP-17, SV-31: a release that was issued before the publication is recorded, and each thing against it marked', () => {
  const done = { reason: '已于批复当日发文解除', head: '钱某' };
  const decided = decide(supervised({}, closed), { ...release, done });
  expect(decided).toMatchObject([
    { kind: 'supervision.released' },
    { kind: 'act.irregular', data: { code: 'release-before-publication' } },
    { kind: 'act.irregular', data: { code: 'matters-incomplete' } },
  ]);
});

test('SV-31: a silent notice ends by closing and publication together, in either order, and by neither alone', () => {
  expect([stage({}, closed), stage({}, published)]).toEqual(['vetted', 'vetted']);
  expect([stage({}, closed, published), stage({}, published, { ...closed, at: '2022-12-21 09:00' })]).toEqual(['released', 'released']);
  const decided = decide(supervised({}, closed), published);
  if (isRejection(decided)) throw new Error(decided.code);
  expect(decided.flatMap((event) => supervision.reactions(event))).toMatchObject([{ command: 'hear-supervision-released' }]);
});

test('SV-31: by itself on closing or on publication where the notice says so; by paper and by filing never by itself', () => {
  expect(stage({ release: 'closing' }, closed)).toBe('released');
  expect([stage({ release: 'publication' }, closed), stage({ release: 'publication' }, closed, published)]).toEqual(['vetted', 'released']);
  for (const way of ['paper', 'filing', 'application']) expect(stage({ release: way }, closed, published)).toBe('vetted');
});

const done = { reason: '已发文解除', head: '钱某' };
const kindsOf = (state: ReturnType<typeof supervised>, order: Order) =>
  [decide(state, order)]
    .flat()
    .map((one) => ('kind' in one ? (one.kind === 'act.irregular' ? String(one.data['code']) : one.kind) : one.code));

test('SV-31: on application with consent also before publication: refused without one, passed, recorded and marked', () => {
  const state = supervised({ release: 'application' }, closed, completion);
  const applied: Order = {
    name: 'apply-release',
    at: '2022-12-06 15:30',
    by: county,
    data: { statement: '已办结' },
    documents: ['paper-letter'],
  };
  expect(kindsOf(state, release)).toEqual(['release-not-applied']);
  expect(kindsOf(state, { ...release, done })).toEqual(['supervision.released', 'release-not-applied']);
  expect(kindsOf(supervised({ release: 'application' }, closed, completion, applied), release)).toEqual(['supervision.released']);
  expect(kindsOf(state, { ...applied, by: office })).toEqual(['no-competence']);
  expect(kindsOf(state, { ...applied, by: '150802-safety-commission' })).toEqual(['supervision.release-applied']);
  expect(kindsOf(supervised({ release: 'application' }), applied)).toEqual(['case-not-closed']);
});

test('SV-31: by the acceptance of the filing: not before it, refused, recorded and marked, and filed anew where it was returned', () => {
  const late = { ...release, at: '2023-01-06 09:00' };
  const state = [closed, completion, published];
  const filed = supervised({ release: 'filing' }, ...state, filing);
  const judging = (judgment: string): Order => ({
    name: 'judge-filing',
    at: '2023-01-06 09:00',
    by: office,
    data: { judgment, reason: '已审阅' },
  });
  expect(kindsOf(supervised({ release: 'filing' }, ...state), late)).toEqual(['outcome-not-filed']);
  expect(kindsOf(filed, late)).toEqual(['filing-not-accepted']);
  expect(kindsOf(filed, { ...late, done })).toEqual(['supervision.released', 'filing-not-accepted']);
  expect(kindsOf(filed, judging('accepted'))).toEqual(['supervision.filing-judged', 'supervision.released']);
  expect(supervised({ release: 'filing' }, ...state, filing, judging('returned')).outcomeFiledAt).toBeNull();
  expect(kindsOf(supervised({ release: 'filing' }, ...state), judging('accepted'))).toEqual(['outcome-not-filed']);
});

test('SV-31, SV-08: what was closed without the agreement does not end by itself', () => {
  const unvetted = after(supervision, [opening(), ...vetted.slice(0, 1), closed, published]);
  expect(supervision.stage(unvetted)).toBe('supervising');
  expect(decideOrder(supervision, unvetted, { ...completion, at: '2022-12-21 09:00' })).toMatchObject({ code: 'vetting-missing' });
  const done = { reason: '已报告', head: '孙某' };
  expect(decideOrder(supervision, unvetted, { ...completion, at: '2022-12-21 09:00', done, documents: ['paper-letter'] })).toMatchObject([
    { kind: 'supervision.matters-complete' },
    { kind: 'act.irregular', data: { code: 'vetting-missing' } },
  ]);
});

test('SV-31, SV-08: an agreement that is recorded after closing and publication ends what is silent; given by paper, nothing', () => {
  const [receipt, up, agreement] = vetted as [Order, Order, Order];
  const before = (more: object) => after(supervision, [opening(more), receipt, up, closed, published]);
  const late = { ...agreement, at: '2022-12-22 09:00' };
  const kinds = (more: object) => [decide(before(more), late)].flat().map((event) => ('kind' in event ? event.kind : event.code));
  expect(kinds({})).toEqual(['supervision.vetting-agreed', 'supervision.released']);
  expect(kinds({ release: 'closing' })).toEqual(['supervision.vetting-agreed', 'supervision.released']);
  expect(kinds({ release: 'paper' })).toEqual(['supervision.vetting-agreed']);
  // Closed alone, a silent notice waits for the publication.
  const open = after(supervision, [opening(), receipt, up, closed]);
  expect([decide(open, late)].flat()).toHaveLength(1);
  // To a text that is another by now it ends nothing.
  const newer: Order = {
    name: 'hear-draft',
    at: '2022-12-21 09:00',
    ...system,
    data: { version: 2, fixedAt: beijing('2022-12-21 09:00'), by: 'fixed' },
  };
  expect([decide(after(supervision, [opening(), receipt, up, closed, published, newer]), late)].flat()).toHaveLength(1);
});

test('SV-09: the filing outlives the release, is owed by the addressee, and ends the supervision', () => {
  const state = supervised({}, closed, published);
  expect(supervision.ended(state)).toBe(false);
  expect(supervision.tasks(state, [], world)).toMatchObject([
    { command: 'file-outcome', owner: county, since: beijing('2022-12-06 09:00') },
  ]);
  expect(decide(state, { ...filing, by: office })).toMatchObject({ code: 'no-competence' });
  const filed = supervised({}, closed, published, filing);
  expect([supervision.ended(filed), supervision.tasks(filed, [], world)]).toEqual([true, []]);
  expect(decide(filed, { ...filing, at: '2023-01-06 09:00' })).toMatchObject({ code: 'already-done' });
  expect(decide(supervised({}), filing)).toMatchObject({ code: 'case-not-closed' });
});

const calendar = { edition: '', years: [], off: [], worked: [] };
const world = { now: '2022-12-31T00:00:00.000Z', law: { pack: '', place: '', clocks: [], gates: [], settings: {} }, calendar };
