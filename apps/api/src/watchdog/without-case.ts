import { isProcedure } from '@app/domain';
import type { Procedures } from '@app/domain';
import { knownCases } from '@app/persistence';
import { streamNamed } from '@app/streams';
import { openRuns } from '@app/temporal-client';
import type { DataSource } from 'typeorm';
import { briefly } from './engine';
import type { Engine } from './engine';
import type { Part } from './walk';

const perRound = 500;
// A case that is being opened is run before it is recorded.
const openingMs = 60_000;

/**
 * Runs of our task queue whose case is not in the database: what was started past the API, or what a database restored from an
 * older backup has forgotten. At most `perRound` are looked at, going on where the last part ended.
 *
 * @returns their workflow ids
 */
export async function runsWithoutCase(
  source: DataSource,
  engine: Engine,
  procedures: Procedures,
  from: Uint8Array | null,
): Promise<Part<Uint8Array>> {
  const { runs, next } = await briefly(engine, () => openRuns(engine.client, engine.taskQueue, perRound, from));
  const now = Date.now();
  const old = runs
    .filter(({ startedAt }) => now - startedAt > openingMs)
    .map(({ workflowId }) => ({ workflowId, caseId: caseOf(procedures, workflowId) }));
  const known = await knownCases(
    source,
    old.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
  );
  const found = old.filter(({ caseId }) => caseId === null || !known.has(caseId)).map(({ workflowId }) => workflowId);
  return { found, behind: next };
}

/** Null where it is no id of ours. */
function caseOf(procedures: Procedures, workflowId: string): string | null {
  const stream = streamNamed(workflowId);
  return stream !== null && isProcedure(procedures, stream.procedure) ? stream.caseId : null;
}
