import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkItems,
  enclosures,
  commandTitles,
  draftTitles,
  levels,
  overdueTextKinds,
  procedureTitles,
  reportParts,
  stageTitles,
  rectificationTextKinds,
  reportPaperKinds,
  supervisionTextKinds,
  textKinds,
} from '@app/domain';
import { commandSchemas } from '@app/domain-schemas';
import { releaseInForce } from '@app/register';
import { national, releasePacks, ruleTitles } from '@app/rules';
import { z } from 'zod';
import { catalogue } from './catalogue';
import { sentence } from './sentence';

const domain = join(__dirname, '../../../domain/src');

/** Kinds of events and names of commands that the domain puts before and after each other. */
const ordered = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) => [...readFileSync(join(domain, file), 'utf8').matchAll(/\b(?:first|then): '([^']+)'/g)].map(([, name = '']) => name));

/** The codes that a field of a command may hold. */
function codesOf(command: keyof typeof commandSchemas.investigation, field: string): readonly string[] {
  const schema: z.ZodType = commandSchemas.investigation[command];
  const given = schema instanceof z.ZodObject ? schema.shape[field] : undefined;
  const choice = given instanceof z.ZodOptional ? given.unwrap() : given;
  return choice instanceof z.ZodEnum ? choice.options.map(String) : [];
}

const { register } = releaseInForce();
const sampled = ['000000', '110000', '150000', '150802', '152500', '419001', '441900', '650000', '660800'];
const ofRegister = sampled.flatMap((code) => register.organs.at(code, '2024-06-01')).map(({ id }) => id);
const roles = [
  'investigating-government',
  'investigation-team',
  'supervision-commission',
  'public-security',
  'procuratorate',
  '150802-team',
];
const bodies = [...ofRegister, ...roles];
const codes = sampled.filter((code) => code !== '000000');
const commands = Object.values(commandTitles).flatMap(Object.keys);
const stages = Object.values(stageTitles).flatMap(Object.keys);
const limits = [...ruleTitles.keys()];
const moments = ['2023-04-20T16:30:00.000Z', '2023-04-21'];
const numbers = [3];
const words = ['某某'];

const gateIds = [...national.gates, ...releasePacks.flatMap(({ vettingSteps }) => vettingSteps)].map(({ id }) => id);

/** What each parameter of the catalogue can be. A new one that stands nowhere here fails. */
const samples: Readonly<Record<string, readonly (string | number)[]>> = {
  way: ['mail', 'sms', 'webhook'],
  settings: ['SMTP_URL、MAIL_FROM'],
  ...Object.fromEntries(['addressee', 'competent', 'holder', 'investigator', 'organ'].map((name) => [name, bodies])),
  by: [...bodies, ...commands],
  to: [...ofRegister, ...levels],
  from: levels,
  member: [...ofRegister, '150802-union/M3'],
  place: codes,
  unitPlace: codes,
  ref: ['E1', '150802-emergency', '150802-emergency-2'],
  command: commands,
  stage: stages,
  procedure: Object.keys(procedureTitles),
  gate: gateIds,
  group: ['injured', 'missing', 'dead'],
  nature: codesOf('report-accident', 'nature').filter((nature) => nature !== 'production'),
  first: [...ordered, ...commands],
  then: [...ordered, ...commands],
  kind: [...codesOf('file-document', 'kind'), 'opinion,report'],
  text: [...textKinds, ...overdueTextKinds, ...reportPaperKinds, ...supervisionTextKinds, ...rectificationTextKinds],
  what: codesOf('correct-report-time', 'what'),
  missing: [...reportParts, ...checkItems, 'catalogue', 'nature', 'draft', 'signature 150802-union', 'signature 150802-union/M3'],
  enclosures: [...enclosures, 'letter,loss'],
  why: ['ledger-shorter', 'ledger-other', 'entry-unreadable', 'case-unknown', 'data-error 22003', 'decision-failed'],
  clock: [...limits, 'RP-04#150802-emergency', 'RP-04#150802-emergency-2'],
  rule: [...limits, 'JU-01', 'JU-04', 'LV-04'],
  ground: limits,
  ...Object.fromEntries(
    [
      'accident',
      'at',
      'changedAt',
      'dueDate',
      'due',
      'earlier',
      'filed',
      'issued',
      'lastDay',
      'next',
      'now',
      'on',
      'planned',
      'since',
      'submitted',
    ].map((name) => [name, moments]),
  ),
  ...Object.fromEntries(
    [
      'amount',
      'asked',
      'bytes',
      'count',
      'days',
      'dead',
      'entries',
      'hours',
      'injured',
      'item',
      'items',
      'left',
      'lost',
      'max',
      'megabytes',
      'minutes',
      'most',
      'n',
      'tasks',
      'version',
      'waiting',
    ].map((name) => [name, numbers]),
  ),
  ...Object.fromEntries(
    ['account', 'code', 'document', 'found', 'law', 'leader', 'limit', 'list', 'method', 'name', 'reported', 'value'].map((name) => [
      name,
      words,
    ]),
  ),
};

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** Every sentence of the catalogue with every value of each of its parameters, the others at their first. */
const sentences = Object.entries(catalogue).flatMap(
  ([
    code,
    {
      sentence: { zh },
    },
  ]) => {
    const holes = holesOf(zh);
    const first = Object.fromEntries(holes.map((name) => [name, samples[name]?.[0] ?? '']));
    if (holes.length === 0) return [sentence(code, {}, register)];
    return holes.flatMap((name) => (samples[name] ?? []).map((value) => sentence(code, { ...first, [name]: value }, register)));
  },
);

test('every parameter of the catalogue is of a known kind, and each kind has values', () => {
  const holes = [...new Set(Object.values(catalogue).flatMap(({ sentence: { zh } }) => holesOf(zh)))];
  expect(holes.filter((name) => (samples[name] ?? []).length === 0)).toEqual([]);
});

// What a caller of the API has to write as it stands.
const asItStands = /Idempotency-Key|multipart\/form-data|Authorization|\babout\b|\bfile\b|\bAllow\b|\bJSON\b|\bASCII\b|\bMB\b/g;

test('no sentence shows the id of an organ or a place', () => {
  expect(sentences.flatMap(({ zh, en }) => [zh, en]).filter((text) => /\d{6}-[a-z]|(?<!\d)\d{6}(?!\d)/.test(text))).toEqual([]);
});

test('no Chinese sentence holds a code', () => {
  const left = ({ zh }: { zh: string }) => zh.replace(asItStands, '');
  expect(sentences.filter((text) => /[a-z]{2,}/.test(left(text)))).toEqual([]);
});

/** Codes that are no words of English: their own title does not hold them. */
const titled = [...Object.values(commandTitles), ...Object.values(stageTitles), draftTitles].flatMap(Object.entries<{ en: string }>);
const hyphenated = [
  ...titled.flatMap(([code, { en }]) => (code.includes('-') && !en.includes(code) ? [code] : [])),
  ...[...ordered, ...roles, ...gateIds, ...(samples['why'] ?? []), ...(samples['nature'] ?? [])].map(String),
];

test('no English sentence holds a code', () => {
  const holding = (code: string) => new RegExp(`(^|[^\\w-])${code.replaceAll('.', '\\.')}($|[^\\w-])`);
  const codesHeld = [...new Set(hyphenated.filter((code) => /[.-]/.test(code)))].map(holding);
  expect(sentences.filter(({ en }) => codesHeld.some((code) => code.test(en)))).toEqual([]);
});

test('every text that can be drafted has a name', () => {
  expect(
    [...textKinds, ...overdueTextKinds, ...reportPaperKinds, ...supervisionTextKinds, ...rectificationTextKinds].filter(
      (kind) => draftTitles[kind] === undefined,
    ),
  ).toEqual([]);
});
