import { randomUUID } from 'node:crypto';
import { markStopped, openStreams, releaseStopped, stoppedStreams } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { turnDraft, write } from '../support/written-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

const idOf = (caseId: string): string => `investigation/${caseId}`;

test('a stopped stream takes nothing and is started by nobody, until it is let go: it, and no other', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  for (const caseId of [one, other]) {
    await write(db.source, turnDraft(caseId));
    await markStopped(db.source, turnDraft(caseId).stream, 'ledger-shorter');
  }
  const next = turnDraft(one, { turnId: 'c:2' });
  await expect(write(db.source, next)).rejects.toMatchObject({ name: 'StreamStop', why: 'stopped' });
  expect(await openStreams(db.source)).toEqual([]);
  expect((await stoppedStreams(db.source)).map(({ id, why }) => [id, why]).sort()).toEqual(
    [one, other].map((caseId) => [idOf(caseId), 'ledger-shorter']).sort(),
  );

  expect(await releaseStopped(db.source, idOf(one))).toBe(true);
  expect(await releaseStopped(db.source, idOf(one))).toBe(false);
  expect((await openStreams(db.source)).map(({ stream }) => stream.caseId)).toEqual([one]);
  expect((await write(db.source, next)).answer.outcome).toBe('done');
  expect((await stoppedStreams(db.source)).map(({ id }) => id)).toEqual([idOf(other)]);
});

test('a stream of a known case of which the ledger has nothing is marked as well, and the first reason stays', async () => {
  const caseId = randomUUID();
  await write(db.source, turnDraft(caseId));
  const lost = { caseId, procedure: 'supervision', n: 2 } as const;
  await markStopped(db.source, lost, 'ledger-shorter');
  await markStopped(db.source, lost, 'data-error 22003');
  expect((await stoppedStreams(db.source)).find(({ id }) => id === `supervision/${caseId}/2`)).toMatchObject({ why: 'ledger-shorter' });
});
