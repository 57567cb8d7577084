import { randomUUID } from 'node:crypto';
import { appendTurn, markStopped, openStreams, releaseStopped, StreamStopped } from '@app/persistence';
import { appendRequest } from '../support/append-request';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

test('a stopped stream takes nothing and is started by nobody, until the mark is taken away', async () => {
  const caseId = randomUUID();
  await appendTurn(db.source, appendRequest(caseId));
  await markStopped(db.source, `investigation/${caseId}`);
  await expect(appendTurn(db.source, appendRequest(caseId, { seq: 1, turnId: 'c:2' }))).rejects.toThrow(StreamStopped);
  expect(await openStreams(db.source)).toEqual([]);

  expect(await releaseStopped(db.source)).toEqual([`investigation/${caseId}`]);
  expect(await openStreams(db.source)).toHaveLength(1);
  expect((await appendTurn(db.source, appendRequest(caseId, { seq: 1, turnId: 'c:2' }))).receipt?.outcome).toBe('done');
});
