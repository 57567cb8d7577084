import type { Day, Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import type { NewEvent } from './event';

/** The end of a period as the read model shows it. */
export interface ShownDate {
  /** Of the clock. */
  readonly id: string;
  readonly dueDate: Day;
  readonly provisional: boolean;
}

// One that a notice moves into the past is told as well.
const open: readonly Clock['status'][] = ['running', 'paused', 'overdue'];

/** `data`: nothing but register and calendar is another than when the dates were shown; `law`: the law is another too. */
export type Changed = 'data' | 'law';

/**
 * Tells whoever has to keep a period that a notice of the State Council has made its end certain, or has moved it (T-02): a reminder of its own, given
 * once. What another law moves is no news of a notice: then only that a provisional end is certain by now is told.
 *
 * @param fired ids of the reminders that were given
 */
export function datesTold(
  before: readonly ShownDate[],
  clocks: readonly Clock[],
  changed: Changed,
  { now, fired }: { readonly now: Instant; readonly fired: readonly string[] },
): readonly NewEvent[] {
  return before.flatMap((shown) => {
    const clock = clocks.find(({ id }) => id === shown.id);
    if (clock === undefined || clock.dueDate === null || !open.includes(clock.status)) return [];
    const firm = shown.provisional && !clock.provisional;
    const moved = shown.dueDate !== clock.dueDate;
    return firm || (moved && changed === 'data') ? [told(shown, clock, clock.dueDate, { now, fired })] : [];
  });
}

function told(
  { dueDate: was }: ShownDate,
  { id, title, actor, provisional }: Clock,
  is: Day,
  { now, fired }: { readonly now: Instant; readonly fired: readonly string[] },
): NewEvent {
  const name = provisional ? 'date-moved' : 'date-certain';
  const stem = `${id}:${name}:${is}`;
  // A date that moves back and forth is told each time.
  const times = fired.filter((one) => one === stem || one.startsWith(`${stem}#`)).length;
  const rung = times === 0 ? stem : `${stem}#${times + 1}`;
  const from = was === is ? { zh: '', en: '' } : { zh: `，原为${was}`, en: `, before ${was}` };
  const text = provisional
    ? { zh: `“${title.zh}”的届满日期改为${is}（暂定）${from.zh}`, en: `"${title.en}" now ends on ${is} (provisional)${from.en}` }
    : {
        zh: `节假日安排已经公布，“${title.zh}”的届满日期为${is}${from.zh}`,
        en: `The holidays are published: "${title.en}" ends on ${is}${from.en}`,
      };
  const data = { rung, clock: id, name, action: 'remind', to: [actor], text, at: now, late: false };
  return { kind: 'rung.fired', version: 1, occurredAt: now, data };
}
