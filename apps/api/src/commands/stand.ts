import { instant, procedures, streamId } from '@app/domain';
import type { Installation, Procedure, StreamRef, StreamState, World } from '@app/domain';
import { databaseNow, foldStream, installationOf, streamsOf } from '@app/persistence';
import type { Querying } from '@app/persistence';
import { calendar, lawSheet } from '@app/rules';

/** A stream as the API sees it for itself: folded from the ledger by the code that the workflow runs. */
export interface Stand {
  readonly ref: StreamRef;
  readonly procedure: Procedure;
  readonly state: StreamState;
  readonly world: World;
  readonly installation: Installation;
}

/** @param place division code of the case's place */
export async function standOf(on: Querying, ref: StreamRef, place: string): Promise<Stand> {
  const procedure = procedures[ref.procedure];
  const installation = await installationOf(on);
  const state = await foldStream(on, procedure, streamId(ref));
  const shift = state.seq > 0 ? state.shift : await caseShift(on, ref.caseId);
  const now = instant(Date.parse(await databaseNow(on)) + shift);
  return { ref, procedure, state, installation, world: { now, law: lawSheet(ref.procedure, place), calendar } };
}

/** A stream that is not open yet lives in the today of its case. */
async function caseShift(on: Querying, caseId: string): Promise<number> {
  const shifts = (await streamsOf(on, caseId)).map((stream) => stream.shift);
  return shifts.length === 0 ? 0 : Math.max(...shifts);
}
