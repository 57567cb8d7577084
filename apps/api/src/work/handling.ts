import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { eventWords } from '@app/contracts';
import { burningClocksOf, changedSinceSeen, countWork, waitingFor, workOf } from '@app/persistence';
import type { ChangedCase, Due, Querying, WorkLine, WorkMark } from '@app/persistence';
import type { InForce } from '@app/register';
import { shownWork } from './shown-work';
import type { ShownWork } from './shown-work';

const mostBeside = 50;
// Above it nobody cares how much more there is.
const mostWork = 1_000;

export interface HandlingAsk {
  readonly person: string;
  readonly owners: readonly string[] | null;
  readonly due: Due | null;
  readonly after: WorkMark | null;
  readonly limit: number;
}

interface ShownChange {
  readonly caseId: string;
  readonly caseName: string;
  readonly seq: number;
  readonly at: Instant;
  readonly text: Text | null;
  readonly seenSeq: number | null;
}

interface Handling {
  readonly view: 'handling';
  readonly counts: Readonly<Record<Due, number>>;
  readonly tasks: readonly ShownWork[];
  /** Where the next page begins; null at the end. */
  readonly mark: WorkMark | null;
  readonly changed: readonly ShownChange[];
  readonly waiting: readonly ShownWork[];
}

/** 承办: the work in the order of its end, what changed, and what waits for others. */
export async function handling(on: Querying, { person, owners, due, after, limit }: HandlingAsk, books: InForce): Promise<Handling> {
  const tasks = await workOf(on, { owners, due, after, limit });
  const waiting = owners === null ? [] : await waitingFor(on, owners, mostBeside);
  const clocks = await burningClocksOf(on, [...new Set([...tasks, ...waiting].map(({ caseId }) => caseId))]);
  const shown = (line: WorkLine) => shownWork(line, clocks, books);
  const last = tasks.at(-1);
  return {
    view: 'handling',
    counts: await countWork(on, owners, mostWork),
    tasks: tasks.map(shown),
    mark: last === undefined || tasks.length < limit ? null : last,
    changed: (await changedSinceSeen(on, person, owners, mostBeside)).map(shownChange),
    waiting: waiting.map(shown),
  };
}

function shownChange({ id: caseId, name: caseName, seq, kind, at, seenSeq }: ChangedCase): ShownChange {
  return { caseId, caseName, seq, at, text: eventWords(kind), seenSeq };
}
