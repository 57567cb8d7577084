import { isRejection } from '@app/streams';
import { chainEnd } from '@app/clock';
import type { Clock } from '@app/clock';
import { after, decideOrder, in01, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { LawSheet } from '../stream/law-sheet';
import { approvalPaper, government, linhe } from '../investigation/linhe.fixture';
import { investigation } from '../investigation/procedure';
import { supervision } from './procedure';

const office = '150800-safety-office';
const conflict = {
  id: 'T-10',
  title: { zh: '督办期限短', en: 'too short' },
  basis: [],
  holder: 'SV-06',
  chain: [
    { rule: 'IN-01', limit: { days: 60 } },
    { rule: 'AP-01', limit: { days: 15 } },
  ],
};
const sheet: LawSheet = { ...law, conflicts: [conflict] };
const notice = { supervisor: office, addressee: government, prefix: '巴安督', matters: '查明原因', limit: { dueOn: '2022-11-25' } };
const recording: Order = { name: 'record-supervision', at: '2022-09-22 09:00', by: office, data: notice, law: sheet };

/** What the supervision hears by these orders, as orders of its own. */
function heard(before: readonly Order[], order: Order): readonly Order[] {
  const decided = decideOrder(investigation, linhe(...before), { ...order, law: sheet });
  if (isRejection(decided)) throw new Error(decided.code);
  return decided
    .flatMap((event) => investigation.reactions(event))
    .filter(({ to }) => to.procedure === 'supervision')
    .map(({ command, data }) => ({ name: command, data, at: order.at, by: order.by, via: 'system' }));
}

const sv06 = (dueDate: string, status: Clock['status'] = 'running') =>
  ({ id: 'SV-06', rule: 'SV-06', title: { zh: '完成挂牌督办事项', en: 'matters' }, status, dueDate }) as Clock;
const world = { now: '2022-10-01T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const tasks = (orders: readonly Order[], clock: Clock) =>
  supervision.tasks(after(supervision, orders), [clock], world).filter(({ command }) => command === 'change-notice');

// The accident of 2022-09-19 + 60 = 18 November, + 15 = 3 December.
test('T-10: a notice until 25 November is shorter than report and approval, until 3 December: a task of its supervisor, and of nobody else', () => {
  const orders = heard([], recording);
  expect(orders.map(({ name, data }) => [name, data?.['on']])).toContainEqual(['hear-case-end', '2022-12-03']);
  const [task, ...others] = tasks(orders, sv06('2022-11-25'));
  expect([task?.owner, task?.clock, others]).toEqual([office, 'SV-06', []]);
  expect(task?.title.zh).toBe(
    '变更督办通知：督办事项办理期限至2022年11月25日，调查和批复依次用满期限至2022年12月3日，请与被督办单位协调，或者变更办理期限',
  );
});

test('it is gone with the conflict: the last day is 3 December, or the matters are complete, or report and approval are done', () => {
  const orders = heard([], recording);
  expect(tasks(orders, sv06('2022-12-03'))).toEqual([]);
  expect(tasks(orders, sv06('2022-12-02'))).toHaveLength(1);
  expect(tasks(orders, sv06('2022-11-25', 'met'))).toEqual([]);
  const done: Order = { name: 'hear-case-end', at: '2022-11-20 09:00', by: government, via: 'system', data: {} };
  expect(tasks([...orders, done], sv06('2022-11-25'))).toEqual([]);
});

test('an extension of 30 days is told, 18 November + 30 = 18 December, + 15 = 2 January; an act that moves nothing is not told', () => {
  const asking: Order = {
    name: 'ask-extension',
    at: '2022-11-01 09:00',
    by: '150802-emergency',
    data: { ref: 'E1', days: 30, reason: '鉴定' },
    law: sheet,
  };
  expect(heard([recording], asking)).toEqual([]);
  const granting: Order = {
    name: 'grant-extension',
    at: '2022-11-10 09:00',
    by: government,
    data: { ref: 'E1', days: 30 },
    documents: [approvalPaper],
  };
  const orders = heard([recording, asking], granting);
  expect(orders.filter(({ name }) => name === 'hear-case-end')).toMatchObject([{ data: { on: '2023-01-02' } }]);
});

describe('its supervisor can let the limit stand: the conflict is resolved by its act', () => {
  // The limit that the notice states, as the rule of it (SV-06) counts it.
  const stated: LawSheet = {
    ...law,
    clocks: [
      { ...in01, id: 'SV-06', start: 'supervision.due', stop: ['supervision.matters-complete'], limit: [{ limit: { daysBefore: 0 } }] },
    ],
  };
  const keeping = (by = office): Order => {
    const data = { reason: '已协调在办理期限内完成' };
    return { name: 'keep-notice-limit', at: '2022-09-25 09:00', by, data, law: stated };
  };

  test('T-10: the two days that it knew of are no conflict any more; another day of the case is', () => {
    const orders = heard([], recording);
    const kept = [...orders, keeping()];
    expect(tasks(kept, sv06('2022-11-25'))).toEqual([]);
    const later: Order = { name: 'hear-case-end', at: '2022-11-10 09:00', by: government, via: 'system', data: { on: '2023-01-02' } };
    expect(tasks([...kept, later], sv06('2022-11-25'))).toHaveLength(1);
    expect(tasks(kept, sv06('2022-11-26'))).toHaveLength(1);
  });

  test('only where there is one, and nobody else', () => {
    const state = after(supervision, heard([], recording));
    expect(decideOrder(supervision, state, keeping(government))).toMatchObject({ code: 'no-competence', params: { competent: office } });
    expect(decideOrder(supervision, state, { ...keeping(), law })).toMatchObject({ code: 'no-limit-conflict' });
  });
});

test('T-10: it exists since both days are known, be it the receipt that came last', () => {
  const orders = heard([], { ...recording, data: { ...notice, limit: { days: 20 } } });
  const signing: Order = { name: 'sign-receipt', at: '2022-09-26 09:00', by: government };
  expect(tasks([...orders, signing], sv06('2022-10-16'))[0]?.since).toBe('2022-09-26T01:00:00.000Z');
});

test('only the case itself says it, and says it once', () => {
  const opened = after(supervision, heard([], recording));
  const order: Order = { name: 'hear-case-end', at: '2022-09-23 09:00', by: government, via: 'system', data: { on: '2022-12-03' } };
  expect(decideOrder(supervision, opened, order)).toEqual([]);
  expect(decideOrder(supervision, opened, { ...order, via: 'api' })).toMatchObject({ code: 'system-only' });
});

test('the end of a chain of which nothing has begun is not known', () => {
  expect(chainEnd(conflict, [], world.calendar)).toBeNull();
  expect(in01.id).toBe(conflict.chain[0]?.rule);
});
