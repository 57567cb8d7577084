import { releaseBooks, repertoire } from '@app/turn';
import { BadInput } from '../failure';
import { lineOf, projectText } from './project';

const now = '2022-10-01T00:00:00.000Z';
const here = { now, books: releaseBooks(repertoire) };

function faultsOf(text: string): readonly string[] {
  try {
    projectText('facts.json', text, here);
  } catch (error) {
    if (error instanceof BadInput) return error.faults.map(({ where, reason }) => `${where} ${reason}`);
  }
  throw new Error('no fault');
}

test('a level may be named in Chinese, and the dates follow', () => {
  const facts = '[{"fact":"accident.occurred","at":"2022-09-19"},{"fact":"level.determined","at":"2022-09-19","value":"较大"}]';
  const clocks = projectText('f', `{"procedure":"investigation","place":"150802","facts":${facts}}`, here);
  expect(clocks.find(({ rule }) => rule === 'IN-01')?.dueDate).toBe('2022-11-18');
});

test('SV-29, EV-03: a supervision by its notice, and an evaluation by its window, each line by the name of its clock', () => {
  const lines = (procedure: string, facts: readonly object[]) =>
    projectText('f', JSON.stringify({ procedure, place: '150802', facts }), here).map(lineOf);
  const reports = ['2022-10-05', '2022-10-20'].map((at, index) => ({ fact: 'supervision.progress-due', at, ref: String(index + 1) }));
  expect(lines('supervision', [{ fact: 'supervision.due', at: '2022-09-19', days: 60 }, ...reports]).slice(0, 3)).toEqual([
    expect.stringMatching(/^SV-06 {2}2022-11-18 {2}/),
    expect.stringMatching(/^SV-07#1 {2}2022-10-05 {2}/),
    expect.stringMatching(/^SV-07#2 {2}2022-10-20 {2}/),
  ]);
  const closed = ['approval.issued', 'case.closed'].map((fact) => ({ fact, at: '2022-09-30' }));
  expect(lines('rectification', closed)).toContainEqual(expect.stringMatching(/^EV-03 {2}2023-07-30 – 2023-09-30 {2}/));
});

test('a fault names file, line, field and reason', () => {
  const text =
    '{\n"procedure": "investigation",\n"place": "150802",\n"facts": [\n  { "fact": "accident.occurred",\n    "at": "19.9.2022" }\n]}';
  expect(faultsOf(text)).toEqual([expect.stringMatching(/^facts\.json:6 facts\.0\.at: .*2022-09-19/)]);
});

test('an unknown fact names its line and what would be understood', () => {
  const text = '{"procedure":"investigation","place":"150802","facts":[\n{"fact":"accident","at":"2022-09-19"}]}';
  expect(faultsOf(text)).toEqual([expect.stringMatching(/^facts\.json:2 facts\.0\.fact: .*accident\.occurred/)]);
});

test('a missing member is reported on the line of what it is missing from', () => {
  expect(faultsOf('\n{"procedure":"investigation","place":"150802"}')).toEqual([expect.stringMatching(/^facts\.json:2 facts: /)]);
});

test('broken JSON names its line', () => {
  expect(faultsOf('{\n"procedure": ,\n}')).toEqual(['facts.json:2 expected a value, found ,']);
});
