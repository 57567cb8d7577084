import type { Urgency } from '@app/clock';
import type { OuterWay } from '@app/people';
import type { DataSource } from 'typeorm';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import { bringAbove, fallOver, nextWay } from './gather';
import { asked, asOwn } from './moment';
import { standingsOf } from './reaching';

/** A message that is being sent, at its `n`-th attempt. */
export interface Dispatch {
  readonly id: string;
  readonly n: number;
  readonly holder: string;
  readonly way: OuterWay;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
  readonly count: number;
}

/** What came of an attempt. */
export interface Outcome {
  readonly outcome: 'taken' | 'again' | 'refused' | 'doubtful';
  readonly answer: string;
}

// A way that takes nothing for so long is left for the next one, where there is one; where there is none it is tried for days.
const leftAfterMinutes = 15;
const givenUpAfterDays = 3;

const endAttempt = `
with own as (update dispatch set state = $3, ended_at = case when $3 = 'ready' then null else ${asked} end, held_until = null,
    first_failed_at = case when $4 = 'again' then coalesce(first_failed_at, ${asked}) else first_failed_at end,
    next_at = ${asked} + $6 * interval '1 second'
  where id = $1 and attempts = $2 and state = 'trying' returning id),
noted as (update dispatch_attempt t set ended_at = ${asked}, outcome = $4, answer = $5 from own where t.dispatch = own.id and t.n = $2)
select id from own`;

// Times of a delivery are those of its case.
const delivered = `
update delivery d set state = $2, shown_at = case when $2 = 'sent' then ${asOwn} end
from stream s where d.dispatch = $1 and s.id = d.stream`;

/** Keeps what came of an attempt, and says how it goes on: again after a while, on another way, or not at all. Told twice, it is kept once. */
export async function endDispatch(source: DataSource, { id, n }: Dispatch, { outcome, answer }: Outcome): Promise<void> {
  await source.transaction(async (on) => {
    const state = await stateAfter(on, id, outcome);
    const wait = state === 'ready' ? backOff(n) : 0;
    const own = await rows(on, endAttempt, [id, n, state, outcome, answer, wait]);
    // Another process has taken it over: what becomes of it is that one's to say.
    if (own.length === 0 || state === 'ready') return;
    const told = (await rows<{ id: string }>(on, 'select id from delivery where dispatch = $1', [id])).map((one) => one.id);
    if (state === 'failed') return fallOver(on, told);
    await rows(on, delivered, [id, state]);
    if (state === 'doubtful') await bringAbove(on, told);
  });
}

/** Seconds until the next attempt: 15, 30, 60 … ten minutes. */
function backOff(attempts: number): number {
  return Math.min(600, 15 * 2 ** Math.min(attempts - 1, 10));
}

type State = 'ready' | 'sent' | 'failed' | 'doubtful';

type Since = {
  readonly holder: string;
  readonly minutes: number | null;
  readonly urgency: Urgency | null;
  readonly used: readonly string[] | null;
};

const since = `
select p.holder, extract(epoch from ${asked} - p.first_failed_at) / 60 as minutes,
  (select min(d.urgency) from delivery d where d.dispatch = p.id) as urgency,
  (select array_agg(distinct o.way) from delivery d join delivery o on o.stream = d.stream and o.rung = d.rung and o.holder = d.holder
   where d.dispatch = p.id) as used
from dispatch p where p.id = $1`;

async function stateAfter(on: Querying, id: string, outcome: Outcome['outcome']): Promise<State> {
  if (outcome === 'taken') return 'sent';
  if (outcome === 'doubtful') return 'doubtful';
  if (outcome === 'refused') return 'failed';
  const found = await row<Since>(on, since, [id]);
  if (found === undefined || found.minutes === null) return 'ready';
  if (found.minutes >= givenUpAfterDays * 24 * 60) return 'failed';
  if (found.minutes < leftAfterMinutes || found.urgency === null) return 'ready';
  const { settings, contacts } = await standingsOf(on, [], new Date(0).toISOString(), [found.holder]);
  return nextWay(contacts[found.holder], found.urgency, settings, found.used ?? []) === undefined ? 'ready' : 'failed';
}
