import { beijingDay } from '@app/calendar';
import { statusTitles } from '@app/clock';
import type { DemoClock, DemoReminder } from './demo-api';
import type { StoryStep } from './story.schema';

/** `2022-09-19 10:05  接报事故 The accident is reported`, in Beijing time; published dates carry a mark. */
export function stepLine({ at, title, published }: StoryStep): string {
  const mark = Object.hasOwn(published, 'at') ? '*' : ' ';
  return `  ${beijing(at)}${mark} ${title.zh} ${title.en}`;
}

export function reminderLine({ at, action, clock, text, late }: DemoReminder): string {
  const sign = action === 'remind' ? '·' : '!';
  return `  ${beijing(at)}    ${sign} ${clock} ${text.zh} ${text.en}${late ? ' (迟发 late)' : ''}`;
}

/** Each clock with its last day, the day on which it was done, and what that makes of it. */
export function clockTable(clocks: readonly DemoClock[]): readonly string[] {
  const lines = clocks.map(({ rule, title, dueDate, settledAt, status }) => {
    const done = settledAt === null ? '-' : beijingDay(settledAt);
    const { zh, en } = statusTitles[status];
    return `  ${rule.padEnd(6)} ${(dueDate ?? '-').padEnd(11)} ${done.padEnd(11)} ${`${zh} ${en}`.padEnd(14)} ${title.zh} ${title.en}`;
  });
  return [`  ${'编号 rule'.padEnd(6)} ${'届满 due'.padEnd(9)} ${'办结 done'.padEnd(9)} 状态 status`, ...lines];
}

function beijing(instant: string): string {
  const at = Date.parse(instant);
  const clock = new Date(at + 8 * 3_600_000).toISOString();
  return `${clock.slice(0, 10)} ${clock.slice(11, 16)}`;
}
