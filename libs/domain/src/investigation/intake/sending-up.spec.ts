import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import type { LawSheet } from '../../stream/law-sheet';
import { linhe, report } from '../linhe.fixture';
import { investigation } from '../procedure';
import { followUps } from './follow-ups';
import { sendingUp } from './sending-up';

const county = '150802-emergency';
const city = '150800-emergency';
const province = '150000-emergency';

const sheet: LawSheet = {
  ...law,
  reporting: {
    reach: { ordinary: 'city', larger: 'provincial', major: 'national', extraordinary: 'national' },
    scene: { ordinary: 'county', larger: 'city', major: 'provincial', extraordinary: 'national' },
  },
};
const received = (by: string, at: string, data: object = {}): Order => ({
  name: 'record-report-received',
  at,
  by,
  data: { from: 'department', way: 'phone', ...data },
  now: '2022-09-30 09:00',
  law: sheet,
});
const forwarded = (by: string, to: string, at: string): Order => ({
  name: 'record-report-forwarded',
  at,
  by,
  data: { to, way: 'phone' },
  now: '2022-09-30 09:00',
});
// What the numbers or a reporter say of the level is a fact beside them (see level/known-level.spec).
const factsOf = (...orders: readonly Order[]) =>
  linhe(...orders)
    .facts.slice(1)
    .filter(({ fact }) => !fact.startsWith('level.') && fact !== 'accident.known')
    .map(({ fact, at, ref, value }) => [fact, at.slice(11, 16), ref, value].filter((part) => part !== undefined).join(' '));
const taskIds = (...orders: readonly Order[]) => investigation.tasks(linhe(...orders), [], world).map(({ id }) => id);
const calendar = { edition: '', years: [], off: [], worked: [] };
const world = { now: '2022-09-30T01:00:00.000Z', law: sheet, calendar };

test('RP-02, article 9: the hour of the unit runs from the telling of its head; the unit’s first report ends it, a later one moves nothing', () => {
  const informed: Order = { name: 'record-unit-informed', at: '2022-09-19 09:10', by: county, now: '2022-09-30 09:00' };
  const unit = (at: string) => received(county, at, { from: 'unit' });
  expect(factsOf(informed, unit('2022-09-19 09:40'), unit('2022-09-20 08:00'))).toEqual([
    'unit.informed 01:10',
    'notice.received 01:40 150802-emergency owed',
    'unit.reported 01:40',
    'department.informed 01:40',
    'situation.reported 01:40 1 ordinary',
    'notice.received 00:00 150802-emergency-2 owed',
  ]);
});

test('articles 10 and 11: an ordinary accident ends with the city, a larger one with the province, a major one goes to the ministry', () => {
  const onward = (by: string, suspectedLevel: string) =>
    linhe(received(by, '2022-09-19 10:00', { suspectedLevel })).intake.chain.map((link) => link.onward)[0];
  const way = (level: string) => [county, city, province, '000000-emergency'].map((organ) => onward(organ, level));
  expect(way('ordinary')).toEqual(['owed', 'ends-here', 'ends-here', 'ends-here']);
  expect(way('larger')).toEqual(['owed', 'owed', 'ends-here', 'ends-here']);
  expect(way('major')).toEqual(['owed', 'owed', 'owed', 'ends-here']);
});

test('T-25: a district of a municipality reports to the municipality, where an ordinary accident ends', () => {
  const chain = linhe(received('110105-emergency', '2022-09-19 10:00'), received('110000-emergency', '2022-09-19 11:00')).intake.chain;
  expect(chain.map(({ onward }) => onward)).toEqual(['owed', 'ends-here']);
});

test('RP-04: what is sent up ends the clock of that organ only; sent again, it moves nothing', () => {
  const orders = [
    received(county, '2022-09-19 10:00'),
    forwarded(county, city, '2022-09-19 11:30'),
    forwarded(county, city, '2022-09-19 15:00'),
  ];
  expect(factsOf(...orders)).toEqual([
    'notice.received 02:00 150802-emergency owed',
    'department.informed 02:00',
    'situation.reported 02:00 1 ordinary',
    'notice.forwarded 03:30 150802-emergency',
  ]);
  expect(taskIds(orders[0] as Order)).toContain('record-report-forwarded:150802-emergency');
  expect(taskIds(...orders)).not.toContain('record-report-forwarded:150802-emergency');
});

test('a supplementary report that makes it a larger accident starts a clock of its own: the first receipt is not late', () => {
  const orders = [
    received(city, '2022-09-19 12:00'),
    received(city, '2022-09-24 23:30', { suspectedLevel: 'larger' }),
    forwarded(city, province, '2022-09-25 00:20'),
  ];
  expect(factsOf(...orders)).toEqual([
    'notice.received 04:00 150800-emergency ends-here',
    'department.informed 04:00',
    'situation.reported 04:00 1 ordinary',
    'notice.received 15:30 150800-emergency-2 owed',
    'larger-accident.received 15:30 150800-emergency-2',
    'notice.forwarded 16:20 150800-emergency',
    'notice.forwarded 16:20 150800-emergency-2',
  ]);
});

test('what was sent up before a report came in does not answer it, whenever it is entered', () => {
  const orders = [received(county, '2022-09-19 10:00'), received(county, '2022-09-24 23:30'), forwarded(county, city, '2022-09-19 11:00')];
  expect(factsOf(...orders).at(-1)).toBe('notice.forwarded 03:00 150802-emergency');
  expect(linhe(...orders).intake.chain.map(({ forwardedAt }) => forwardedAt)).toEqual(['2022-09-19T03:00:00.000Z', null]);
});

test('an earlier receipt that is entered later is the first knowledge of a department (RP-19)', () => {
  const facts = factsOf(received(city, '2022-09-19 12:00'), received(county, '2022-09-19 10:00'));
  expect(facts.filter((fact) => fact.startsWith('department.informed'))).toEqual([
    'department.informed 04:00',
    'department.informed 02:00',
  ]);
});

test('by instants: nothing is sent up before it came in, by an organ that has received nothing, or sideways', () => {
  const state = linhe(received(county, '2022-09-19 10:00'));
  const refused = (order: Order) => decideOrder(investigation, state, order);
  expect(refused(forwarded(county, city, '2022-09-19 09:59'))).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'notice.received', earlier: '2022-09-19T02:00:00.000Z', at: '2022-09-19T01:59:00.000Z' },
  });
  expect(refused(forwarded(city, province, '2022-09-19 11:00'))).toMatchObject({ code: 'report-not-received' });
  expect(refused(forwarded(county, '150802-government', '2022-09-19 11:00'))).toMatchObject({ code: 'report-not-upwards' });
  expect(refused(forwarded(county, province, '2022-09-19 11:00'))).toHaveLength(1);
});

test.each(['record-report-forwarded', 'record-express-report'])(
  'articles 10 and 11: %s goes on from a receipt, of whatever organ',
  (command) => {
    const ready = (...orders: readonly Order[]) => sendingUp.commands?.[command]?.ready?.(linhe(...orders), world);
    expect(ready()).toMatchObject({ code: 'step-missing', params: { command, first: 'record-report-received' } });
    expect(ready(received(county, '2022-09-19 10:00'))).toBeNull();
    expect(ready(received(county, '2022-09-19 10:00'), forwarded(county, city, '2022-09-19 11:00'))).toBeNull();
  },
);

test('RP-12: follow-ups end once, until one takes them up again', () => {
  const end: Order = { name: 'end-follow-ups', at: '2022-09-21 18:00', by: county, data: { reason: '救援结束' }, now: '2022-09-30 09:00' };
  const again: Order = { ...end, name: 'record-follow-up-report', at: '2022-09-25 10:00', data: { news: '增加死亡1人' } };
  const ready = (...orders: readonly Order[]) => followUps.commands?.['end-follow-ups']?.ready?.(linhe(...orders), world);
  expect([ready(), ready(end, again)]).toEqual([null, null]);
  expect(ready(end)).toMatchObject({ code: 'already-done', params: { command: 'end-follow-ups' } });
});

test('RP-12: the express report of a larger accident goes straight to the province, and the situation is reported again until a person ends it', () => {
  const express: Order = {
    name: 'record-express-report',
    at: '2022-09-20 00:10',
    by: county,
    data: { to: province, way: 'phone' },
    now: '2022-09-30 09:00',
  };
  const followUp: Order = {
    name: 'record-follow-up-report',
    at: '2022-09-20 18:00',
    by: county,
    data: { news: '增加死亡1人', course: '坍塌' },
  };
  const first = received(county, '2022-09-19 23:20', { suspectedLevel: 'larger' });
  expect(factsOf(first, express, { ...followUp, now: '2022-09-30 09:00' }).slice(2)).toEqual([
    'department.informed 15:20',
    'situation.reported 15:20 1 larger',
    'express.reported 16:10 150802-emergency',
    'situation.reported 16:10 1 larger',
    'situation.reported 10:00 1 larger',
  ]);
  expect(taskIds(first)).toContain('record-express-report:150802-emergency');
  const going = [first, express, { ...followUp, now: '2022-09-30 09:00' }];
  expect(taskIds(...going)).toContain('record-follow-up-report');
  const end: Order = { name: 'end-follow-ups', at: '2022-09-21 18:00', by: county, data: { reason: '救援结束' }, now: '2022-09-30 09:00' };
  expect(taskIds(...going, end)).not.toContain('record-follow-up-report');
  const again = { ...followUp, at: '2022-09-25 10:00', now: '2022-09-30 09:00' };
  expect(factsOf(...going, end, again).slice(-2)).toEqual(['follow-ups.ended 10:00 1', 'situation.reported 02:00 2 larger']);
  const lateEntry = { ...followUp, at: '2022-09-20 12:00', now: '2022-09-30 09:00' };
  expect(factsOf(...going, lateEntry).at(-1)).toBe('situation.reported 10:00 1 larger');
  expect(linhe(...going).intake).toMatchObject({ content: { course: '坍塌' }, followUps: { count: 1, lastNews: '增加死亡1人' } });
});

test('articles 10 and 11: who was sent the report is asked for its receipt; where the level rises the chain goes on', () => {
  const sent = [received(county, '2022-09-19 10:00'), forwarded(county, city, '2022-09-19 11:30')];
  expect(taskIds(...sent)).toContain('record-report-received:150802-emergency');
  const arrived = [...sent, received(city, '2022-09-19 11:30')];
  expect(taskIds(...arrived).filter((id) => id.startsWith('record-report'))).toEqual([]);
  const level: Order = {
    name: 'determine-level',
    at: '2022-09-26 09:00',
    by: '150802-government',
    data: { level: 'larger', reason: '死亡3人' },
  };
  expect(taskIds(...arrived, { ...level, now: '2022-09-30 09:00' }).filter((id) => id.startsWith('record-report'))).toEqual([
    'record-report-forwarded:150800-emergency',
  ]);
});

test('RP-05, article 10: five bodies have to be told, each asked for until it was', () => {
  const notice: Order = {
    name: 'record-notice',
    at: '2022-09-19 10:20',
    by: county,
    data: { addressee: 'procuratorate', to: '值班室', way: 'phone', what: '1人死亡' },
  };
  const asked = (...orders: readonly Order[]) => taskIds(...orders).filter((id) => /^record-notice:[a-z-]+$/.test(id));
  expect(asked()).toEqual(['government', 'public-security', 'labour', 'union', 'procuratorate'].map((body) => `record-notice:${body}`));
  expect(asked(notice)).toHaveLength(4);
});

test('RP-14 and RP-18: arrival at the scene and the rescue record are asked for once', () => {
  const arrival: Order = { name: 'record-arrival', at: '2022-09-19 11:00', by: county, data: { who: '局长' } };
  const record: Order = { name: 'record-rescue-record', at: '2022-09-19 18:00', by: county, data: { keeper: '局', what: '影像' } };
  const of = (...orders: readonly Order[]) => taskIds(...orders).filter((id) => id === 'record-arrival' || id === 'record-rescue-record');
  expect([of(), of(arrival, record)]).toEqual([['record-arrival', 'record-rescue-record'], []]);
  const larger = linhe({ ...report, name: 'determine-level', by: '150802-government', data: { level: 'larger', reason: '死亡3人' } });
  const [task] = investigation.tasks(larger, [], world).filter(({ id }) => id === 'record-arrival');
  expect(task?.title.zh).toBe('登记负责人到达事故现场：设区的市级');
});

test('RP-02, article 9: after the unit’s first report somebody finds out whether the second department has it, until it has or the stage ends', () => {
  const second = (...orders: readonly Order[]) => taskIds(...orders).filter((id) => id === 'record-report-received:second-department');
  const unit = (by: string) => received(by, '2022-09-19 10:00', { from: 'unit' });
  expect(second(unit(county))).toHaveLength(1);
  expect(second(received(county, '2022-09-19 10:00'))).toEqual([]);
  expect(second(unit(county), unit(county))).toHaveLength(1);
  expect(second(unit(county), unit('150802-housing'))).toEqual([]);
  const team: Order = { name: 'form-team', at: '2022-09-20 09:00', by: '150802-government', data: { leader: '副区长', members: [county] } };
  expect(second(unit(county), { ...team, now: '2022-09-30 09:00' })).toEqual([]);
});
