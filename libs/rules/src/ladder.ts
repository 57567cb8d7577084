import type { RungRule, Text } from '@app/clock';

/** A reminder `count` working days before the last day, which is itself not counted. */
export function remindBefore(count: number, to: readonly string[], text: Text): RungRule {
  return { name: `-${count}`, at: { beforeWorkingDays: count }, to, action: 'remind', text };
}

/** A reminder `count` natural days before the last day. */
export function remindDaysBefore(count: number, to: readonly string[], text: Text): RungRule {
  return { name: `-${count}d`, at: { beforeDays: count }, to, action: 'remind', text };
}

/** The end itself: 24:00 Beijing time of the last day. */
export function expire(to: readonly string[], text: Text): RungRule {
  return { name: 'due', at: { due: true }, to, action: 'expire', text };
}

/** What follows `count` working days after the last day: `draft` prepares a paper that a person sends. */
export function after(count: number, action: 'remind' | 'escalate' | 'draft', to: readonly string[], text: Text): RungRule {
  return { name: `+${count}`, at: { afterWorkingDays: count }, to, action, text };
}
