import type { OuterWay } from '@app/people';
import type { DataSource } from 'typeorm';
import { row, rows } from '../rows';
import type { Querying } from '../rows';
import type { Dispatch } from './dispatch';
import { bringAbove } from './gather';
import { asked } from './moment';

// Longer than an attempt may take. Whoever holds one for longer has died with it.
const heldSeconds = 120;

// A mail is recognised by its Message-ID when it comes twice; of the others nobody can say whether they went out.
const orphaned = `
with lost as (update dispatch set state = case when way = 'mail' then 'ready' else 'doubtful' end, held_until = null, next_at = ${asked},
    ended_at = case when way = 'mail' then null else ${asked} end
  where state = 'trying' and held_until < ${asked} returning id, attempts, state),
noted as (update dispatch_attempt t set ended_at = ${asked}, outcome = 'doubtful', answer = $1 from lost l
  where t.dispatch = l.id and t.n = l.attempts),
doubted as (update delivery d set state = 'doubtful' from lost l where d.dispatch = l.id and l.state = 'doubtful' returning d.id)
select id from doubted`;

/** Takes back what a process has died with. */
export async function takeBackOrphans(on: Querying): Promise<void> {
  const lost = await rows<{ id: string }>(on, orphaned, ['发送进程中断，未知对方是否收到 the process that sent it ended']);
  await bringAbove(
    on,
    lost.map(({ id }) => id),
  );
}

// Since it was put together its reminders may have been taken back, its way turned off or its address corrected.
const next = `
select p.id, p.kind, case when p.kind = 'test' then 'send'
  when p.kind = 'reminders' and not exists (select 1 from delivery d where d.dispatch = p.id and d.withdrawn_at is null) then 'withdrawn'
  when (select body->'ways' from notice_setting order by id desc limit 1) ? p.way
    and p.address = case p.way when 'mail' then h.email when 'sms' then h.mobile else h.webhook end then 'send'
  else 'elsewhere' end as fate
from dispatch p join holder h on h.id = p.holder
where p.state = 'ready' and p.next_at <= ${asked} and p.way = any($1) order by p.next_at, p.id limit 1 for update of p skip locked`;

const held = `
with held as (update dispatch p set state = 'trying', attempts = attempts + 1, held_until = ${asked} + $2 * interval '1 second' where p.id = $1 returning p.*),
noted as (insert into dispatch_attempt (dispatch, n, began_at) select id, attempts, ${asked} from held)
select id, attempts as n, holder, way, address, subject, body, link, count from held`;

const calledOff = `update dispatch set state = 'withdrawn', ended_at = ${asked} where id = $1`;

// Whoever was never told need not be told that it is taken back.
const untold = `
with never as (update delivery d set state = 'withdrawn' from dispatch p where d.dispatch = $1 and p.id = $1 returning d.*, p.attempts)
update delivery w set state = case when w.state = 'waiting' then 'withdrawn' else w.state end, withdrawn_at = n.withdrawn_at
from never n where n.attempts = 0 and w.stream = n.stream and w.rung = n.rung || ':withdrawn' and w.holder = n.holder and w.way = n.way
  and w.state in ('waiting', 'sending')`;

const putBack = `
update delivery set state = case when withdrawn_at is null then 'waiting' else 'withdrawn' end, dispatch = null where dispatch = $1`;

interface Next {
  readonly id: string;
  readonly fate: 'send' | 'withdrawn' | 'elsewhere';
}

/**
 * The next message that is due on one of the ways, held for this caller alone; null where there is none. That it is being tried is written before it is
 * sent: where the process dies in between it is known that it may have gone out. What nobody wants to go out any more is called off on the way, and what
 * has to go elsewhere is put back, to be gathered anew.
 */
export async function claimDispatch(source: DataSource, ways: readonly OuterWay[]): Promise<Dispatch | null> {
  for (;;) {
    const found = await source.transaction((on) => claim(on, ways));
    if (found !== 'called off') return found;
  }
}

async function claim(on: Querying, ways: readonly OuterWay[]): Promise<Dispatch | 'called off' | null> {
  const found = await row<Next>(on, next, [ways]);
  if (found === undefined) return null;
  if (found.fate === 'send') return (await row<Dispatch>(on, held, [found.id, heldSeconds])) ?? null;
  await rows(on, calledOff, [found.id]);
  await rows(on, found.fate === 'withdrawn' ? untold : putBack, [found.id]);
  return 'called off';
}
