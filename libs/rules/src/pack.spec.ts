import { factNames } from '@app/clock';
import type { Text } from '@app/clock';
import { raising } from '@app/domain';
import { factVocabulary } from './facts/vocabulary';
import { releaseLaw } from '@app/turn';
import { releasePacks } from './local/packs';
import { national } from './national/pack';

const procedures = ['investigation', 'rectification', 'supervision'] as const;
const rules = procedures.flatMap((procedure) => national.clocks[procedure]);
const localOf = (procedure: (typeof procedures)[number]) => releasePacks.flatMap(({ clocks }) => clocks[procedure] ?? []);
const local = procedures.flatMap(localOf);
const written = [...rules, ...local];
const han = /\p{Script=Han}/u;

function bothLanguages({ zh, en }: Text): boolean {
  return han.test(zh) && en !== '' && !han.test(en);
}

test('ids of rules, gates and rungs are unique, but for versions of a rule, each with a day or a condition of its own', () => {
  const ids = [
    ...rules.map(({ id, inForce, when }) => `${id} ${inForce?.from ?? ''} ${JSON.stringify(when ?? '')}`),
    ...national.gates.map(({ id }) => id),
  ];
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
  const looked = [...national.clocks[procedure], ...localOf(procedure)].flatMap(factNames);
  expect(looked.filter((fact) => !words.includes(fact))).toEqual([]);
});

test('gates name procedure, command, role and source', () => {
  expect(national.gates.map(({ id, blocks, role }) => [id, blocks.procedure, blocks.command, role])).toEqual([
    ['procuratorate-invited', 'investigation', 'submit-report', 'investigating-government'],
    ['report-complete', 'investigation', 'submit-report', 'investigation-team'],
    ['draft-vetted', 'investigation', 'send-draft-up', 'own-safety-commission'],
    ['conflict-check', 'investigation', 'submit-report', 'investigating-government'],
    ['supervision-vetting', 'investigation', 'approve', 'supervising-office'],
    ['approval-form', 'investigation', 'serve-approval', 'investigating-government'],
    ['publication-checked', 'investigation', 'publish-report', 'investigating-government'],
    ['negative-conclusion-copied', 'investigation', 'cancel-statistics', 'investigating-government'],
    ['concealment-settled', 'investigation', 'conclude-not-accident', 'investigating-government'],
  ]);
  expect(national.gates.filter((gate) => !bothLanguages(gate.title))).toEqual([]);
  expect(national.settings.filter(({ note }) => !bothLanguages(note))).toEqual([]);
});

test('a sheet has what the places above add (JU-21 in 梧州, JU-22 in 达州), and of the raising grounds those of its places', () => {
  const added = (place: string) =>
    releaseLaw('investigation', place)
      .sheet.clocks.map(({ id }) => id)
      .filter((id) => id.startsWith('JU-'));
  expect([added('450400'), added('511700'), added('150802'), added('999999')]).toEqual([['JU-21'], ['JU-22'], [], []]);
  const { competence } = releaseLaw('investigation', '150802').sheet;
  expect(competence?.places.map(({ code }) => code)).toEqual(['150802', '150800', '150000', '000000']);
  expect(competence?.table).toBe(releaseLaw('investigation', '511700').sheet.competence?.table);
  if (competence === undefined) throw new Error('no competence');
  const question = { investigator: '150802', level: 'larger', occurredOn: '2024-06-01' } as const;
  expect(raising(question, competence.places, competence.table).grounds.map(({ id }) => id)).toEqual(['JU-06', 'JU-07', 'JU-11']);
  expect(releaseLaw('supervision', '150802').sheet).not.toHaveProperty('competence');
});

test('a law sheet is plain data that survives JSON, with the settings of its clocks and of its decisions', () => {
  const sheet = releaseLaw('investigation', '150802').sheet;
  expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  expect(sheet).toMatchObject({
    pack: 'national@10 neimenggu@1',
    place: '150802',
    settings: { 'suspension.dayCount': 'whole-days', closing: 'with-approval' },
  });
});
