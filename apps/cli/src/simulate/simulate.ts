import type { Clock } from '@app/clock';
import { levelTitles } from '@app/domain';
import type { Level } from '@app/domain';
import { wordsOf } from '@app/rules';
import { releaseBooks, repertoire } from '@app/turn';
import type { Books } from '@app/turn';
import { comparisons } from './compare';
import { explanations } from './explanations';
import type { Explanation } from './explanations';
import { play } from './play';
import type { Played } from './play';
import { usedFields } from './record.schema';
import type { AccidentRecord, Assumptions } from './record.schema';
import { notPublished } from './verdict';
import type { Comparison, FactVerdict } from './verdict';

/** What a record's life comes to. */
export interface Simulated {
  readonly id: string;
  /** 一般, 较大, 重大, 特别重大; null where it is neither published nor to be computed. */
  readonly level: string | null;
  readonly competentGovernment: string | null;
  readonly clocks: readonly Pick<Clock, 'rule' | 'dueDate' | 'dueAt' | 'status' | 'provisional'>[];
  readonly facts: readonly FactVerdict[];
}

const compared = ['level', 'investigating_authority', 'approved_by', 'approved_on', 'published_on'] as const;

/** One published record, with what a story file assumes beside it. Assumed facts are taken in and compared with nothing. */
export function simulate(published: AccidentRecord, assumptions: Assumptions = {}, books: Books = releaseBooks(repertoire)): Simulated {
  const assumed = assumptions[published.id]?.assumed ?? {};
  const record: AccidentRecord = { ...published, ...assumed };
  const played = play(record, books);
  const isAssumed = ({ fact }: Pick<Comparison, 'fact'>) => Object.hasOwn(assumed, fact);
  const verdicts = comparisons(record, played)
    .filter((one) => !isAssumed(one))
    .map((one) => verdictOf(record.id, one));
  const known = new Set(verdicts.map(({ fact }) => fact));
  const level = played.levels.at(-1)?.level ?? null;
  return {
    id: record.id,
    level: levelOf(record, level),
    competentGovernment: played.competent.text,
    clocks: played.clocks.map(({ rule, dueDate, dueAt, status, provisional }) => ({ rule, dueDate, dueAt, status, provisional })),
    facts: [
      ...verdicts,
      ...unreadPlace(record, played),
      ...refusals(played),
      ...compared.filter((fact) => !known.has(fact) && published[fact] === null).map((fact) => notPublished(fact, null)),
      ...notUsed(published),
    ],
  };
}

/** Where deaths are not published nothing is computed, and the level is the one that was determined. */
function levelOf({ deaths, level }: AccidentRecord, computed: Level | null): string | null {
  return deaths === null || computed === null ? level : levelTitles[computed].zh;
}

function verdictOf(id: string, { fact, official, computed, agrees = official === computed, reading = null }: Comparison): FactVerdict {
  if (agrees) return { fact, official, computed, verdict: reading === null ? 'equal' : 'reading', why: reading };
  if (computed === null)
    return {
      fact,
      official,
      computed,
      verdict: 'not-published',
      why: '计算所需的事实未公布 what it would be computed from is not published',
    };
  const explained = explanations[`${id} ${fact}`];
  if (explained === undefined || !covers(explained, official, computed))
    return { fact, official, computed, verdict: 'different', why: null };
  const { rule, article, why } = explained;
  return { fact, official, computed, verdict: 'explained', why: `${rule} ${article}（${wordsOf(article).zh}）：${why}` };
}

function covers(explained: Explanation, official: Comparison['official'], computed: Comparison['computed']): boolean {
  return explained.computed === String(computed) && explained.official === String(official);
}

/** A place that the register does not have is a difference: nothing of the record can be played. Without a day it cannot be anyway. */
function unreadPlace({ place, province, occurred_at }: AccidentRecord, played: Played): readonly FactVerdict[] {
  const official = place ?? province;
  if (played.place !== null || official === null || occurred_at === null) return [];
  return [
    { fact: 'place', official, computed: null, verdict: 'different', why: '行政区划登记中没有该地 the register does not hold this place' },
  ];
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
