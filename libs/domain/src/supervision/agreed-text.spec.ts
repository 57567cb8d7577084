import { after, beijing, decideOrder, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { supervision } from './procedure';

const office = '150800-safety-office';
const county = '150802-government';
const notice = { supervisor: office, addressee: county, prefix: '巴安督', matters: '查明原因' };
const opening: Order = { name: 'open-supervision', at: '2022-09-22 09:00', by: office, via: 'system', data: { n: 1, ...notice } };
const receipt: Order = { name: 'sign-receipt', at: '2022-09-23 09:00', by: county };
const agreed = (at: string, data = {}): Order => ({ name: 'agree-vetting', at, by: office, data });
const changes: Order = { name: 'ask-changes', at: '2022-10-21 09:00', by: office, data: { changes: '补充' } };
const told = (by: string) => (version: number, fixed: string, at: string) => {
  const data = { version, fixedAt: beijing(fixed), by };
  return { name: 'hear-draft', at, by: county, via: 'system', data } satisfies Order;
};
const fixed = (version: number, at: string, heardAt = at) => told('fixed')(version, at, heardAt);
const sentUp = told('sent-up');

const supervised = (...orders: readonly Order[]) => after(supervision, [opening, receipt, ...orders]);
const decide = (state: ReturnType<typeof supervised>, order: Order) => decideOrder(supervision, state, order);
const standing = (...orders: readonly Order[]) => {
  const state = supervised(...orders);
  return [supervision.stage(state), supervision.gates(state, law)[0]?.state, supervision.gates(state, law)[0]?.since];
};

const first = fixed(1, '2022-10-10 09:00');
const second = fixed(2, '2022-10-25 09:00');
const shutBySecond = ['supervising', 'shut', beijing('2022-10-25 09:00')];

test('SV-08, T-46, AP-02: a version fixed after the agreement takes its effect; the new one is agreed to, or sent back, again', () => {
  const agreement = agreed('2022-10-20 09:00');
  expect(standing(first, agreement)).toEqual(['vetted', 'open', beijing('2022-10-20 09:00')]);
  expect(standing(first, agreement, second)).toEqual(shutBySecond);
  const state = supervised(first, agreement, second);
  expect(supervision.tasks(state, [], world)).toMatchObject([{ command: 'agree-vetting', since: beijing('2022-10-25 09:00') }]);
  expect(decide(state, { ...changes, at: '2022-10-26 09:00' })).toMatchObject([{ kind: 'supervision.changes-asked' }]);
  expect(standing(first, agreement, second, agreed('2022-10-28 09:00'))).toEqual(['vetted', 'open', beijing('2022-10-28 09:00')]);
});

test('SV-08: a version that is entered late, but was fixed before the agreement, is what was agreed to', () => {
  const late = fixed(1, '2022-10-19 09:00', '2022-10-27 09:00');
  expect(standing(agreed('2022-10-20 09:00'), late)).toEqual(['vetted', 'open', beijing('2022-10-20 09:00')]);
});

test('SV-08: an agreement that is entered late, and was given before the new version, is none to it', () => {
  expect(standing(first, second, { ...agreed('2022-10-20 09:00'), now: '2022-10-28 09:00' })).toEqual(['supervising', 'shut', opened]);
});

test('SV-08: an agreement is to the version that was sent up and awaits an answer, also when another one was fixed meanwhile', () => {
  const up = sentUp(1, '2022-10-10 09:00', '2022-10-12 09:00');
  expect(decide(supervised(first, up), agreed('2022-10-28 09:00'))).toMatchObject([{ data: { n: 1, version: 1 } }]);
  expect(standing(first, up, second, agreed('2022-10-28 09:00'))).toEqual(['supervising', 'shut', opened]);
  const again = sentUp(2, '2022-10-25 09:00', '2022-10-26 09:00');
  expect(standing(first, up, second, again, agreed('2022-10-28 09:00'))[1]).toBe('open');
  // What has its answer is no longer awaited: the next agreement is to the text of its time.
  expect(standing(first, up, changes, second, agreed('2022-10-28 09:00'))[1]).toBe('open');
  expect(standing(first, up, agreed('2022-10-20 09:00'), second, agreed('2022-10-28 09:00'))[1]).toBe('open');
});

test('SV-08: an agreement may name its version: one that is known and was fixed by then', () => {
  const named = (version: number, at = '2022-10-28 09:00') => agreed(at, { version });
  expect(standing(first, second, named(1))[1]).toBe('shut');
  expect(standing(first, second, named(2))[1]).toBe('open');
  expect(decide(supervised(first), named(2))).toMatchObject({ code: 'version-unknown', params: { version: 2 }, field: 'data.version' });
  expect(decide(supervised(first, second), { ...named(2, '2022-10-24 09:00'), now: '2022-10-28 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
});

test('SV-08: a version sent up that was never told of before shuts the gate as one that was', () => {
  const up = sentUp(2, '2022-10-25 09:00', '2022-10-26 09:00');
  expect(standing(agreed('2022-10-20 09:00'), up)).toEqual(shutBySecond);
});

test('each version is answered to the case as known; what is over says nothing, and only the case can tell', () => {
  const decided = decide(supervised(), second);
  if (isRejection(decided)) throw new Error(decided.code);
  expect(decided.flatMap((event) => supervision.reactions(event))).toEqual([
    { to: { procedure: 'investigation', n: 1 }, command: 'hear-draft-known', data: { n: 1, version: 2 } },
  ]);
  const withdrawal: Order = { name: 'withdraw-notice', at: '2022-09-24 09:00', by: office, data: { reason: '通知对象有误' } };
  expect(decide(supervised(withdrawal), second)).toEqual([]);
  expect(decide(supervised(), { ...second, via: 'api' })).toMatchObject({ code: 'system-only' });
});

const opened = beijing('2022-09-22 09:00');
const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
