import { beijingDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Clock, Fact } from '@app/clock';
import type { AccidentRecord } from './record.schema';

type LimitStart = 'receipt' | 'issue' | 'accident';

const starts: readonly (readonly [RegExp, LimitStart])[] = [
  [/(收到|接到|签收).{0,10}[日起后]/, 'receipt'],
  [/[函知书件](发出|印发|下发|下达)/, 'issue'],
  [/事故发生/, 'accident'],
];

/**
 * From what a published limit counts (SV-29): as its note says; where none says so, from the accident, which is the earliest, and over a major
 * accident from the receipt, as the measures have it (SV-06).
 */
export function limitStart({ supervision_deadline_note: note, level }: AccidentRecord): LimitStart {
  const said = starts.find(([words]) => words.test(note ?? ''))?.[1];
  return said ?? (level === '重大' ? 'receipt' : 'accident');
}

/** What became of the first notice. */
interface Supervised {
  readonly clocks: readonly Clock[];
  readonly facts: readonly Fact[];
  readonly issuedAt: Instant | undefined;
}

/** Days of the supervised matters as the clock has them, from what the notice counts from: the clock of a last day that is stated begins nowhere. */
export function supervisionDays(record: AccidentRecord, { clocks, facts, issuedAt }: Supervised): number | null {
  const due = clocks.find(({ rule }) => rule === 'SV-06')?.dueDate;
  const received = facts.find(({ fact }) => fact === 'supervision.notice-received')?.at;
  const start = { receipt: received, issue: issuedAt, accident: record.occurred_at ?? undefined }[limitStart(record)];
  return due == null || start === undefined ? null : (Date.parse(due) - Date.parse(dayOf(start))) / 86_400_000;
}

/** Of an instant, or of a time as published, which is a Beijing one. */
function dayOf(time: string): Day {
  return time.endsWith('Z') ? beijingDay(time) : time.slice(0, 10);
}
