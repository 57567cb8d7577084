import { zh } from '../text/zh-CN';
import { emptyRow, exampleAsked, faultsOf, faultsSaid, requestOf } from './asked';
import type { FactWord } from './asked';

const text = (both: string) => ({ zh: both, en: both });
const granted: FactWord = { fact: 'extension.granted', title: text('延期'), values: [], days: 'required', ref: 'required' };
const level: FactWord = {
  fact: 'level.determined',
  title: text('等级'),
  values: [{ code: 'larger', title: text('较大') }],
  days: 'none',
  ref: 'none',
};
const words = [granted, level];
const wordOf = (fact: string) => words.find((word) => word.fact === fact);

test('an instant of Beijing is sent where a time is typed, a day where none is', () => {
  const { facts, now, place } = requestOf(exampleAsked());
  expect([place, now]).toEqual(['150802', '2026-10-01T23:59:00+08:00']);
  expect(facts.slice(0, 2)).toEqual([
    { fact: 'accident.occurred', at: '2026-09-19T09:00:00+08:00' },
    { fact: 'level.determined', at: '2026-09-20', value: 'ordinary' },
  ]);
  expect(facts.at(-1)).toEqual({ fact: 'appraisal.delivered', at: '2026-09-30', ref: 'A1' });
});

test('what belongs to a fact of its kind is asked for before anything is sent', () => {
  const first = emptyRow('extension.granted');
  const second = { ...emptyRow('level.determined'), day: '2026-09-19', time: '9:00' };
  const faults = faultsOf({ procedure: 'investigation', place: null, now: null, rows: [first, second] }, wordOf, zh);
  expect([...faults.keys()].sort()).toEqual(
    ['place', `${first.key}.at`, `${first.key}.days`, `${first.key}.ref`, `${second.key}.at`, `${second.key}.value`].sort(),
  );
});

test('a fault that the API found stands at its row, also after another row was removed above it', () => {
  const rows = [{ ...emptyRow('level.determined'), day: '2026-09-19' }, emptyRow('extension.granted')].slice(1);
  const problem = { fields: [{ field: 'facts.0.at', reason: text('应为日期') }] } as Parameters<typeof faultsSaid>[0];
  const said = faultsSaid(problem, { procedure: 'investigation', place: '150802', now: null, rows }, ({ zh: chinese }) => chinese);
  expect([...said]).toEqual([[`${rows[0]?.key}.at`, '应为日期']]);
});
