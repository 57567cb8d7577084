import { after, beijing, decideOrder, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { supervision } from './procedure';

const office = '150800-safety-office';
const county = '150802-government';
const own = '150802-safety-commission';
const notice = { supervisor: office, addressee: county, prefix: '巴安督', matters: '查明原因', level: 'major' };
const opening: Order = { name: 'open-supervision', at: '2022-09-22 09:00', by: office, via: 'system', data: { n: 1, ...notice } };
const receipt: Order = { name: 'sign-receipt', at: '2022-09-23 09:00', by: county };
const agreed = (at: string, data = {}): Order => ({ name: 'agree-vetting', at, by: office, data, documents: ['paper-letter'] });
const changes: Order = { name: 'ask-changes', at: '2022-10-21 09:00', by: office, data: { changes: '补充' } };
const told = (by: string) => (version: number, fixed: string, at: string, more: object) => {
  const data = { version, fixedAt: beijing(fixed), by, ...more };
  return { name: 'hear-draft', at, by: county, via: 'system', data } satisfies Order;
};
const fixed = (version: number, at: string, heardAt = at, more = {}) => told('fixed')(version, at, heardAt, more);
const sentUp = (version: number, at: string, sentAt: string) => told('sent-up')(version, at, sentAt, {});

const supervised = (...orders: readonly Order[]) => after(supervision, [opening, receipt, ...orders]);
const decide = (state: ReturnType<typeof supervised>, order: Order) => decideOrder(supervision, state, order);
const standing = (...orders: readonly Order[]) => {
  const state = supervised(...orders);
  const gate = supervision.gates(state, law)[0];
  return [supervision.stage(state), gate?.state, gate?.holder, gate?.since];
};

const first = fixed(1, '2022-10-10 09:00');
const firstUp = sentUp(1, '2022-10-10 09:00', '2022-10-12 09:00');
const agreement = agreed('2022-10-20 09:00');
const second = fixed(2, '2022-10-25 09:00');
const secondUp = sentUp(2, '2022-10-25 09:00', '2022-10-26 09:00');
const open = (at: string) => ['vetted', 'open', office, beijing(at)];

test('SV-30, SV-08: what was never sent up is agreed to by nobody; it lies with the own commission', () => {
  const refused = { code: 'draft-not-sent-up', params: { holder: own }, article: '《重大事故查处挂牌督办办法》第八条' };
  expect(decide(supervised(first), agreement)).toMatchObject(refused);
  expect(decide(supervised(), agreement)).toMatchObject(refused);
  expect(decide(supervised(first, firstUp, second), agreed('2022-10-28 09:00', { version: 2 }))).toMatchObject(refused);
  expect(standing(first)).toEqual(['supervising', 'shut', own, beijing('2022-10-10 09:00')]);
  expect(standing(first, firstUp)).toEqual(['supervising', 'shut', office, beijing('2022-10-12 09:00')]);
  expect(decide(supervised(first, firstUp), agreement)).toMatchObject([{ kind: 'supervision.vetting-agreed', data: { n: 1, version: 1 } }]);
  expect(standing(first, firstUp, agreement)).toEqual(open('2022-10-20 09:00'));
});

test('AP-17, SV-30: an agreement that was given on paper to what was never sent up is recorded, and marked', () => {
  const done = { reason: '督办单位直接函复', head: '赵某' };
  expect(decide(supervised(first), { ...agreement, done, documents: [] })).toMatchObject({ code: 'done-without-paper' });
  const given = decide(supervised(first), { ...agreement, done });
  expect(given).toMatchObject([
    { kind: 'supervision.vetting-agreed', data: { version: 1 } },
    { kind: 'act.irregular', data: { command: 'agree-vetting', code: 'draft-not-sent-up', reason: done.reason, head: done.head } },
  ]);
  const state = supervised(first, { ...agreement, done });
  expect(supervision.gates(state, law)).toMatchObject([{ state: 'open' }]);
  expect(supervision.tasks(state, [], world)).toMatchObject([{ command: 'note-irregularity', owner: office }]);
});

test('T-54, SV-30: an agreement rests on a filed paper, which a piece of evidence is not', () => {
  const state = supervised(first, firstUp);
  expect(decide(state, { ...agreement, documents: [] })).toMatchObject({ code: 'document-missing', field: 'act.documents' });
  expect(decide(state, { ...agreement, documents: ['paper-evidence'] })).toMatchObject({ code: 'document-missing' });
  expect(isRejection(decide(state, { ...agreement, documents: ['paper-phone-record'] }))).toBe(false);
});

test('SV-08, T-46, AP-02: a version fixed after the agreement takes its effect; once sent up it is agreed to, or sent back, again', () => {
  const back = ['supervising', 'shut', own, beijing('2022-10-25 09:00')];
  expect(standing(first, firstUp, agreement, second)).toEqual(back);
  const state = supervised(first, firstUp, agreement, second, secondUp);
  expect(supervision.tasks(state, [], world)).toMatchObject([{ command: 'agree-vetting', since: beijing('2022-10-26 09:00') }]);
  expect(decide(state, { ...changes, at: '2022-10-27 09:00' })).toMatchObject([{ kind: 'supervision.changes-asked' }]);
  expect(standing(first, firstUp, agreement, second, secondUp, agreed('2022-10-28 09:00'))).toEqual(open('2022-10-28 09:00'));
});

test('SV-30: a text entered later than the agreement is not covered, whatever date it bears', () => {
  const late = fixed(2, '2022-10-19 09:00', '2022-10-27 09:00');
  expect(standing(first, firstUp, agreement, late).slice(0, 3)).toEqual(['supervising', 'shut', own]);
  // Sent up and dated before the agreement, yet entered after it.
  const lateUp = sentUp(2, '2022-10-19 09:00', '2022-10-19 10:00');
  expect(standing(first, firstUp, agreement, late, lateUp).slice(0, 3)).toEqual(['supervising', 'shut', office]);
});

test('SV-30: an agreement that is entered late, and was given before the new version came, is none to it', () => {
  const late = { ...agreement, now: '2022-10-28 09:00' };
  expect(decide(supervised(first, firstUp, second, secondUp), late)).toMatchObject([{ data: { version: 1 } }]);
  expect(standing(first, firstUp, second, secondUp, late).slice(0, 2)).toEqual(['supervising', 'shut']);
});

test('SV-30: an agreement may name its version: one that is known, was sent up and had come by then', () => {
  const named = (version: number, at = '2022-10-28 09:00') => agreed(at, { version });
  const both = [first, firstUp, second, secondUp];
  expect(standing(...both, named(1))[1]).toBe('shut');
  expect(standing(...both, named(2))[1]).toBe('open');
  expect(decide(supervised(first, firstUp), named(2))).toMatchObject({ code: 'version-unknown', params: { version: 2 } });
  expect(decide(supervised(...both), { ...named(2, '2022-10-25 10:00'), now: '2022-10-28 09:00' })).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'draft.sent-up' },
  });
});

describe('SV-30: 原则同意，按所附意见修改后批复', () => {
  const conditional = agreed('2022-10-20 09:00', { changes: ['补充监管责任', '核实损失'] });
  const making = fixed(2, '2022-10-25 09:00', '2022-10-25 09:00', { revises: 1 });

  test('it covers the one later version that makes the changes; reported back it is not agreed to again', () => {
    expect(standing(first, firstUp, conditional)).toEqual(open('2022-10-20 09:00'));
    expect(standing(first, firstUp, conditional, making)).toEqual(open('2022-10-20 09:00'));
    expect(standing(first, firstUp, conditional, making, secondUp)).toEqual(open('2022-10-20 09:00'));
    expect(supervision.tasks(supervised(first, firstUp, conditional, making, secondUp), [], world)).toEqual([]);
  });

  test('it covers no other: a text that is no such revision, a second one, one of a plain agreement', () => {
    const third = fixed(3, '2022-10-27 09:00', '2022-10-27 09:00', { revises: 1 });
    expect(standing(first, firstUp, conditional, second)[1]).toBe('shut');
    expect(standing(first, firstUp, conditional, making, third)[1]).toBe('shut');
    expect(standing(first, firstUp, agreement, making)[1]).toBe('shut');
  });

  test('the case is told the version and what is to be changed', () => {
    const decided = decide(supervised(first, firstUp), conditional);
    if (isRejection(decided)) throw new Error(decided.code);
    expect(decided.flatMap((event) => supervision.reactions(event))).toMatchObject([
      { command: 'hear-vetting-agreed', data: { n: 1, version: 1, changes: ['补充监管责任', '核实损失'] } },
    ]);
  });
});

test('each version is answered to the case as known; what is over says nothing, and only the case can tell', () => {
  const decided = decide(supervised(), second);
  if (isRejection(decided)) throw new Error(decided.code);
  expect(decided.flatMap((event) => supervision.reactions(event))).toEqual([
    { to: { procedure: 'investigation', n: 1 }, command: 'hear-draft-known', data: { n: 1, version: 2 } },
  ]);
  const withdrawal: Order = {
    name: 'withdraw-notice',
    at: '2022-09-24 09:00',
    by: office,
    data: { reason: '通知对象有误' },
    documents: ['paper-letter'],
  };
  expect(decide(supervised(withdrawal), second)).toEqual([]);
  expect(decide(supervised(), { ...second, via: 'api' })).toMatchObject({ code: 'system-only' });
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
