import type { Clock } from '../api/client';
import { barsOf, monthsIn, rangeOf, startOf } from './layout';
import { movedOf } from './moved';

const text = (zh: string) => ({ zh, en: zh });
const appraisal = { from: '2026-11-02', until: '2026-11-19', title: text('技术鉴定') };
const limit = { step: 'limit', text: text('期限为 60 日'), day: '2026-12-19' };
const paused = { step: 'suspension', text: text('技术鉴定'), day: '2027-01-05', paused: appraisal };
const extended = { step: 'extension', text: text('批准延长'), day: '2027-02-04' };

const running: Clock = {
  id: 'IN-01',
  rule: 'IN-01',
  title: text('提交事故调查报告'),
  actor: 'investigation-team',
  actorText: text('事故调查组'),
  status: 'running',
  startedOn: '2026-10-20',
  dueDate: '2027-02-04',
  dueAt: '2027-02-04T16:00:00.000Z',
  remainingDays: null,
  pausedSince: null,
  settledAt: null,
  provisional: false,
  rungs: [],
  derivation: [limit, paused, extended],
  light: 'green',
  statusText: text('进行中'),
  leftText: text('剩76日'),
};
const now = Date.parse('2026-11-20T02:00:00.000Z');
const piecesOf = (clock: Clock) =>
  barsOf([clock], now).flatMap(({ pieces }) => pieces.map(({ kind, from, to }) => `${kind} ${dayOf(from)}–${dayOf(to)}`));
const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

test('a bar runs, stands still after the day on which the pause began, goes on, and is longer from where it would have ended', () => {
  expect(piecesOf(running)).toEqual([
    'run 2026-10-20–2026-11-03',
    'paused 2026-11-03–2026-11-20',
    'run 2026-11-20–2027-01-06',
    'extended 2027-01-06–2027-02-05',
  ]);
});

test('a pause that lasts reaches to today; an end that can still move is hatched from the earliest day', () => {
  const open = { ...paused, day: undefined, paused: { ...appraisal, until: null } };
  expect(piecesOf({ ...running, status: 'paused', dueAt: null, derivation: [limit, open] })).toEqual([
    'run 2026-10-20–2026-11-03',
    'paused 2026-11-03–2026-11-20',
  ]);
  const range = { earliest: '2027-01-28', latest: '2027-02-08' };
  expect(piecesOf({ ...running, provisional: true, range, derivation: [limit] })).toEqual([
    'run 2026-10-20–2027-01-28',
    'provisional 2027-01-28–2027-02-05',
  ]);
  const [bar] = barsOf([{ ...running, provisional: true, range }], now);
  expect(rangeOf(bar === undefined ? [] : [bar], now).to).toBeGreaterThan(startOf('2027-02-09'));
});

test('what is past its end is late until it was done, or until today; what is void or has not begun has no bar', () => {
  const overdue = { ...running, status: 'overdue' as const, dueAt: '2026-11-10T16:00:00.000Z', derivation: [] };
  expect(piecesOf(overdue)).toEqual(['run 2026-10-20–2026-11-11', 'late 2026-11-11–2026-11-20']);
  const late = { ...overdue, status: 'met-late' as const, settledAt: '2026-11-12T16:00:00.000Z' };
  expect(piecesOf(late).at(-1)).toBe('late 2026-11-11–2026-11-13');
  expect(
    barsOf(
      [
        { ...running, status: 'void' },
        { ...running, startedOn: null },
      ],
      now,
    ),
  ).toEqual([]);
});

test('months are marked as many as there is room for', () => {
  const span = { from: startOf('2026-10-18'), to: startOf('2027-02-10') };
  expect(monthsIn(span, 9).map(({ year, month }) => `${year}-${month}`)).toEqual(['2026-11', '2026-12', '2027-1', '2027-2']);
  expect(monthsIn(span, 2).map(({ month }) => month)).toEqual([11, 1]);
  expect(monthsIn(span, 9)[0]?.at).toBe(startOf('2026-11-01'));
});

test('what moved the date is told by how many days and on what ground, a pause that lasts without days', () => {
  expect(movedOf(running).map(({ kind, days, ground }) => [kind, days, ground?.zh])).toEqual([
    ['suspension', 17, '技术鉴定'],
    ['extension', 30, undefined],
  ]);
  const open = { ...paused, day: undefined, paused: { ...appraisal, until: null } };
  expect(movedOf({ derivation: [limit, open] })).toEqual([{ kind: 'paused', days: null, ground: text('技术鉴定') }]);
});
