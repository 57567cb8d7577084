import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import type { StreamStart } from '@app/domain';
import type { appendTurn } from '@app/persistence';
import { calendar } from '@app/rules';
import { ledgerActivities } from '../../activities/src/ledger';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { writeCase } from '../support/write-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

const startOf = (caseId: string): StreamStart => ({ stream: { caseId, procedure: 'investigation', n: 1 }, place: '150802' });

async function requestFor(caseId: string, name: string): Promise<Parameters<typeof appendTurn>[1]> {
  const { state, standing } = await ledgerActivities(db.source).load(startOf(caseId));
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

test('the first run of a worker is told the law where its case lies, the others its name, and a turn that wants it the whole', async () => {
  const caseId = await writeCase(db.source);
  const { load, append } = ledgerActivities(db.source);
  const first = await load({ ...startOf(caseId), place: '450400' });
  expect(first).toMatchObject({ place: '150802', book: { law: { place: '150802' }, calendar: { edition: calendar.edition } } });
  const { state, book: named } = await load(startOf(caseId));
  expect(named).toEqual({ name: first.book.name });
  const lookup = { ...startOf(caseId), place: '450400', seq: state.seq, turnId: 'c:none' };
  const { book } = await append({ ...lookup, book: 'wanted' });
  expect(book).toEqual(first.book);
  expect(await append({ ...lookup, book: 'held' })).not.toHaveProperty('book');
  const unopened = { ...lookup, stream: { ...lookup.stream, caseId: randomUUID() }, seq: 0 };
  const other = (await append({ ...unopened, book: 'wanted' })).book;
  expect(other?.law.place).toBe('450400');
  expect(other?.name).not.toBe(named.name);
});
