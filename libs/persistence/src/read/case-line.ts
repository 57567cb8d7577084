import type { Instant } from '@app/calendar';
import type { CaseKind, CaseSummary } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';
import { now } from './now';

/** What the row of a case says. */
export interface CaseLine {
  readonly id: string;
  readonly kind: CaseKind;
  readonly name: string;
  /** Division code. */
  readonly place: string;
  /** As it was told; null of what has none. */
  readonly unit: string | null;
  /** As a person determined it. */
  readonly level: string | null;
  /** 初判: what the numbers said at the last turn. */
  readonly computedLevel: string | null;
  /** 就高研判等级: what it is should nobody missing or trapped be found alive; null where there are none. */
  readonly possibleLevel: string | null;
  readonly casualties: CaseSummary['casualties'];
  /** Organ (id) that is responsible for it; null where nobody has said which. */
  readonly responsible: string | null;
  readonly stage: string;
  readonly occurredAt: Instant;
  readonly openedAt: Instant;
  /** The case's own today: a sandbox is ahead of real time. */
  readonly today: Instant;
  /** Whether something was done although the law forbids it, and whoever supervises has not taken note yet. */
  readonly irregular: boolean;
  readonly lastChange: LastChange;
}

/** The last entry of the ledger that changed something. */
export interface LastChange {
  /** Of the case. */
  readonly seq: number;
  /** Kind of the event. */
  readonly kind: string;
  /** When it was recorded, by the case's own today. */
  readonly at: Instant;
}

/** Names of cases by their ids. */
export async function namesOfCases(on: Querying, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ id: string; name: string }>(on, 'select id, name from "case" where id = any($1::uuid[])', [ids]);
  return new Map(found.map(({ id, name }) => [id, name]));
}

export type CaseRow = Omit<CaseLine, 'lastChange' | 'casualties'> & {
  readonly deaths: number | null;
  readonly seriousInjuries: number | null;
  readonly missing: number | null;
  readonly seq: number | null;
  readonly changeKind: string | null;
  readonly changeAt: Instant | null;
};

/** The columns of a case's row, of `"case" c` and `changes`. */
export const caseColumns = `
c.id, c.kind, c.name, c.place, c.unit, c.level, c.computed_level as "computedLevel", c.possible_level as "possibleLevel", c.deaths,
c.serious_injuries as "seriousInjuries", c.missing, c.responsible, c.stage, c.occurred_at as "occurredAt", c.opened_at as "openedAt",
${now} + coalesce((select s.shift from stream s where s.case_id = c.id order by s.procedure, s.n limit 1), 0) * interval '1 millisecond' as today,
exists (select 1 from task t where t.case_id = c.id and t.command = 'note-irregularity') as irregular,
l.seq, l.kind as "changeKind", l.at as "changeAt"`;

/**
 * What has changed a case, of the entries `ledger e`: no refusal, no day of an exercise, and not what one of its procedures heard of another, whose act
 * stands before it.
 */
export const changing = `e.kind not in ('command.refused', 'sandbox.advanced')
  and not (e.turn_id like 'm:%' and position(e.case_id::text in e.turn_id) > 0)`;

/** The last entry of each case that has changed it. */
export const changes = `
left join lateral (select e.case_seq as seq, e.kind, e.recorded_at as at from ledger e
  where e.case_id = c.id and ${changing} order by e.case_seq desc limit 1) l on true`;

export function lineOf({ deaths, seriousInjuries, missing, seq, changeKind, changeAt, ...line }: CaseRow): CaseLine {
  const casualties = deaths === null || seriousInjuries === null || missing === null ? null : { deaths, seriousInjuries, missing };
  // A case whose ledger is away (an older database was put back) is shown all the same.
  const lastChange = { seq: seq ?? 0, kind: changeKind ?? '', at: changeAt ?? line.openedAt };
  return { ...line, casualties, lastChange };
}
