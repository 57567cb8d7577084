import { factNames } from '@app/clock';
import type { Text } from '@app/clock';
import { factVocabulary } from './facts/vocabulary';
import { lawSheet } from './law-sheet';
import { national } from './national/pack';

const procedures = ['investigation', 'supervision'] as const;
const rules = procedures.flatMap((procedure) => national.clocks[procedure]);
const written = [...rules, ...national.prepared.clocks, ...Object.values(national.prepared.ofPlaces).flat()];
const han = /\p{Script=Han}/u;

function bothLanguages({ zh, en }: Text): boolean {
  return han.test(zh) && en !== '' && !han.test(en);
}

test('ids of rules, gates and rungs are unique', () => {
  const ids = [...rules.map(({ id }) => id), ...national.gates.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of rules) expect(new Set(rule.ladder.map(({ name }) => name)).size).toBe(rule.ladder.length);
});

test.each(written)('$id names its source and speaks both languages', (rule) => {
  expect(rule.basis.length).toBeGreaterThan(0);
  for (const source of rule.basis) expect([han.test(source.law), han.test(source.article)]).toEqual([true, true]);
  const texts = [rule.title, rule.startTitle, ...rule.ladder.map(({ text }) => text), ...(rule.settings ?? []).map(({ note }) => note)];
  expect(texts.filter((text) => !bothLanguages(text))).toEqual([]);
});

test.each(written)('$id has a last limit without condition and exactly one rung at its end', (rule) => {
  expect(rule.limit.at(-1)?.when).toBeUndefined();
  expect(rule.ladder.filter(({ at }) => 'due' in at)).toHaveLength(1);
});

test.each(procedures)('every fact that a clock of %s looks at is in its vocabulary', (procedure) => {
  const words = factVocabulary(procedure).map(({ fact }) => fact);
  const looked = national.clocks[procedure].flatMap(factNames);
  expect(looked.filter((fact) => !words.includes(fact))).toEqual([]);
});

test('gates name procedure, command, role and source', () => {
  expect(national.gates.map(({ id, blocks, role }) => [id, blocks.procedure, blocks.command, role])).toEqual([
    ['procuratorate-invited', 'investigation', 'submit-report', 'investigating-government'],
    ['report-complete', 'investigation', 'submit-report', 'investigation-team'],
    ['draft-vetted', 'investigation', 'send-draft-up', 'own-safety-commission'],
    ['conflict-check', 'investigation', 'submit-report', 'investigating-government'],
    ['supervision-vetting', 'investigation', 'approve', 'supervising-office'],
  ]);
  expect(national.gates.filter((gate) => !bothLanguages(gate.title))).toEqual([]);
  expect(national.settings.filter(({ note }) => !bothLanguages(note))).toEqual([]);
});

test('a law sheet is plain data that survives JSON, with the settings of its clocks and of its decisions', () => {
  const sheet = lawSheet('investigation', '150802');
  expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  expect(sheet).toMatchObject({
    pack: 'national@2',
    place: '150802',
    settings: { 'suspension.dayCount': 'whole-days', closing: 'with-approval' },
  });
});
