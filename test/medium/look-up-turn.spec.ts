import { randomUUID } from 'node:crypto';
import { appendTurn, LedgerShorter, lookUpTurn } from '@app/persistence';
import { appendRequest as request, event } from '../support/append-request';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

const lookup = (caseId: string, seq: number, turnId: string | null) => {
  const { stream, place } = request(caseId);
  return lookUpTurn(db.source, { stream, place, seq, turnId, book: 'held' });
};

test('a turn that was written is answered as when it was', async () => {
  const caseId = randomUUID();
  const first = await appendTurn(db.source, request(caseId));
  const second = await appendTurn(db.source, request(caseId, { turnId: 'c:2', seq: 1, events: [event('b')] }));
  expect(await lookup(caseId, 1, 'c:2')).toEqual(second);
  const found = await lookup(caseId, 0, 'c:1');
  expect(found).toMatchObject({ behind: false, receipt: first.receipt, events: [{ seq: 1 }, { seq: 2 }] });
});

test('one that was not is answered with what is ahead of it, and nothing is written', async () => {
  const caseId = randomUUID();
  const unopened = await lookup(caseId, 0, 'c:1');
  expect(unopened).toMatchObject({ behind: true, receipt: null, events: [], standing: { ended: false, place: null } });
  await appendTurn(db.source, request(caseId));
  for (const turnId of ['c:2', null]) {
    const found = await lookup(caseId, 0, turnId);
    expect(found).toMatchObject({ behind: true, receipt: null, events: [{ seq: 1 }], standing: { place: '150802' } });
  }
  expect(await lookup(caseId, 1, 'c:2')).toMatchObject({ events: [] });
});

test('a stream that has fewer events than the turn rests on is an alarm', async () => {
  await expect(lookup(randomUUID(), 3, 'c:4')).rejects.toThrow(LedgerShorter);
});
