import type { DataSource } from 'typeorm';
import { row } from '../rows';
import type { Querying } from '../rows';
import { caseColumns, changes, lineOf } from './case-line';
import type { CaseLine, CaseRow } from './case-line';
import { clocksOf } from './clocks';
import type { ClockLine } from './clocks';
import { firedRungsOf } from './fired-rungs';
import type { FiredRung } from './fired-rungs';
import { gatesOf } from './gates';
import type { GateLine } from './gates';
import { irregularitiesOf } from './irregularities';
import type { IrregularLine } from './irregularities';
import { possibleDuplicates } from './possible-duplicates';
import type { PossibleDuplicate } from './possible-duplicates';
import { relatedCasesOf } from './related-cases';
import type { RelatedCase } from './related-cases';
import { inSnapshot } from './snapshot';
import { streamsOf } from './streams';
import type { StreamLine } from './streams';
import { tasksOf } from './tasks';
import type { TaskLine } from './tasks';
import { openUrgingsOf } from './urgings';
import type { OpenUrging } from './urgings';

/** All that the read model knows of one case. */
export interface CaseView extends CaseLine {
  readonly related: readonly RelatedCase[];
  /** Of a case that is not of an accident, or that has ended elsewhere, none. */
  readonly duplicates: readonly PossibleDuplicate[];
  readonly streams: readonly StreamLine[];
  readonly clocks: readonly ClockLine[];
  readonly tasks: readonly TaskLine[];
  readonly gates: readonly GateLine[];
  readonly reminders: readonly FiredRung[];
  readonly irregularities: readonly IrregularLine[];
  readonly urgings: readonly OpenUrging[];
}

const one = `select ${caseColumns} from "case" c ${changes} where c.id = $1`;

const elsewhere = ['joined', 'withdrawn'];

async function duplicatesOf(on: Querying, { id, kind, stage }: CaseLine): Promise<readonly PossibleDuplicate[]> {
  if (kind !== 'accident' || elsewhere.includes(stage)) return [];
  return possibleDuplicates(on, id);
}

export function caseView(source: DataSource, caseId: string): Promise<CaseView | null> {
  return inSnapshot(source, async (on) => {
    const line = await row<CaseRow>(on, one, [caseId]);
    if (line === undefined) return null;
    const found = lineOf(line);
    return {
      ...found,
      related: await relatedCasesOf(on, caseId),
      duplicates: await duplicatesOf(on, found),
      streams: await streamsOf(on, caseId),
      clocks: await clocksOf(on, caseId),
      tasks: await tasksOf(on, caseId),
      gates: await gatesOf(on, caseId),
      reminders: await firedRungsOf(on, [caseId]),
      irregularities: await irregularitiesOf(on, caseId),
      urgings: await openUrgingsOf(on, caseId),
    };
  });
}
