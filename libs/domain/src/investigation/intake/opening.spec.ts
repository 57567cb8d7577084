import { after, decideOrder } from '../../rehearsal.fixture';
import { worldAt } from '../level/level.fixture';
import { linhe, report } from '../linhe.fixture';
import { investigation } from '../procedure';

test('the case opens with the fact of the accident at its own time, not at that of the report', () => {
  const state = linhe();
  const recordedAt = '2022-09-19T02:00:00.000Z';
  expect(state.facts).toEqual([
    { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z', recordedAt },
    { fact: 'level.computed', at: recordedAt, recordedAt, value: 'ordinary' },
    { fact: 'accident.known', at: recordedAt, recordedAt },
  ]);
  expect(investigation.summary(state, worldAt('2022-09-19 12:00'))).toMatchObject({
    place: '150802',
    level: null,
    computedLevel: 'ordinary',
    stage: 'reported',
    occurredAt: '2022-09-19T01:00:00.000Z',
  });
});

test('an accident known only by its day keeps the day as its fact', () => {
  const data = { ...report.data, occurredAt: '2022-09-19' };
  expect(decideOrder(investigation, null, { ...report, data })).toMatchObject([
    { kind: 'accident.reported', data: { occurredAt: '2022-09-19' } },
  ]);
});

test('an accident of tomorrow, and a report before the accident, are refused by field', () => {
  const tomorrow = { ...report.data, occurredAt: '2022-09-20T01:00:00.000Z' };
  expect(decideOrder(investigation, null, { ...report, data: tomorrow })).toMatchObject({
    code: 'date-in-future',
    field: 'data.occurredAt',
  });
  expect(decideOrder(investigation, null, { ...report, at: '2022-09-19 08:59', now: '2022-09-19 12:00' })).toMatchObject({
    code: 'date-before-accident',
    field: 'act.occurredAt',
  });
});

test('nothing can be ordered before the report, and the report not twice', () => {
  expect(decideOrder(investigation, null, { ...report, name: 'approve' })).toMatchObject({ code: 'not-opened' });
});

test('the source is a code, words, or both, but never nothing; class and content are taken in', () => {
  const { source, ...unsourced } = report.data ?? {};
  expect(source).toBe('电话');
  expect(decideOrder(investigation, null, { ...report, data: unsourced })).toMatchObject({ code: 'source-missing' });
  const data = { ...unsourced, sourceKind: '12350', accidentClass: 'road-traffic', course: '车辆侧翻' };
  expect(after(investigation, [{ ...report, data }])).toMatchObject({
    accidentClass: 'road-traffic',
    intake: { takenInBy: '150802-emergency', source: { kind: '12350', words: null }, content: { course: '车辆侧翻' } },
  });
  expect(after(investigation, [{ ...report, data }]).facts[1]).toMatchObject({ fact: 'class.determined', value: 'road-traffic' });
  expect(linhe()).toMatchObject({ accidentClass: null, intake: { source: { kind: null, words: '电话' }, content: {} } });
});

test.each(['environmental-pollution', 'nuclear-facility', 'defence-research'])('LV-06, 493 article 2: %s opens no case', (nature) => {
  expect(decideOrder(investigation, null, { ...report, data: { ...report.data, nature } })).toMatchObject({
    code: 'outside-regulation',
    article: '《生产安全事故报告和调查处理条例》第二条',
  });
  expect(decideOrder(investigation, null, { ...report, data: { ...report.data, nature: 'production' } })).toHaveLength(1);
});
