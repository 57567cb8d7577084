import type { Instant } from '@app/calendar';
import type { Rung, Text } from '@app/clock';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { deliveriesGiven } from './deliveries-given';
import type { DeliveryGiven } from './deliveries-given';

/** A reminder that was given. */
export interface FiredRung {
  readonly stream: string;
  readonly id: string;
  readonly clock: string;
  readonly name: string;
  /** What a ladder does; or `urge`, of one that a person gave. */
  readonly action: Rung['action'] | 'urge';
  readonly to: readonly string[];
  readonly text: Text;
  readonly at: Instant;
  readonly firedAt: Instant;
  readonly late: boolean;
  /** 已撤回: why it was taken back, and when; null where it stands. */
  readonly withdrawn: { readonly at: Instant; readonly reason: Text } | null;
  /** Whom it reached, in the order in which it went out. */
  readonly deliveries: readonly DeliveryGiven[];
}

type FiredRow = Omit<FiredRung, 'withdrawn' | 'deliveries'> & { readonly withdrawnAt: Instant | null; readonly reason: Text | null };

const given = `
select r.stream, r.id, r.clock, r.name, r.action, r.recipients as "to", r.text, r.at, r.fired_at as "firedAt", r.late,
  w.withdrawn_at as "withdrawnAt", w.reason
from rung r left join rung_withdrawal w on w.stream = r.stream and w.rung = r.id
where r.case_id = any($1::uuid[]) order by r.fired_at, r.at, r.stream, r.id`;

/** Reminders of the cases, in the order in which they were given. */
export async function firedRungsOf(on: Querying, caseIds: readonly string[]): Promise<readonly FiredRung[]> {
  const deliveries = await deliveriesGiven(on, caseIds);
  return (await rows<FiredRow>(on, given, [caseIds])).map(({ withdrawnAt, reason, ...rung }) => ({
    ...rung,
    withdrawn: withdrawnAt === null || reason === null ? null : { at: withdrawnAt, reason },
    deliveries: deliveries.get(`${rung.stream} ${rung.id}`) ?? [],
  }));
}
