import { randomBytes, randomUUID } from 'node:crypto';
import { instant } from '@app/domain';
import type { Turn } from '@app/domain';
import { createDatabaseAndRoles, dataSourceOf, firstStart, migrate, roleUrl, row, streamCache, takeTurn } from '@app/persistence';
import type { StreamCache } from '@app/persistence';
import type { AskedTurn, StreamRef } from '@app/streams';
import { booksOf, releaseName, repertoire, turnOf } from '@app/turn';
import type { DataSource } from 'typeorm';
import type { Servers } from '../servers';
import { median } from '../stats';
import { counties, fillPosts } from './people';

const openedAt = '2025-01-06T02:00:00.000Z';
// By then the reminder of the first day is due, and no other.
const dayAfter = '2025-01-07T03:00:00.000Z';
const [place = ''] = counties(1);
const passwords = { owner: 'bench', app: 'bench' };

/** What finding out to whom a reminder goes, and writing it, costs the turn that gives it: ms, median against median, one after the other. */
export async function turnCost({ postgresUrl }: Servers, turns: number): Promise<number> {
  const name = `bench_turns_${randomBytes(4).toString('hex')}`;
  await createDatabaseAndRoles(postgresUrl, name, passwords);
  const ownerUrl = roleUrl(postgresUrl, name, 'anjian_owner', passwords.owner);
  await migrate(ownerUrl);
  await firstStart(ownerUrl, 'sandbox', releaseName(repertoire), { organ: '150802-government', title: 'bench' });
  const owner = await dataSourceOf(ownerUrl, 2).initialize();
  const source = await dataSourceOf(roleUrl(postgresUrl, name, 'anjian_app', passwords.app), 2, 'turns').initialize();
  try {
    await fillPosts(owner, counties(1_000));
    const cache = streamCache(repertoire.procedures, 2_000);
    const each: Record<Whom, number[]> = { everybody: [], nobody: [] };
    for (let n = 0; n < turns; n += 1) {
      // Turn about, so that both find the same machine.
      const whom: Whom = n % 2 === 0 ? 'everybody' : 'nobody';
      const ms = await timeOf(source, cache, whom);
      if (n >= turns / 10) each[whom].push(ms);
    }
    await demandDelivered(owner);
    return Math.max(0, median(each.everybody) - median(each.nobody));
  } finally {
    await source.destroy();
    await owner.destroy();
  }
}

/** What was measured is a reminder on two ways, not one that found nobody. */
async function demandDelivered(owner: DataSource): Promise<void> {
  const found = await row<{ ways: number }>(owner, 'select count(distinct way)::int as ways from delivery where holder is not null');
  if (found?.ways !== 2) throw new Error('The reminders were not delivered in the application and by mail.');
}

type Whom = 'everybody' | 'nobody';

/** A turn that gives one reminder, ms. */
async function timeOf(source: DataSource, cache: StreamCache, whom: Whom): Promise<number> {
  const stream: StreamRef = { caseId: randomUUID(), procedure: 'investigation', n: 1 };
  await take(source, cache, stream, opening, openedAt, 'everybody');
  const begin = performance.now();
  await take(source, cache, stream, { kind: 'time' }, dayAfter, whom);
  return performance.now() - begin;
}

async function take(source: DataSource, cache: StreamCache, stream: StreamRef, turn: AskedTurn, now: string, whom: Whom): Promise<void> {
  const { answer } = await takeTurn(source, cache, { stream, place, known: null, turn }, (stand, at, inForce) => {
    const real = stand.state.own === null ? at : instant(Date.parse(now) - stand.state.shift);
    return forWhom(turnOf(stand, turn, real, booksOf(repertoire, inForce)), whom);
  });
  if (answer.outcome !== 'done') throw new Error(`The turn was ${answer.outcome}.`);
}

/** A reminder that says no posts is written as before there were deliveries. */
function forWhom(turn: Turn, whom: Whom): Turn {
  if (whom === 'everybody' || turn.draft === null) return turn;
  const events = turn.draft.events.map((event) => (event.kind === 'rung.fired' ? { ...event, data: { ...event.data, held: [] } } : event));
  return { ...turn, draft: { ...turn.draft, events } };
}

const opening: AskedTurn = {
  kind: 'command',
  turnId: 'c:bench',
  hash: 'bench',
  openAt: openedAt,
  command: {
    name: 'report-accident',
    act: {
      by: { organ: `${place}-government`, post: 'bench' },
      enteredBy: 'bench',
      via: 'api',
      occurredAt: openedAt,
      documents: [],
    },
    data: {
      name: 'bench',
      place,
      occurredAt: '2025-01-06T01:00:00.000Z',
      unit: 'bench',
      deaths: 1,
      seriousInjuries: 0,
      missing: 0,
      suspectedLevel: 'ordinary',
      source: 'bench',
      receipt: 'separate',
      investigator: `${place}-government`,
    },
  },
};
