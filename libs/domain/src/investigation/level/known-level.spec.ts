import { after } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, report } from '../linhe.fixture';
import { investigation } from '../procedure';

const opened = (data: Readonly<Record<string, unknown>>): Order => ({ ...report, data: { ...report.data, ...data } });
const casualties = (deaths: number): Order => ({
  name: 'report-casualties',
  at: '2022-09-20 09:00',
  by: '150802-emergency',
  data: { ref: 'B1', at: '2022-09-20', deaths },
});

function told(fact: string, ...orders: readonly Order[]): readonly (string | undefined)[] {
  return after(investigation, orders)
    .facts.filter((one) => one.fact === fact)
    .map(({ value }) => value);
}

test('JU-21, JU-22: what a reporter suspects, what the numbers say, and what they say later are facts', () => {
  const first = opened({ deaths: 2, suspectedLevel: 'larger' });
  expect(told('level.suspected', first)).toEqual(['larger']);
  expect(told('level.computed', first, casualties(3))).toEqual(['ordinary', 'larger']);
  expect(told('level.computed', opened({ deaths: 0 }))).toEqual(['unknown']);
});

test('JU-22: an organ that received the report and suspects a level says it too', () => {
  const received: Order = {
    name: 'record-report-received',
    at: '2022-09-19 11:00',
    by: '150800-emergency',
    data: { from: 'department', way: 'phone', suspectedLevel: 'larger' },
  };
  expect(told('level.suspected', opened({}), received)).toEqual(['larger']);
});

test('LV-08, T-17: the field is a fact from the opening on, and again when a person decides it; the class goes with it', () => {
  const changed: Order = {
    name: 'change-class',
    at: '2022-09-21 09:00',
    by: government,
    data: { class: 'other', field: 'maritime', reason: '经查' },
  };
  expect(told('field.determined', opened({ accidentClass: 'railway' }), changed)).toEqual(['railway', 'maritime']);
  expect(told('class.determined', opened({ accidentClass: 'railway' }), changed)).toEqual(['other', 'other']);
  expect(told('field.determined', opened({}))).toEqual([]);
});

test('LV-08: a class that was decided before fields were asked for has the field of its own, or none', () => {
  const decided = (kind: string) => {
    const event = { kind: 'class.determined', version: 1, occurredAt: '2022-09-21T01:00:00.000Z', data: { class: kind, reason: '经查' } };
    const recorded = { ...event, seq: 9, recordedAt: event.occurredAt, turnId: '', by: { organ: government, post: '' }, enteredBy: '' };
    const state = investigation.evolve(after(investigation, [opened({})]), { ...recorded, via: 'api', documents: [] });
    return state.facts.filter(({ fact }) => fact === 'field.determined').map(({ value }) => value);
  };
  expect([decided('fire'), decided('other')]).toEqual([['fire'], []]);
});

test('SP-02, 电力条例 art 34(1): of a power accident it is also said what its casualties alone come to', () => {
  const first = opened({ deaths: 9, directLossWan: 20_000, accidentClass: 'power-supply' });
  expect(told('casualties.assessed', first, casualties(10))).toEqual(['larger', 'major']);
  expect(told('level.computed', first)).toEqual(['unknown']);
  expect(told('casualties.assessed', opened({ deaths: 10, accidentClass: 'railway' }), casualties(11))).toEqual([]);
  const becomes: Order = {
    name: 'change-class',
    at: '2022-09-21 09:00',
    by: government,
    data: { class: 'other', field: 'power-supply', reason: '影响供电' },
  };
  expect(told('casualties.assessed', opened({ deaths: 10 }), becomes)).toEqual(['major']);
});
