import { randomUUID } from 'node:crypto';
import { markStopped, openStreams, streamsOfCase } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { turnDraft, write } from '../support/written-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

test('a case has its streams also when they have ended; one that was stopped, or never opened, is not among them', async () => {
  const caseId = randomUUID();
  const request = turnDraft(caseId);
  await write(db.source, { ...request, projection: { ...request.projection, ended: true } });
  await write(db.source, turnDraft(randomUUID()));
  const neverOpened = { caseId, procedure: 'supervision', n: 1 } as const;
  await write(db.source, { ...request, turnId: 'c:2', stream: neverOpened, projection: { ...request.projection, stage: '', ended: true } });
  expect((await openStreams(db.source)).filter(({ stream }) => stream.caseId === caseId)).toEqual([]);
  const own = { stream: { caseId, procedure: 'investigation', n: 1 }, place: '150802' };
  expect(await streamsOfCase(db.source, caseId)).toEqual([own]);
  await markStopped(db.source, request.stream, 'ledger-shorter');
  expect(await streamsOfCase(db.source, caseId)).toEqual([]);
});
