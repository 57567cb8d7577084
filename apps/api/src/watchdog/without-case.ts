import { knownCases } from '@app/persistence';
import { openRuns } from '@app/temporal-client';
import type { DataSource } from 'typeorm';
import { briefly } from './engine';
import type { Engine } from './engine';
import type { Part } from './walk';

const perRound = 500;
// A case that is being opened is run before it is recorded.
const openingMs = 60_000;

const idForm = /^(?:investigation|supervision)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/\d+)?$/;

/**
 * Runs of our task queue whose case is not in the database: what was started past the API, or what a database restored from an
 * older backup has forgotten. At most `perRound` are looked at, going on where the last part ended.
 *
 * @returns their workflow ids
 */
export async function runsWithoutCase(source: DataSource, engine: Engine, from: Uint8Array | null): Promise<Part<Uint8Array>> {
  const { runs, next } = await briefly(engine, () => openRuns(engine.client, engine.taskQueue, perRound, from));
  const now = Date.now();
  const old = runs
    .filter(({ startedAt }) => now - startedAt > openingMs)
    .map(({ workflowId }) => ({ workflowId, caseId: caseOf(workflowId) }));
  const known = await knownCases(
    source,
    old.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
  );
  const found = old.filter(({ caseId }) => caseId === null || !known.has(caseId)).map(({ workflowId }) => workflowId);
  return { found, behind: next };
}

/** Null where it is no id of ours. */
function caseOf(workflowId: string): string | null {
  return idForm.exec(workflowId)?.[1] ?? null;
}
