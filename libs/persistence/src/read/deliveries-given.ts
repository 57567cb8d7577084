import type { Instant } from '@app/calendar';
import type { Post } from '@app/clock';
import type { Way } from '@app/people';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** `to-send`, not gone out yet; `out`, in the application and not looked at yet; `delivered`, on its receiver's screen or taken by the carrier. */
export type DeliveryState = 'to-send' | 'out' | 'delivered' | 'read' | 'failed' | 'doubtful' | 'withdrawn' | 'nobody';

/** A reminder on its way to one person. Times are those of the case's own clock. */
export interface DeliveryGiven {
  readonly organ: string;
  /** The post that was meant. */
  readonly post: Post;
  /** The post that was reached: another one where nobody held that, or where nobody read it; null where nobody was. */
  readonly reached: Post | null;
  /** Who has it; null where nobody holds the post. */
  readonly name: string | null;
  /** For whom he stands in; null where it is his own post. */
  readonly standsFor: string | null;
  readonly way: Way;
  readonly state: DeliveryState;
  /** When it went out, or will. */
  readonly sentAt: Instant;
  readonly shownAt: Instant | null;
  readonly readAt: Instant | null;
  /** Who had it before and did not read it; null where it did not climb. */
  readonly climbedFrom: string | null;
  /** The way that failed before this one; null where it is the first. */
  readonly fellFrom: Way | null;
}

type Row = DeliveryGiven & { readonly stream: string; readonly rung: string };

const given = `
select d.stream, d.rung, d.organ, d.post, d.reached, h.name, away.name as "standsFor", d.way,
  case when d.state = 'waiting' and d.way = 'app' and d.send_at <= anjian_now() + s.shift * interval '1 millisecond'
      then case when d.shown_at is null then 'out' else 'delivered' end
    when d.state in ('waiting', 'sending') then 'to-send' when d.state = 'sent' then 'delivered' else d.state end as state,
  d.send_at as "sentAt", d.shown_at as "shownAt", d.read_at as "readAt", before.name as "climbedFrom", failed.way as "fellFrom"
from delivery d join stream s on s.id = d.stream left join holder h on h.id = d.holder left join holder away on away.id = d.stands_for
left join delivery lower on lower.id = d.climbed_from left join holder before on before.id = lower.holder
left join delivery failed on failed.id = d.fell_from
where d.case_id = any($1::uuid[]) order by d.send_at, d.written_at, h.name, d.way, d.id`;

/** Whom the reminders of the cases reached, by stream and id of the reminder: `<stream> <rung>`. */
export async function deliveriesGiven(on: Querying, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly DeliveryGiven[]>> {
  const found = new Map<string, DeliveryGiven[]>();
  for (const { stream, rung, ...delivery } of await rows<Row>(on, given, [caseIds])) {
    const key = `${stream} ${rung}`;
    const of = found.get(key) ?? [];
    of.push(delivery);
    found.set(key, of);
  }
  return found;
}
