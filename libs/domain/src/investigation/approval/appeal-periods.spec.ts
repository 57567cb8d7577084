import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { appealPeriods } from './appeal-periods';

const by = '150802-emergency';
const order = (name: string, at: string, data: Readonly<Record<string, unknown>>): Order => ({ name, at: `${at} 09:00`, by, data });
const addressees = [{ ref: 'U1', kind: 'unit', name: '施工单位' }];
const received = order('record-approval-received', '2022-12-02', { department: by, addressees });
const serve = (more = {}) => order('serve-approval', '2022-12-10', { ref: 'U1', way: 'direct', ...more });
const approved = [team, invitation, answer, submission, approval, received];
const served = [...approved, serve()];
const review = order('record-appeal', '2023-01-15', { ref: 'R1', kind: 'review', before: '市政府', addressee: 'U1' });
const decided = (outcome = 'upheld') => order('decide-appeal', '2023-03-10', { ref: 'R1', outcome, summary: '决定' });
const end = (at: string, how: string) => order('record-review-ended', at, { ref: 'R1', how });

const facts = (orders: readonly Order[], count: number) =>
  linhe(...orders)
    .facts.slice(-count)
    .map(({ fact, ref, of, value }) => [fact, ref, of, value].filter((part) => part !== undefined).join(' '));
const world = {
  now: '2023-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
const another = order('record-appeal', '2023-01-16', { ref: 'R2', kind: 'review', before: '市政府' });
const refusal = (given: readonly Order[], next: Order) => decideOrder(investigation, linhe(...given), next);

test('AP-03, AP-13: a service says of which remedies the addressee was told; of both unless it does', () => {
  expect(facts(served, 1)).toEqual(['approval.served U1 told']);
  expect(facts([...approved, serve({ remedies: 'suit-untold' })], 1)).toEqual(['approval.served U1 suit-untold']);
});

test('AP-13: an appeal, its withdrawal and its decision speak of the remedy and of the addressee whose it is', () => {
  expect(facts([...served, review], 2)).toEqual(['appeal.filed R1', 'review.filed R1 U1']);
  const withdrawn = order('withdraw-appeal', '2023-02-01', { ref: 'R1' });
  expect(facts([...served, review, withdrawn], 2)).toEqual(['appeal.withdrawn R1', 'review.withdrawn R1 U1']);
  expect(facts([...served, review, decided()], 1)).toEqual(['review.decided R1 U1']);
  expect(facts([...served, review, decided('dismissed')], 1)).toEqual(['review.dismissed R1 U1']);
  const suit = order('record-appeal', '2023-01-15', { ref: 'R2', kind: 'suit', before: '法院', addressee: 'U1' });
  expect(facts([...served, suit, order('withdraw-appeal', '2023-02-01', { ref: 'R2' })], 1)).toEqual(['suit.withdrawn R2 U1']);
});

test('AP-13: one who was not served appeals too, and stops no clock; an addressee must be known', () => {
  const stranger = order('record-appeal', '2023-01-15', { ref: 'U1', kind: 'review', before: '市政府' });
  expect(facts([...served, stranger], 1)).toEqual(['appeal.filed U1']);
  expect(facts([...served, stranger, order('withdraw-appeal', '2023-02-01', { ref: 'U1' })], 1)).toEqual(['appeal.withdrawn U1']);
  const unknown = order('record-appeal', '2023-01-15', { ref: 'R1', kind: 'review', before: '市政府', addressee: 'X9' });
  expect(refusal(served, unknown)).toMatchObject({ code: 'addressee-unknown', field: 'data.addressee' });
});

test('AP-13, 行政诉讼法 art 45: a review ends when its decision is received, or when its time is over without one', () => {
  expect(facts([...served, review, decided(), end('2023-03-15', 'served')], 1)).toEqual(['review.ended R1 U1 served']);
  const silent = [...served, review, end('2023-03-16', 'time-over')];
  expect(facts(silent, 2)).toEqual(['review.ended R1 U1 time-over', 'review.time-over R1 U1']);
  const late = order('decide-appeal', '2023-04-10', { ref: 'R1', outcome: 'upheld', summary: '维持' });
  expect(facts([...silent, late, end('2023-04-15', 'served-untold')], 1)).toEqual(['review.ended R1 U1 served-untold']);
});

test('AP-13: what was not decided is not received, once received it is over, and a suit has no such end', () => {
  expect(refusal([...served, review], end('2023-03-15', 'served'))).toMatchObject({ code: 'review-undecided' });
  expect(refusal([...served, review, decided()], end('2023-03-15', 'time-over'))).toMatchObject({ code: 'already-done' });
  expect(refusal([...served, review, decided()], { ...end('2023-03-09', 'served'), now: '2023-03-20 09:00' })).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'appeal.decided' },
  });
  const over = [...served, another, review, decided(), end('2023-03-15', 'served')];
  expect(refusal(over, end('2023-03-16', 'served'))).toMatchObject({ code: 'already-done' });
  expect(refusal([...served, another], end('2023-03-16', 'served'))).toMatchObject({ code: 'appeal-unknown' });
  const suit = order('record-appeal', '2023-01-15', { ref: 'R1', kind: 'suit', before: '法院', addressee: 'U1' });
  expect(refusal([...served, another, suit, decided()], end('2023-03-16', 'served'))).toMatchObject({ code: 'appeal-no-review' });
  const withdrawn = order('withdraw-appeal', '2023-02-01', { ref: 'R1' });
  expect(refusal([...served, another, review, withdrawn], end('2023-03-16', 'served'))).toMatchObject({ code: 'already-done' });
});

describe('AP-13: an end of a review can be recorded', () => {
  const ready = (...orders: readonly Order[]) =>
    appealPeriods.commands?.['record-review-ended']?.ready?.(linhe(...served, ...orders), world)?.code ?? null;
  const suit = order('record-appeal', '2023-01-15', { ref: 'R1', kind: 'suit', before: '法院', addressee: 'U1' });

  test('while one is pending, once it is decided, and when a decision comes after its time', () => {
    expect(ready(review)).toBeNull();
    expect(ready(review, decided())).toBeNull();
    expect(ready(review, end('2023-03-16', 'time-over'), order('decide-appeal', '2023-04-10', decided().data ?? {}))).toBeNull();
  });

  test('not where there is none, of a suit, after a withdrawal, or once it has ended', () => {
    const missing = 'step-missing';
    expect([ready(), ready(suit), ready(suit, decided())]).toEqual([missing, missing, missing]);
    expect(ready(review, order('withdraw-appeal', '2023-02-01', { ref: 'R1' }))).toBe(missing);
    expect(ready(review, decided(), end('2023-03-15', 'served'))).toBe(missing);
    expect(ready(review, end('2023-03-16', 'time-over'))).toBe(missing);
    expect(refusal(served, end('2023-03-16', 'served'))).toMatchObject({ code: missing, params: { first: 'record-appeal' } });
  });

  test('it is known by whose it is, of which day and under which name', () => {
    const offered = (...orders: readonly Order[]) => appealPeriods.options?.['reviews.open']?.(linhe(...served, ...orders), world);
    expect(offered(review, another, decided(), end('2023-03-15', 'served'))).toEqual([
      { value: 'R2', words: { zh: '2023年1月16日提出的行政复议（R2）', en: 'review, filed on 2023-01-16 (R2)' } },
    ]);
    expect(offered(review)).toEqual([
      {
        value: 'R1',
        words: { zh: '施工单位2023年1月15日提出的行政复议（R1）', en: 'review of 施工单位, filed on 2023-01-15 (R1)' },
      },
    ]);
  });
});

test('AP-13, 解释 art 64: knowledge of a remedy comes after the service', () => {
  const known = order('record-remedy-known', '2023-02-01', { ref: 'U1', remedy: 'suit' });
  expect(facts([...served, known], 1)).toEqual(['remedy.suit-known U1']);
  const more = order('record-approval-received', '2022-12-11', {
    department: by,
    addressees: [{ ref: 'U2', kind: 'unit', name: '监理单位' }],
  });
  expect(refusal([...served, more], { ...known, data: { ref: 'U2', remedy: 'suit' } })).toMatchObject({ code: 'addressee-not-served' });
  expect(refusal(approved, known)).toMatchObject({ code: 'step-missing', params: { first: 'serve-approval' } });
  expect(refusal(served, { ...known, at: '2022-12-09 09:00', now: '2023-02-01 09:00' })).toMatchObject({ code: 'date-out-of-order' });
});

test('EX-01, 复议法 art 20(2): an obstacle of an addressee begins, and is over once', () => {
  const begun = order('record-appeal-obstacle', '2023-01-05', { ref: 'O1', addressee: 'U1', ground: '洪水' });
  const over = order('record-appeal-obstacle-over', '2023-01-25', { ref: 'O1' });
  expect(facts([...served, begun, over], 2)).toEqual(['appeal-obstacle.begun O1 U1', 'appeal-obstacle.over O1 U1']);
  expect(refusal([...served, begun], { ...begun, at: '2023-01-06 09:00' })).toMatchObject({ code: 'ref-taken' });
  const second = order('record-appeal-obstacle', '2023-01-06', { ref: 'O2', addressee: 'U1', ground: '疫情' });
  expect(refusal([...served, begun, second, over], over)).toMatchObject({ code: 'already-done' });
  expect(refusal([...served, second], over)).toMatchObject({ code: 'obstacle-unknown' });
  expect(refusal([...served, begun], { ...over, at: '2023-01-04 09:00', now: '2023-02-01 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  const stranger = order('record-appeal-obstacle', '2023-01-05', { ref: 'O1', addressee: 'X9', ground: '洪水' });
  expect(refusal(served, stranger)).toMatchObject({ code: 'addressee-unknown' });
});

test('AP-13, EX-01: what keeps an addressee from appealing begins once there is one and ends once it has begun', () => {
  const begun = order('record-appeal-obstacle', '2023-01-05', { ref: 'O1', addressee: 'U1', ground: '洪水' });
  const over = order('record-appeal-obstacle-over', '2023-01-25', { ref: 'O1' });
  const ready = (orders: readonly Order[]) =>
    ['record-remedy-known', 'record-appeal-obstacle', 'record-appeal-obstacle-over'].map(
      (name) => appealPeriods.commands?.[name]?.ready?.(linhe(...orders), world)?.code ?? null,
    );
  expect(ready([team, invitation, answer, submission, approval])).toEqual(['step-missing', 'step-missing', 'step-missing']);
  expect(ready(approved)).toEqual(['step-missing', null, 'step-missing']);
  expect(ready(served)).toEqual([null, null, 'step-missing']);
  expect(ready([...served, begun])).toEqual([null, null, null]);
  expect(ready([...served, begun, over])).toEqual([null, null, 'step-missing']);
  expect(appealPeriods.options?.['appeal-obstacles.open']?.(linhe(...served, begun), world)).toEqual([
    { value: 'O1', words: { zh: '施工单位自2023年1月5日起的障碍（O1）', en: 'what keeps 施工单位 since 2023-01-05 (O1)' } },
  ]);
  expect(appealPeriods.options?.['appeal-obstacles.open']?.(linhe(...served, begun, over), world)).toEqual([]);
});
