import { beijing, decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { enclosures } from './choices';
import { agreesTo } from './seen-again';
import { drafting, filing, investigated, law, ownVetting, sending, supervision, writing } from './written.fixture';

const city = '150800-safety-office';
const province = '150000-safety-office';
const ofProvince: Order = { ...supervision, at: '2022-09-21 09:00', by: province, data: { ...supervision.data, supervisor: province } };
// The province's notice came first: it is number 1, the city's number 2.
const twice = (...orders: readonly Order[]) =>
  investigated(ofProvince, supervision, opened(1), opened(2), writing, filing, drafting, ownVetting, ...orders);
const heard = (name: string, n: number, at: string, more: object = {}): Order => ({
  name,
  at,
  by: n === 1 ? province : city,
  via: 'system',
  data: { n, ...more },
});
const opened = (n: number) => heard('hear-supervision-opened', n, '2022-09-21 11:00');
const agreed = (n: number, at: string, more: object = {}) => heard('hear-vetting-agreed', n, at, { version: 1, ...more });
const up = (n: number, at = '2022-11-16 15:00', more: object = {}): Order => ({
  ...sending,
  at,
  data: { n, enclosed: enclosures, ...more },
});
const done = { reason: '省安委办要求直接报送', head: '赵某' };

const outcome = (state: InvestigationState, order: Order) => {
  const decided = decideOrder(investigation, state, { law, ...order });
  return isRejection(decided)
    ? decided
    : decided.map(({ kind, data }) => (kind === 'act.irregular' ? `irregular ${String(data['code'])}` : kind));
};
const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const sends = (state: InvestigationState) =>
  investigation
    .tasks(state, [], world)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('send-draft-up'));

describe('T-27: supervisors vet from the lowest to the highest', () => {
  test('sent past the city’s office it is refused: who holds it, and since when', () => {
    expect(outcome(twice(), up(1))).toMatchObject({
      code: 'lower-vetting-missing',
      params: { holder: city, since: beijing('2022-11-16 09:00') },
      field: 'data.n',
    });
    expect(outcome(twice(up(2)), up(1, '2022-11-17 09:00'))).toMatchObject({
      params: { holder: city, since: beijing('2022-11-16 15:00') },
    });
    expect(sends(twice())).toEqual(['send-draft-up:2']);
    expect(sends(twice(up(2)))).toEqual([]);
  });

  test('once the city has agreed to that version it goes up to the province', () => {
    const state = twice(up(2), agreed(2, '2022-11-18 09:00'));
    expect(sends(state)).toEqual(['send-draft-up:1']);
    expect(outcome(state, up(1, '2022-11-18 10:00'))).toEqual(['draft.sent-up']);
  });

  test('AP-17: what went up past it already is recorded and marked', () => {
    expect(outcome(twice(), { ...up(1), done, documents: ['paper-minutes'] })).toEqual([
      'draft.sent-up',
      'irregular lower-vetting-missing',
    ]);
  });

  test('an agreement to an earlier version is none to the next', () => {
    const redraft: Order = { ...drafting, at: '2022-11-19 09:00' };
    const again: Order = { ...ownVetting, at: '2022-11-19 10:00' };
    expect(outcome(twice(up(2), agreed(2, '2022-11-18 09:00'), redraft, again), up(1, '2022-11-19 11:00'))).toMatchObject({
      code: 'lower-vetting-missing',
    });
  });

  test('one whose notice asks for no vetting, or that was released, holds nothing up', () => {
    const released = heard('hear-supervision-released', 2, '2022-11-16 14:30');
    expect(outcome(twice(released), up(1))).toEqual(['draft.sent-up']);
  });

  test('SV-30: a version that only makes listed changes is reported to the province, whatever the city has said to it', () => {
    const conditional = heard('hear-vetting-agreed', 1, '2022-11-21 09:00', { version: 1, changes: ['核实损失'] });
    const revision = { n: 1, change: 1, answer: '已核实' };
    const redraft: Order = {
      ...drafting,
      at: '2022-11-22 09:00',
      data: { revision: { answers: [revision], nothingElse: '张某' } },
    };
    const state = twice(up(2), agreed(2, '2022-11-18 09:00'), up(1, '2022-11-18 10:00'), conditional, redraft);
    expect(outcome(state, up(1, '2022-11-22 10:00'))).toEqual(['draft.sent-up']);
  });
});

describe('T-46: which gates see a changed text', () => {
  const asked = heard('hear-changes-asked', 1, '2022-11-20 09:00', { points: ['补充监管责任', '核实损失'] });
  const before = [up(2), agreed(2, '2022-11-18 09:00'), up(1, '2022-11-18 10:00'), asked];
  const redraft: Order = { ...drafting, at: '2022-11-21 09:00' };
  const answers = [1, 2].map((point) => ({ point, answer: '已修改' }));
  const asking = { ...law, settings: { 'vetting.afterChanges': 'asking-gate' } };

  test('by default each again, the own level and the city first', () => {
    const state = twice(...before, redraft);
    expect(outcome(state, up(1, '2022-11-21 10:00', { answers }))).toMatchObject({
      code: 'gate-blocked',
      params: { gate: 'draft-vetted' },
    });
    const again = twice(...before, redraft, { ...ownVetting, at: '2022-11-21 10:00' });
    expect(outcome(again, up(1, '2022-11-21 11:00', { answers }))).toMatchObject({ code: 'lower-vetting-missing' });
    expect(again.supervisions.map(({ told }) => told?.version)).toEqual([2, 2]);
  });

  test('where the place says so only the one that asked: the city’s agreement stands', () => {
    const state = twice(...before, { ...redraft, law: asking });
    expect(state.supervisions.map(({ told }) => told?.version)).toEqual([2, 1]);
    expect(state.supervisions.map((link) => agreesTo(link, 2))).toEqual([false, true]);
    expect(outcome(state, { ...up(1, '2022-11-21 10:00', { answers }), law: asking })).toEqual(['draft.sent-up']);
  });

  test('the points are answered one and all: refused, passed, recorded and marked', () => {
    const state = twice(
      ...before,
      redraft,
      { ...ownVetting, at: '2022-11-21 10:00' },
      up(2, '2022-11-21 11:00'),
      heard('hear-vetting-agreed', 2, '2022-11-22 09:00', { version: 2 }),
    );
    expect(investigation.options(state, world)['points.asked']).toMatchObject([{ value: 1 }, { value: 2 }]);
    expect(outcome(state, up(1, '2022-11-22 10:00', { answers: answers.slice(1) }))).toMatchObject({
      code: 'points-unanswered',
      params: { items: '1' },
    });
    expect(outcome(state, up(1, '2022-11-22 10:00', { answers }))).toEqual(['draft.sent-up']);
    expect(outcome(state, { ...up(1, '2022-11-22 10:00'), done, documents: ['paper-minutes'] })).toEqual([
      'draft.sent-up',
      'irregular points-unanswered',
    ]);
    const after = twice(
      ...before,
      redraft,
      { ...ownVetting, at: '2022-11-21 10:00' },
      up(2, '2022-11-21 11:00'),
      heard('hear-vetting-agreed', 2, '2022-11-22 09:00', { version: 2 }),
      up(1, '2022-11-22 10:00', { answers }),
    );
    expect(investigation.options(after, world)['points.asked']).toEqual([]);
  });

  test('SV-32: the supervisor hears what was enclosed and how its points are answered', () => {
    const event = {
      kind: 'draft.sent-up',
      version: 1,
      occurredAt: '',
      data: { n: 1, version: 2, fixedAt: 'x', enclosed: ['letter'], without: [], answers },
    };
    expect(investigation.reactions(event)).toEqual([
      {
        to: { procedure: 'supervision', n: 1 },
        command: 'hear-draft',
        data: { version: 2, fixedAt: 'x', by: 'sent-up', enclosed: ['letter'], answers },
      },
    ]);
  });
});
