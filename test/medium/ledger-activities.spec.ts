import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { unpackLoad } from '@app/domain';
import type { StreamStart } from '@app/domain';
import type { appendTurn } from '@app/persistence';
import { ledgerActivities } from '../../activities/src/ledger';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { writeCase } from '../support/write-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

const startOf = (caseId: string): StreamStart => ({ stream: { caseId, procedure: 'investigation', n: 1 }, place: '150802' });

async function requestFor(caseId: string, name: string): Promise<Parameters<typeof appendTurn>[1]> {
  const { state, standing } = unpackLoad(await ledgerActivities(db.source).load(startOf(caseId)));
  const at = '2022-09-19T03:00:00.000Z';
  const projection = {
    whole: true,
    stage: 'reported',
    shift: state.shift,
    clocks: [],
    tasks: [],
    gates: [],
    gone: { clocks: [], tasks: [], gates: [] },
  };
  return {
    ...startOf(caseId),
    seq: state.seq,
    turnId: `c:${randomUUID()}`,
    hash: 'h',
    act: { by: { organ: 'o', post: 'p' }, enteredBy: 'e', via: 'api', occurredAt: at, documents: [] },
    recordedAt: at,
    events: [],
    guards: [],
    reactions: [],
    projection: {
      ...projection,
      ...standing,
      summary: { name, place: '150802', level: null, computedLevel: null, stage: 'reported', occurredAt: at },
    },
  };
}

test('a stream whose last entries are gone stops for good, at its start and at its next turn', async () => {
  const caseId = await writeCase(db.source);
  const request = await requestFor(caseId, 'n');
  await db.owner.query('alter table ledger disable trigger append_only');
  await db.owner.query('delete from ledger where case_id = $1 and case_seq = 2', [caseId]);
  await db.owner.query('alter table ledger enable trigger append_only');
  const { load, append } = ledgerActivities(db.source);
  const alarm = { type: 'ledger-shorter', nonRetryable: true };
  await expect(load(startOf(caseId))).rejects.toMatchObject(alarm);
  await expect(append({ ...request, seq: 1 })).rejects.toMatchObject({ type: 'stream-stopped', nonRetryable: true });
});

test('an error of the database does not carry the act that it failed on, since the worker logs all that an error carries', async () => {
  const request = await requestFor(await writeCase(db.source), '王某某\u0000');
  const error: unknown = await ledgerActivities(db.source)
    .append(request)
    .catch((failed: unknown) => failed);
  expect(error).toMatchObject({ name: 'ApplicationFailure', nonRetryable: false });
  expect(inspect(error, { depth: 6 })).not.toContain('王某某');
});
