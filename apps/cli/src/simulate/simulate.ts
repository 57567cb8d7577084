import type { Clock } from '@app/clock';
import { levelTitles } from '@app/domain';
import type { Level } from '@app/domain';
import { repertoire } from '@app/turn';
import type { Repertoire } from '@app/turn';
import { comparisons } from './compare';
import { explained } from './explained';
import { play } from './play';
import type { Played } from './play';
import { usedFields } from './record.schema';
import type { AccidentRecord, Assumptions } from './record.schema';
import { cannotJudge, notPublished } from './verdict';
import type { Comparison, FactVerdict } from './verdict';

/** What a record's life comes to. */
export interface Simulated {
  readonly id: string;
  /** Why the record was not played, in Chinese and English; null where it was. */
  readonly failed: string | null;
  /** 一般, 较大, 重大, 特别重大; null where it is neither published nor to be computed. */
  readonly level: string | null;
  readonly competentGovernment: string | null;
  readonly clocks: readonly Pick<Clock, 'rule' | 'dueDate' | 'dueAt' | 'status' | 'provisional'>[];
  readonly facts: readonly FactVerdict[];
}

/** Published facts on which a verdict is given. The first five are asked of every record. */
const asked = ['level', 'investigating_authority', 'approved_by', 'approved_on', 'published_on'] as const;
const judged = [
  ...asked,
  'level_before',
  'level_after',
  'level_change_on',
  'deaths',
  'supervision_deadline_days',
  'team_established_on',
  'supervision_notice_date',
  'concealment_confirmed_on',
  'procuratorate_invited',
] as const;

/** One published record, with what a story file assumes beside it. Assumed facts are taken in and compared with nothing. */
export function simulate(published: AccidentRecord, assumptions: Assumptions = {}, by: Repertoire = repertoire): Simulated {
  const assumed = assumptions[published.id]?.assumed ?? {};
  const record: AccidentRecord = { ...published, ...assumed };
  const played = play(record, by);
  const { failed } = played;
  const why = failed === null ? null : `${failed.zh} ${failed.en}`;
  const isAssumed = (fact: string) => Object.hasOwn(assumed, fact);
  const verdicts = why === null ? compared(record, played) : notPlayed(record, why);
  return {
    id: record.id,
    failed: why,
    level: levelOf(record, played.levels.at(-1)?.level ?? null),
    competentGovernment: played.competent.text,
    clocks: played.clocks.map(({ rule, dueDate, dueAt, status, provisional }) => ({ rule, dueDate, dueAt, status, provisional })),
    facts: [
      ...verdicts.filter(({ fact }) => !isAssumed(fact)),
      ...refusals(played),
      ...asked.filter((fact) => published[fact] === null && !isAssumed(fact)).map(notPublished),
      ...notUsed(published),
    ],
  };
}

/** Where deaths are not published nothing is computed, and the level is the one that was determined. */
function levelOf({ deaths, level }: AccidentRecord, computed: Level | null): string | null {
  return deaths === null || computed === null ? level : levelTitles[computed].zh;
}

function compared(record: AccidentRecord, played: Played): readonly FactVerdict[] {
  return comparisons(record, played).map((one) => verdictOf(record, one));
}

function verdictOf(record: AccidentRecord, comparison: Comparison): FactVerdict {
  const { fact, official, computed, agrees = official === computed, reading = null, lacks = null, echo } = comparison;
  if (computed === null && lacks !== null) return cannotJudge(fact, official, lacks);
  if (!agrees) return explained(record, comparison);
  if (echo) return { fact, official, computed, verdict: 'echo', why: null };
  return { fact, official, computed, verdict: reading === null ? 'equal' : 'reading', why: reading };
}

/** Nothing of the record was held against the procedure: each published fact counts as one that was not judged. */
function notPlayed(record: AccidentRecord, why: string): readonly FactVerdict[] {
  return judged.flatMap((fact) => {
    const official = record[fact];
    // Deaths that were told once are no result, so there is nothing to hold against them.
    if (official === null || (fact === 'deaths' && record.casualty_timeline === null)) return [];
    return [cannotJudge(fact, official, `未推演：${why}`)];
  });
}

/** A step that is refused is a difference, published or presupposed. */
function refusals({ refused }: Played): readonly FactVerdict[] {
  return refused.map(({ order, why }) => ({
    fact: order.field ?? order.command,
    official: order.field === null ? null : order.at,
    computed: null,
    verdict: 'different',
    why: `${why.zh} ${why.en}`,
  }));
}

/** `derived` was computed by others; other fields say nothing that the procedure takes in. */
function notUsed(published: AccidentRecord): readonly FactVerdict[] {
  const used: readonly string[] = usedFields;
  return Object.entries(published)
    .filter(([fact, value]) => !used.includes(fact) && value !== null)
    .map(([fact]) => ({ fact, official: null, computed: null, verdict: 'not-used', why: null }));
}
