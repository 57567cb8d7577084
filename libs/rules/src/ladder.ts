import type { Post, RungRule, Text } from '@app/clock';

/** A reminder `count` working days before the last day, which is itself not counted. */
export function remindBefore(count: number, to: readonly Post[], text: Text): RungRule {
  return { name: `-${count}`, at: { beforeWorkingDays: count }, to, action: 'remind', text };
}

/** A reminder `count` natural days before the last day. */
export function remindDaysBefore(count: number, to: readonly Post[], text: Text): RungRule {
  return { name: `-${count}d`, at: { beforeDays: count }, to, action: 'remind', text };
}

/** On the morning of the day itself. */
export function onTheDay(to: readonly Post[], text: Text): RungRule {
  return { name: 'day', at: { beforeDays: 0 }, to, action: 'remind', text };
}

/** The end itself: 24:00 Beijing time of the last day. */
export function expire(to: readonly Post[], text: Text): RungRule {
  return { name: 'due', at: { due: true }, to, action: 'expire', text };
}

/** What follows `count` working days after the last day: `draft` prepares a paper that a person sends. */
export function after(count: number, action: 'remind' | 'escalate' | 'draft', to: readonly Post[], text: Text): RungRule {
  return { name: `+${count}`, at: { afterWorkingDays: count }, to, action, text };
}

/** The moment an hour clock starts. */
export function atStart(to: readonly Post[], text: Text): RungRule {
  return { name: 'start', at: { atFraction: 0 }, to, action: 'remind', text };
}

export function halfTime(to: readonly Post[], text: Text): RungRule {
  return { name: 'half', at: { atFraction: 0.5 }, to, action: 'remind', text };
}

/** A reminder `count` minutes before the end of an hour clock. */
export function remindMinutesBefore(count: number, to: readonly Post[], text: Text): RungRule {
  return { name: `-${count}min`, at: { beforeMinutes: count }, to, action: 'remind', text };
}

/** A reminder `count` natural days after the day on which the clock started. */
export function remindAfterStart(count: number, to: readonly Post[], text: Text): RungRule {
  return { name: `start+${count}d`, at: { afterStartDays: count }, to, action: 'remind', text };
}

/** A question every 30 days while the clock stands still: a pause that nobody ends would hide the case for ever. */
export function whilePaused(to: readonly Post[], text: Text): RungRule {
  return { name: 'paused+30', at: { pausedDays: 30 }, to, action: 'remind', text, repeat: { every: { days: 30 }, times: 24 } };
}

/** "Then monthly", for two years: by then somebody has closed the file or nobody reads it. */
export function thenMonthly(rung: RungRule): RungRule {
  return { ...rung, repeat: { every: { months: 1 }, times: 24 } };
}
