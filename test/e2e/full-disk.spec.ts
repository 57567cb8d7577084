import { join } from 'node:path';
import { verifyLedger } from '@app/persistence';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, give, ledgerOf, reportAccident } from '../support/life';
import { ownPostgres } from '../support/own-servers';
import type { OwnPostgres } from '../support/own-servers';
import { eventually } from '../support/process';
import { smallDisk } from '../support/small-disk';
import type { SmallDisk } from '../support/small-disk';

let disk: SmallDisk;
let postgres: OwnPostgres;
let desk: Desk;

beforeAll(async () => {
  disk = smallDisk(160);
  postgres = await ownPostgres(join(disk.folder, 'postgres'));
  desk = await startDesk('sandbox', { postgres: postgres.url });
}, 60_000);

afterAll(async () => {
  await desk.stop();
  await postgres.remove();
  disk.remove();
});

test('disk full under the database: 503 and nothing half written; with room again the same keys work, each once', async () => {
  const { id, stream } = await reportAccident(desk);
  disk.fill();
  let refused = -1;
  for (let turn = 0; turn < 400 && refused < 0; turn += 1) {
    const answer = await give(desk, id, anotherLevel(turn), `key-${turn}`);
    if (answer.status === 503) refused = turn;
    else expect(answer.status).toBe(200);
  }
  expect(refused).toBeGreaterThanOrEqual(0);

  disk.free();
  // PostgreSQL ends itself when it cannot write its log; whoever runs it starts it again.
  await postgres.startAgain();
  await eventually(
    'the refused key works',
    async () => (await give(desk, id, anotherLevel(refused), `key-${refused}`)).status === 200,
    60_000,
  );
  const levels = (await ledgerOf(desk, stream)).filter((entry) => entry.kind === 'level.determined');
  expect(levels).toHaveLength(refused + 1);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
}, 180_000);
