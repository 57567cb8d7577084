import { emptyStream, procedures } from '@app/domain';
import { calendar, lawSheet } from '@app/rules';
import type { Pending } from './inbox';
import { decidedTurn } from './turn-request';

const stream = { caseId: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', procedure: 'investigation', n: 1 } as const;
const start = { stream, place: '150802' };
const book = { name: 'b', procedure: 'investigation', law: lawSheet('investigation', '150802'), calendar } as const;
const standing = { nextDueAt: null, ended: false };
const held = { state: emptyStream, place: '150802', book, installation: 'real', standing, shown: null } as const;

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-emergency', post: '局长' }, enteredBy: 'e', via: 'api', occurredAt: at, documents: ['D1'] } as const;
const told = {
  name: '高处坠落事故',
  place: '150802',
  occurredAt: '2022-09-19T01:00:00.000Z',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '报告',
  investigator: '150802-government',
};

const opening = (data: object): Pending => {
  const command = { name: 'report-accident', act, data: data as Record<string, unknown> };
  return { turnId: 'c:1', command, hash: 'h', openAt: null, shift: null, sender: null, answer: () => undefined };
};
const decide = (data: object) => decidedTurn(procedures.investigation, start, held, book, opening(data));
const now = (time: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(time));

test('a reminder that the act makes due at once is written in its turn, and the read model shows it as given', () => {
  now(at);
  const { request, expected } = decide(told);
  expect(request.events.map(({ kind, data }) => [kind, data['clock']])).toEqual([
    ['accident.reported', undefined],
    ['notice.received', undefined],
    ['rung.fired', 'RP-04#150802-emergency'],
  ]);
  const rungs = expected.clocks.find(({ id }) => id === 'RP-04#150802-emergency')?.rungs;
  expect(rungs?.map(({ state }) => state)).toEqual(['fired', ...(rungs ?? []).slice(1).map(() => 'armed')]);
  expect(expected.nextDueAt).toBe(rungs?.[1]?.at);
});

test('a case entered long after is reminded of all that has passed in that one turn, in the order of the reminders', () => {
  now('2022-12-01T02:00:00.000Z');
  const { request, expected } = decide({ ...told, receipt: 'separate' });
  const fired = request.events.filter(({ kind }) => kind === 'rung.fired').map(({ occurredAt }) => occurredAt);
  expect(fired.length).toBeGreaterThan(2);
  expect([...fired].sort()).toEqual(fired);
  expect((expected.nextDueAt ?? '') > '2022-12-01T02:00:00.000Z').toBe(true);
});

test('a refused command brings no reminder', () => {
  now('2022-09-18T02:00:00.000Z');
  expect(decide(told).request.events.map(({ kind }) => kind)).toEqual(['command.refused']);
});
