import { beijingDay, instantAt } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { assignmentFault } from '../assigning';
import type { Assignment } from '../standing';
import { sheetNames } from './lines';
import type { PersonLine, ShiftLine } from './lines';
import type { LineFault } from './sheet';
import { holderOf, namedOf } from './who';
import type { Accounts, Known, KnownHolder, PlannedHolder, Told } from './who';

export interface KnownAssignment extends Assignment {
  readonly id: string;
}

/** What is on record where a workbook is taken in. */
export interface OnRecord {
  readonly organ: string;
  /** The people of the organ. */
  readonly holders: readonly KnownHolder[];
  /** Those of the organ, of whatever time. */
  readonly assignments: readonly KnownAssignment[];
  readonly accounts: Accounts;
  readonly now: Instant;
}

/** Its holder is the id within the plan. */
export interface PlannedAssignment extends Assignment {
  readonly line: number;
}

/** An end that is set to a post that had none. */
export interface PlannedEnd {
  readonly is: KnownAssignment;
  readonly until: Instant;
  readonly line: number;
}

export interface ImportPlan {
  readonly holders: readonly PlannedHolder[];
  readonly assignments: readonly PlannedAssignment[];
  readonly ends: readonly PlannedEnd[];
  readonly faults: readonly LineFault[];
}

interface Planning {
  readonly record: OnRecord;
  readonly holders: Map<string, PlannedHolder>;
  readonly assignments: PlannedAssignment[];
  readonly ends: PlannedEnd[];
}

/** What a workbook adds and changes; the same once more adds nothing. Nothing of it may be taken in while it has faults. */
export function importPlan(people: readonly PersonLine[], shifts: readonly ShiftLine[], record: OnRecord): ImportPlan {
  const planning: Planning = { record, holders: new Map(), assignments: [], ends: [] };
  const faults: LineFault[] = [];
  const tell = (sheet: string, line: number): Told => {
    return (column, code, params = {}) => void faults.push({ sheet, line, column, code, params });
  };
  for (const line of people) {
    const told = tell(sheetNames.people, line.line);
    const holder = holderOf(line, knownIn(planning), told);
    if (holder === null) continue;
    planning.holders.set(holder.id, holder);
    for (const post of line.posts) givePost(planning, line, { post, holder: holder.id }, told);
  }
  for (const line of shifts) planShift(planning, line, tell(sheetNames.shifts, line.line));
  const { holders, assignments, ends } = planning;
  return { holders: [...holders.values()], assignments, ends, faults };
}

function knownIn({ record, holders }: Planning): Known {
  return { holders: record.holders, above: [...holders.values()], accounts: record.accounts };
}

/** Without a beginning it holds from today, where he does not hold the post already; without an end the one on record stays. */
function givePost(planning: Planning, line: PersonLine, { post, holder }: Pick<Assignment, 'post' | 'holder'>, told: Told): void {
  const { record, assignments, ends } = planning;
  const { from, until } = line;
  const isHis = (one: Assignment) => one.kind === 'post' && one.holder === holder && one.post === post && one.until !== one.from;
  const isMeant = (one: Assignment) =>
    from === null ? one.from <= record.now && (one.until === null || record.now < one.until) : one.from === from;
  const known = record.assignments.find((one) => isHis(one) && isMeant(one));
  if (known === undefined) {
    const again = assignments.find((one) => isHis(one) && isMeant(one) && one.until === until);
    const start = from ?? instantAt(beijingDay(record.now), 0);
    const wanted = { kind: 'post' as const, holder, organ: record.organ, post, standsFor: null, from: start, until };
    return again === undefined ? add(planning, { ...wanted, line: line.line }, told, '任职起') : undefined;
  }
  if (until === null || known.until === until) return;
  if (known.until !== null) told('任职止', 'import-other-end');
  else if (until <= known.from) told('任职止', 'assignment-span-empty');
  else ends.push({ is: known, until, line: line.line });
}

function planShift(planning: Planning, { line, name, post, from, until }: ShiftLine, told: Told): void {
  const { record, assignments } = planning;
  const [he, ...more] = namedOf(name, knownIn(planning));
  if (he === undefined || more.length > 0) return told('姓名', he === undefined ? 'import-person-unknown' : 'import-name-twice', { name });
  const isSame = (one: Assignment) =>
    one.kind === 'shift' && one.holder === he.id && one.post === post && one.from === from && one.until === until;
  if (record.assignments.some(isSame) || assignments.some(isSame)) return;
  add(planning, { kind: 'shift', holder: he.id, organ: record.organ, post, standsFor: null, from, until, line }, told, '日期');
}

function add({ record, assignments }: Planning, wanted: PlannedAssignment, told: Told, column: string): void {
  const fault = assignmentFault(wanted, [...record.assignments, ...assignments], record.now);
  if (fault === null) assignments.push(wanted);
  else told(column, fault.code, fault.code === 'assignment-twice' ? { since: fault.of.from } : {});
}
