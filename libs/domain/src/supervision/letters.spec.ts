import type { Clock, Rung } from '@app/clock';
import { beijing, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import type { RecordedEvent } from '../stream/event';
import { supervision } from './procedure';
import type { SupervisionState } from './state';
import { county, decide, done, office, outcome, ownCommission, paper, supervised, supervisedWith } from './supervised.fixture';

const consent = { on: '2022-12-12', basis: '市政府领导批示' };
const send = (at: string, data: object, more: Partial<Order> = {}): Order => ({
  name: 'send-letter',
  at,
  by: office,
  data: { kind: 'urging', subject: '督办事项逾期', ...data },
  ...paper,
  ...more,
});
const propose: Order = { name: 'propose-letter', at: '2022-11-10 09:00', by: office, data: { kind: 'reminder', reason: '期限将至' } };

const calendar = { edition: '', years: [], off: [], worked: [] };
const worldAt = (at: string) => ({ now: beijing(at), law, calendar });

/** A draft of the ladder of the sixty days, which end on 22 November. */
const rung = (name: string, due = '2022-11-22'): Rung => ({
  id: `SV-06:${name}:${due}`,
  clock: 'SV-06',
  name,
  at: beijing('2022-11-29 09:00'),
  to: ['supervisor'],
  action: 'draft',
  text: { zh: '督办函', en: 'letter' },
  state: 'armed',
});

function lapsed(state: SupervisionState, ...rungs: readonly Rung[]): SupervisionState {
  const by = { organ: 'system', post: '' };
  return rungs.reduce((known, one, index) => {
    const events = supervision.lapse(known, one, worldAt(`2022-12-${String(index + 1).padStart(2, '0')} 09:00`));
    const recorded = (event: (typeof events)[number]): RecordedEvent => ({
      ...event,
      seq: 90 + index,
      recordedAt: event.occurredAt,
      turnId: `r:${one.id}`,
      by,
      enteredBy: 'system',
      via: 'system',
      documents: [],
    });
    return events.reduce((folded, event) => supervision.evolve(folded, recorded(event)), known);
  }, state);
}

const overdue = { id: 'SV-06', rule: 'SV-06', status: 'overdue' } as Clock;
const tasks = (state: SupervisionState, clocks: readonly Clock[] = [], at = '2022-12-20 09:00') =>
  supervision.tasks(state, clocks, worldAt(at)).filter(({ command = '' }) => command.includes('letter'));

describe('SV-06, SV-12, convention 4.5: the ladder proposes, a person sends', () => {
  test('first a 督办函, then 通报 or 约谈: each waits for the supervisor’s office while the limit is passed', () => {
    const state = lapsed(supervised(), rung('+5'), rung('+15'));
    expect(state.letters?.map(({ n, kind, status }) => [n, kind, status])).toEqual([
      [1, 'urging', 'proposed'],
      [2, 'criticism', 'proposed'],
    ]);
    expect(tasks(state, [overdue])).toMatchObject([
      { id: 'send-letter:1', owner: office, title: { zh: '发出函件（督办函）' } },
      { id: 'send-letter:2', owner: office, title: { zh: '发出函件（通报或者约谈函）' } },
    ]);
  });

  test('a limit that was moved or met leaves nothing to send, and another end begins with a 督办函 again', () => {
    const state = lapsed(supervised(), rung('+5'), rung('+5', '2022-12-31'));
    expect(tasks(state, [{ ...overdue, status: 'running' }])).toEqual([]);
    expect(state.letters?.map(({ kind }) => kind)).toEqual(['urging', 'urging']);
  });

  test('other reminders propose nothing', () => {
    expect(supervision.lapse(supervised(), { ...rung('+1'), action: 'escalate' }, worldAt('2022-12-01 09:00'))).toEqual([]);
    expect(supervision.lapse(supervised(), { ...rung('+5'), clock: 'house-outcome-filing' }, worldAt('2022-12-01 09:00'))).toEqual([]);
  });

  test('SV-29: against its own government an office proposes no 通报', () => {
    const own = supervisedWith({ addressee: '150800-government' });
    expect(lapsed(own, rung('+5'), rung('+15')).letters?.map(({ kind }) => kind)).toEqual(['urging']);
  });

  test('what was proposed is sent, to the lower commission unless said, or dropped with a reason', () => {
    const state = lapsed(supervised(), rung('+5'));
    expect(decide(state, send('2022-12-02 09:00', { n: 1, number: '巴安办函〔2022〕41号' }))).toMatchObject([
      { kind: 'supervision.letter-sent', data: { n: 1, to: ownCommission, kind: 'urging' } },
    ]);
    expect(outcome(state, send('2022-12-02 09:00', { n: 2 }))).toBe('letter-unknown');
    const drop: Order = { name: 'drop-letter', at: '2022-12-02 09:00', by: office, data: { n: 1, reason: '已电话催办' } };
    expect(outcome(state, drop)).toEqual(['supervision.letter-dropped']);
    expect(outcome(supervised(), drop)).toBe('step-missing');
  });
});

describe('SV-29: 通报 with the consent of the government', () => {
  const criticism = (more: object, at = '2022-12-13 09:00', order: Partial<Order> = {}) => send(at, { kind: 'criticism', ...more }, order);

  test('a proposed one without consent, or before it, is refused', () => {
    expect(decide(supervised(), criticism({}))).toMatchObject({
      code: 'government-consent-missing',
      params: { organ: '150800-government' },
      field: 'data.consent',
    });
    expect(outcome(supervised(), criticism({ consent }, '2022-12-11 09:00'))).toBe('government-consent-later');
  });

  test('with consent it goes out; a department of the field needs none', () => {
    expect(outcome(supervised(), criticism({ consent }))).toEqual(['supervision.letter-sent']);
    const department = supervisedWith({ supervisor: '150800-housing' });
    expect(outcome(department, { ...criticism({}), by: '150800-housing' })).toEqual(['supervision.letter-sent']);
  });

  test('AP-17: one that went out without is recorded and marked', () => {
    expect(outcome(supervised(), criticism({}, '2022-12-13 09:00', { done }))).toEqual([
      'supervision.letter-sent',
      'irregular government-consent-missing',
    ]);
  });

  test('never against the own government: refused, marked where it was done, passed against the county', () => {
    const own = { consent, to: '150800-government' };
    expect(outcome(supervised(), criticism(own))).toBe('against-own-government');
    expect(outcome(supervised(), criticism(own, '2022-12-13 09:00', { done }))).toEqual([
      'supervision.letter-sent',
      'irregular against-own-government',
    ]);
    expect(outcome(supervised(), criticism({ consent, to: county }))).toEqual(['supervision.letter-sent']);
    const proposal: Order = { ...propose, data: { kind: 'criticism', reason: '逾期' } };
    expect(outcome(supervisedWith({ addressee: '150800-government' }), proposal)).toBe('against-own-government');
  });
});

describe('SV-12: a letter and its answer', () => {
  const sent = send('2022-12-02 09:00', { replyBy: '2022-12-08' });
  const answer = (at: string, by: string): Order => ({
    name: 'record-letter-answer',
    at,
    by,
    data: { n: 1, summary: '拟于20日前报送' },
    ...paper,
  });

  test('the day that it sets is a fact, and a task that says how long nothing has come', () => {
    const state = supervised(sent);
    expect(state.facts.at(-1)).toMatchObject({ fact: 'supervision.letter-reply-due', at: '2022-12-08', ref: '1', value: ownCommission });
    expect(tasks(state, [], '2022-12-11 09:00')).toMatchObject([
      { id: 'record-letter-answer:1', owner: ownCommission, title: { zh: expect.stringContaining('对方未复3日') } },
    ]);
    expect(tasks(supervised(send('2022-12-02 09:00', {})))).toEqual([]);
  });

  test('answered by whoever it went to, by the supervised side or as the supervisor has it; by no other', () => {
    for (const by of [ownCommission, county, office]) {
      expect(outcome(supervised(sent), answer('2022-12-09 09:00', by))).toEqual(['supervision.letter-answered']);
    }
    expect(outcome(supervised(sent), answer('2022-12-09 09:00', '150802-union'))).toBe('no-competence');
    expect(outcome(supervised(sent), answer('2022-12-01 09:00', county))).toBe('date-out-of-order');
    expect(tasks(supervised(sent, answer('2022-12-09 09:00', county)))).toEqual([]);
  });

  test('only the supervisor sends, with its paper; a reply day before the letter is refused', () => {
    expect(outcome(supervised(), { ...sent, by: county })).toBe('no-competence');
    expect(outcome(supervised(), { ...sent, documents: [] })).toBe('document-missing');
    expect(outcome(supervised(), send('2022-12-02 09:00', { replyBy: '2022-12-01' }))).toBe('date-out-of-order');
  });

  test('a person may propose any kind, and another may be sent in its place', () => {
    const state = supervised(propose);
    expect(tasks(state)).toMatchObject([{ id: 'send-letter:1', since: beijing('2022-11-10 09:00') }]);
    expect(supervised(propose, send('2022-11-11 09:00', { n: 1, kind: 'warning' })).letters).toMatchObject([
      { n: 1, kind: 'warning', status: 'sent' },
    ]);
  });

  test('a commission writes through its office, and either of the two may enter it', () => {
    const state = supervisedWith({ supervisor: '150800-safety-commission' });
    for (const by of [office, '150800-safety-commission']) expect(outcome(state, { ...sent, by })).toEqual(['supervision.letter-sent']);
  });
});
