import type { Clock } from '@app/clock';
import { datesTold } from './dates-told';
import type { ShownDate } from './dates-told';

const at = { now: '2026-11-30T02:00:00.000Z', fired: [] };
const shown: ShownDate = { id: 'AP-08', dueDate: '2027-01-08', provisional: true };
const clock: Clock = {
  id: 'AP-08',
  rule: 'AP-08',
  title: { zh: '公布事故调查报告', en: 'Publish the investigation report' },
  actor: 'investigating-government',
  status: 'running',
  startedOn: '2026-12-10',
  dueDate: '2027-01-08',
  dueAt: '2027-01-08T16:00:00.000Z',
  remainingDays: null,
  pausedSince: null,
  settledAt: null,
  provisional: false,
  rungs: [],
  derivation: [],
};

const dataOf = (...told: Parameters<typeof datesTold>) => datesTold(...told).map(({ data }) => data);

test('T-02: a provisional date that a notice makes certain is told to who has to keep it, also where it does not move', () => {
  expect(datesTold([shown], [clock], 'data', at)).toEqual([
    {
      kind: 'rung.fired',
      version: 1,
      occurredAt: at.now,
      data: {
        rung: 'AP-08:date-certain:2027-01-08',
        clock: 'AP-08',
        name: 'date-certain',
        action: 'remind',
        to: ['investigating-government'],
        text: {
          zh: '节假日安排已经公布，“公布事故调查报告”的届满日期为2027-01-08',
          en: 'The holidays are published: "Publish the investigation report" ends on 2027-01-08',
        },
        at: at.now,
        late: false,
      },
    },
  ]);
});

test('a date that moves says from where', () => {
  const [certain] = dataOf([shown], [{ ...clock, dueDate: '2027-01-11' }], 'data', at);
  expect(certain?.['text']).toMatchObject({ zh: '节假日安排已经公布，“公布事故调查报告”的届满日期为2027-01-11，原为2027-01-08' });
  const [moved] = dataOf([shown], [{ ...clock, dueDate: '2027-01-11', provisional: true }], 'data', at);
  expect(moved).toMatchObject({ name: 'date-moved', text: { zh: '“公布事故调查报告”的届满日期改为2027-01-11（暂定），原为2027-01-08' } });
});

test('nothing is told of what stays as it was, of a date that no longer runs, or of one that only another law moves', () => {
  const firm = { ...shown, provisional: false };
  expect(datesTold([firm], [clock], 'data', at)).toEqual([]);
  expect(datesTold([shown], [{ ...clock, provisional: true }], 'data', at)).toEqual([]);
  expect(datesTold([shown], [{ ...clock, status: 'met' }], 'data', at)).toEqual([]);
  expect(datesTold([shown], [], 'data', at)).toEqual([]);
  expect(datesTold([firm], [{ ...clock, dueDate: '2027-01-11' }], 'law', at)).toEqual([]);
  expect(dataOf([shown], [clock], 'law', at)).toHaveLength(1);
});

test('a notice that amends a certain date moves it, and a date that moves back is told again under a name of its own', () => {
  const firm = { ...shown, provisional: false };
  expect(dataOf([firm], [{ ...clock, dueDate: '2027-01-11' }], 'data', at)[0]?.['rung']).toBe('AP-08:date-certain:2027-01-11');
  const fired = ['AP-08:date-certain:2027-01-08'];
  const back = { ...shown, dueDate: '2027-01-11', provisional: false };
  expect(dataOf([back], [clock], 'data', { ...at, fired })[0]?.['rung']).toBe('AP-08:date-certain:2027-01-08#2');
});
