import { addDays } from '@app/calendar';
import type { ClockRule, Fact, RungRule, Source } from '@app/clock';
import fc from 'fast-check';

const basis: Source = { law: '法', article: '第一条', confidence: 'I' };
const text = { zh: '提醒', en: 'reminder' };

/** Of the last rung, after its first time. */
export const recurrences = 4;

const ladder: readonly RungRule[] = [
  { name: 'open', at: { opens: true }, to: ['a'], action: 'remind', text },
  { name: 'half', at: { atFraction: 0.5 }, to: ['a'], action: 'remind', text },
  { name: '-3', at: { beforeWorkingDays: 3 }, to: ['a'], action: 'remind', text },
  { name: 'due', at: { due: true }, to: ['a'], action: 'expire', text },
  { name: '+5', at: { afterWorkingDays: 5 }, to: ['a'], action: 'remind', text, repeat: { every: { months: 1 }, times: recurrences } },
];

export function shape(id: string, more: Partial<ClockRule>): ClockRule {
  return {
    id,
    title: { zh: '期限', en: 'limit' },
    basis: [basis],
    actor: 'a',
    start: 'start',
    startTitle: { zh: '开始', en: 'the start' },
    stop: ['stop'],
    limit: [{ limit: { days: 60 } }],
    roll: 'none',
    extension: { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 60 } }], basis },
    suspensions: [
      { ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis },
      { ground: 'h', title: { zh: '核实', en: 'verification' }, from: 'from2', until: 'until2', basis },
    ],
    ladder,
    ...more,
  };
}

const rounds: ClockRule['undone'] = [
  { by: 'again', title: text, facts: ['stop', 'anew'], basis },
  { by: 'anew', takes: 'what-follows', title: text, facts: ['stop', 'back'], basis },
  { by: 'back', since: ['closed'], title: text, facts: ['stop'], basis },
];

const reaching: ClockRule['suspensions'] = [
  { ground: 'g', title: text, from: 'from', until: 'until', basis },
  { ground: 'h', title: text, from: 'from2', until: 'until2', refuted: 'not2', reaches: 'back-to-start', basis },
];

const high = { fact: 'level', in: ['high'] };
const byLevel: Partial<ClockRule> = {
  limit: [{ when: high, limit: { days: 60 } }, { limit: { days: 30 } }],
  extension: { granted: 'granted', revoked: 'revoked', max: [{ when: high, limit: { days: 30 } }, { limit: { days: 10 } }], basis },
};

/** Every kind of limit and every part of a rule at least once. */
export const shapes: readonly ClockRule[] = [
  shape('hours', { limit: [{ limit: { hours: 24 } }] }),
  shape('days', {}),
  shape('working', { limit: [{ limit: { workingDays: 30 } }] }),
  shape('months', { limit: [{ limit: { months: 3 } }] }),
  shape('rolled', { roll: 'next-working-day' }),
  shape('backward', { limit: [{ limit: { workingDaysBefore: 7 } }] }),
  shape('window', { limit: [{ limit: { days: 90 } }], opens: { limit: [{ limit: { days: 70 } }], basis } }),
  shape('outer', { earlierOf: [{ start: 'start2', startTitle: { zh: '另一开始', en: 'the other start' }, limit: { days: 80 }, basis }] }),
  shape('each', { per: { fact: 'start', shared: ['from', 'until', 'from2', 'until2'] } }),
  shape('lapsing', { onExpiry: 'lost', when: { any: [{ known: 'start2' }, { fact: 'level', in: ['high'] }] } }),
  shape('once', { settledBy: 'first-act' }),
  shape('rounds', { undone: rounds }),
  shape('reaching', { suspensions: reaching }),
  shape('judged', byLevel),
  shape('versioned', { inForce: { from: '2000-01-01', to: '2022-10-01', chosenBy: 'start2' } }),
  shape('versioned', { limit: [{ limit: { days: 40 } }], inForce: { from: '2022-10-02', chosenBy: 'start2', outside: 'void' } }),
];

const day = fc.integer({ min: -5, max: 150 }).map((offset) => addDays('2022-09-19', offset));
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 86_399 }))
  .map(([at, second]) => new Date(Date.parse(at) + second * 1000).toISOString());
const ref = fc.constantFrom('m1', 'm2', 'm3');
/** Without one nearly always there most lives would be empty. */
const begun: fc.Arbitrary<readonly Fact[]> = fc.array(
  fc.record({ fact: fc.constantFrom('start', 'start', 'start2'), at: fc.oneof(day, moment), ref }),
  { minLength: 1, maxLength: 3 },
);

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('start', 'stop', 'granted', 'revoked'),
    at: fc.oneof(day, moment),
    ref,
    days: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ fact: fc.constantFrom('from', 'until', 'from2', 'until2', 'start2'), at: day, ref }),
  fc.record({
    fact: fc.constantFrom('granted', 'revoked'),
    at: day,
    ref: fc.constantFrom('e1', 'e2'),
    of: ref,
    days: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ fact: fc.constantFrom('again', 'anew', 'back', 'closed'), at: fc.oneof(day, moment) }),
  fc.record({ fact: fc.constant('not2'), at: day, ref }),
  fc.record({ fact: fc.constant('level'), at: day, value: fc.constantFrom('high', 'low') }),
);

/**
 * Facts in the order of their recording, each recorded at a moment of its own some time after the one before, and never before
 * it was true: so their order says nothing that `recordedAt` does not.
 */
export const history: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(begun, fc.array(anyFact, { maxLength: 10 }))
  .map(([first, others]) => [...first, ...others])
  .chain((facts) => fc.tuple(...facts.map((fact) => fc.tuple(fc.constant(fact), fc.integer({ min: 1, max: 20 * 24 })))))
  .map((entries) => {
    let now = Date.parse('2022-09-19T02:00:00.000Z');
    const recorded = [...entries].sort(([a], [b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    return recorded.map(([fact, hours]) => {
      now = Math.max(now, Date.parse(fact.at)) + hours * 3_600_000;
      return { ...fact, recordedAt: new Date(now).toISOString() };
    });
  });
