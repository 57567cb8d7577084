import { z } from 'zod';
import { isDay } from '@app/calendar';
import type { Condition } from '@app/clock';
import { fault } from '@app/domain';

/** The form of the rule of a time limit as it stands in a file. What it names is looked up afterwards. */

export const day = z.string().refine(isDay, fault('应为日期（年-月-日）', 'must be a day (YYYY-MM-DD)'));
export const words = z.strictObject({ zh: z.string().min(1).max(2000), en: z.string().min(1).max(2000) });
const name = z.string().min(1).max(200);
const amount = z.int().min(0).max(100_000);

export const source = z.strictObject({
  law: z.string().max(300),
  article: z.string().max(100),
  confidence: z.enum(['L', 'P', 'R', 'S', 'G', 'I']),
});

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: name, in: z.array(z.string()) }),
    z.strictObject({ fact: name, since: day }),
    z.strictObject({ known: name }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

const one = <K extends string>(key: K) => z.strictObject({ [key]: amount } as Record<K, typeof amount>);
const limit = z.union([
  one('hours'),
  one('days'),
  one('workingDays'),
  one('months'),
  one('years'),
  one('hoursBefore'),
  one('daysBefore'),
  one('workingDaysBefore'),
]);
const limits = z.array(z.strictObject({ when: condition.optional(), limit, why: words.optional() })).min(1);
const setting = z.strictObject({ name, value: z.string(), note: words });

const rung = z.strictObject({
  name,
  at: z.union([
    one('beforeWorkingDays'),
    one('beforeDays'),
    one('beforeMinutes'),
    one('afterWorkingDays'),
    one('afterDays'),
    one('afterStartDays'),
    one('pausedDays'),
    z.strictObject({ atFraction: z.number().min(0).max(1) }),
    z.strictObject({ opens: z.literal(true) }),
    z.strictObject({ due: z.literal(true) }),
  ]),
  to: z.array(name),
  action: z.enum(['remind', 'expire', 'escalate', 'draft']),
  text: words,
  repeat: z.strictObject({ every: z.union([one('months'), one('days'), one('workingDays')]), times: amount }).optional(),
});

const suspension = z.strictObject({
  ground: name,
  title: words,
  from: name,
  until: name,
  reaches: z.literal('back-to-start').optional(),
  refuted: name.optional(),
  brokenOff: z.strictObject({ by: name, setting }).optional(),
  basis: source,
  setting: setting.optional(),
});

export const clockRule = z.strictObject({
  id: name,
  title: words,
  basis: z.array(source),
  actor: name,
  actorIn: name.optional(),
  when: condition.optional(),
  per: z.strictObject({ fact: name, shared: z.array(name).optional() }).optional(),
  inForce: z.strictObject({ from: day, to: day.optional(), chosenBy: name, outside: z.literal('void').optional() }).optional(),
  start: name,
  startTitle: words,
  knownBy: z.strictObject({ fact: name, title: words }).optional(),
  stop: z.array(name),
  settledBy: z.literal('first-act').optional(),
  limit: limits,
  opens: z.strictObject({ limit: limits, basis: source }).optional(),
  earlierOf: z.array(z.strictObject({ start: name, startTitle: words, limit, basis: source })).optional(),
  layer: z.enum(['inner', 'house']).optional(),
  side: z.literal('other').optional(),
  onExpiry: z.literal('lost').optional(),
  roll: z.enum(['none', 'next-working-day']),
  extension: z.strictObject({ granted: name, revoked: name, max: limits, basis: source }).optional(),
  suspensions: z.array(suspension),
  undone: z
    .array(
      z.strictObject({
        by: name,
        since: z.array(name).optional(),
        takes: z.literal('what-follows').optional(),
        title: words,
        facts: z.array(name),
        basis: source,
      }),
    )
    .optional(),
  ladder: z.array(rung).max(50),
  settings: z.array(setting).optional(),
});
