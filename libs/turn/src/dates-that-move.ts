import type { Day, Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { instant, procedureOf, streamClocks } from '@app/domain';
import type { Stand } from '@app/domain';
import type { Books } from './law';

/** The end of a period by one edition and by another. */
export interface MovedDate {
  readonly clock: string;
  readonly title: Text;
  readonly was: { readonly dueDate: Day; readonly provisional: boolean };
  readonly is: { readonly dueDate: Day; readonly provisional: boolean };
}

/** What other books would do to the dates of a stream as it stands. @param at now, by the database's clock */
export function datesThatMove({ ref, place, state }: Stand, at: Instant, before: Books, after: Books): readonly MovedDate[] {
  const now = instant(Date.parse(at) + state.shift);
  const by = (books: Books) => {
    const { sheet, calendar } = books.law(ref.procedure, place);
    return streamClocks(procedureOf(books.procedures, ref.procedure), state, { now, law: sheet, calendar }, ref.caseId);
  };
  const then = new Map(by(after).map((clock) => [clock.id, clock]));
  return by(before).flatMap(({ id, title, status, dueDate, provisional }) => {
    const other = then.get(id);
    if ((status !== 'running' && status !== 'paused') || dueDate === null || other === undefined || other.dueDate === null) return [];
    if (dueDate === other.dueDate && provisional === other.provisional) return [];
    return [{ clock: id, title, was: { dueDate, provisional }, is: { dueDate: other.dueDate, provisional: other.provisional } }];
  });
}
