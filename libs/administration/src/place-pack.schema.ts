import { z } from 'zod';
import { fault, levels, packFormat, supervisionKindTitles } from '@app/domain';
import type { PlacePack } from '@app/domain';
import { clockRule, condition, day, source, words } from './clock-rule.schema';

const name = z.string().min(1).max(200);
const short = z
  .string()
  .regex(/^[\p{L}\p{N}.-]{1,60}$/u, fault('应为 1 至 60 个字符的编号', 'must be an id of 1 to 60 letters, digits, dots or hyphens'));
const span = z.strictObject({ from: day, to: day.optional() });

const document = z.strictObject({
  id: short,
  title: name,
  number: name.nullable(),
  issuedOn: day.nullable(),
  standings: z.array(
    z.strictObject({
      from: day.nullable(),
      standing: z.enum(['in-force', 'lapsed', 'not-checked', 'presumed-lapsed']),
      why: words,
      asOf: day,
    }),
  ),
});

const clause = z.strictObject({
  id: short,
  document: short,
  article: name,
  topic: words,
  quote: z.array(z.string().min(1).max(2000)),
  meaning: words,
  units: z.array(z.string()),
  rules: z.array(z.string()),
  departs: z.strictObject({ from: short, since: day, words }).optional(),
});

const gate = z.strictObject({
  id: short,
  title: words,
  blocks: z.strictObject({ procedure: name, command: name }),
  role: name,
  basis: source,
  bases: z.array(z.strictObject({ when: condition, basis: source })).optional(),
});

const step = z.strictObject({
  id: short,
  title: words,
  role: name,
  level: z.enum(['own', 'next-higher']),
  body: z.strictObject({ kind: name, to: day.optional() }).nullable(),
  after: short.nullable(),
  place: z.string(),
  inForce: span,
  when: condition.optional(),
  basis: source,
});

const trigger = z.strictObject({
  id: short,
  place: z.string(),
  levels: z.array(z.enum(levels)),
  deaths: z.array(z.strictObject({ fields: z.array(name).optional(), least: z.int(), most: z.int() })).optional(),
  supervisor: z.enum(['county', 'city', 'provincial', 'national', 'next-higher']),
  mode: z.enum(['all', 'judged']),
  missed: z.strictObject({ clock: short, rung: z.string() }).optional(),
  which: words,
  from: day,
  basis: source,
});

const noticePapers = z.strictObject({
  id: short,
  place: z.string(),
  levels: z.array(z.enum(levels)),
  kinds: z.array(z.enum(Object.keys(supervisionKindTitles))),
  asks: z.array(z.enum(['approval', 'copies', 'publication'])),
  from: day,
  basis: source,
});

const followUp = z.strictObject({
  id: short,
  title: words,
  actor: z.enum(['own-safety-office', 'government', 'field-department']),
  levels: z.array(z.enum(levels)).optional(),
  basis: source,
});

const placePackSchema = z.strictObject({
  format: z.literal(packFormat, fault(`应为第 ${packFormat} 版格式`, `must be format ${packFormat}`)),
  id: z.string().regex(/^[a-z][a-z-]{1,40}$/, fault('应为小写字母', 'must be lower-case letters')),
  version: z.int().min(1).max(1_000_000),
  place: z.string().regex(/^\d{6}$/, fault('应为六位代码', 'must be six digits')),
  title: words,
  documents: z.array(document).max(200),
  clauses: z.array(clause).max(500),
  notContained: z.array(z.strictObject({ topic: words, note: words })).max(200),
  clocks: z.record(z.string(), z.array(clockRule).max(200)),
  gates: z.array(gate).max(100),
  vettingSteps: z.array(step).max(20),
  settings: z.array(z.strictObject({ name: short, value: name, note: words })).max(200),
  supervising: z.array(trigger).max(100),
  supervisionPapers: z.array(noticePapers).max(100),
  afterApproval: z.array(followUp).max(100),
});

/** A pack whose form is right; the names in it (units, facts, roles, procedures) are looked up afterwards (`checkPack`). */
export function parsePack(value: unknown): PlacePack | readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] {
  const parsed = placePackSchema.safeParse(value);
  return parsed.success ? (parsed.data as unknown as PlacePack) : parsed.error.issues.map(({ path, message }) => ({ path, message }));
}
