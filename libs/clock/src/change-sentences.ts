import { daysBetween } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { Step } from './clock';
import type { Grant } from './grants';
import type { Pause } from './pauses';
import type { Limit, Source, SuspensionRule, Text, UndoRule } from './rule';
import { daysText } from './sentences';

// Sentences about what lengthened a period, or failed to.

export function pauseStep(pause: Pause, until: Day, limit: Limit, left: number, day: Day): Step {
  const title = titleOf(pause);
  const days = daysBetween(pause.from, until);
  const rest = daysText(left, limit);
  return {
    step: 'suspension',
    text: {
      zh: `${title.zh}：${pause.from} 至 ${until} 共 ${days} 日不计入期限；剩余 ${rest.zh}自 ${until} 的次日起继续计算，届满日变为 ${day}。`,
      en: `${title.en}: ${days} days from ${pause.from} to ${until} do not count; the remaining ${rest.en} are counted from the day after ${until}, and the last day becomes ${day}.`,
    },
    day,
    paused: { from: pause.from, until, title },
    ...basisOf(pause),
  };
}

export function openPauseStep(pause: Pause, limit: Limit, left: number): Step {
  const title = titleOf(pause);
  const rest = daysText(left, limit);
  return {
    step: 'suspension',
    text: {
      zh: `${title.zh}：自 ${pause.from} 起暂停计算，尚余 ${rest.zh}；暂停结束的，自结束之日的次日起继续计算。`,
      en: `${title.en}: counting has been paused since ${pause.from}; ${rest.en} remain, to be counted from the day after the pause ends.`,
    },
    paused: { from: pause.from, until: null, title },
    ...basisOf(pause),
  };
}

/** @param from the day since which it has been pending */
export function pendingPauseStep({ title, basis }: SuspensionRule, from: Day): Step {
  return {
    step: 'ignored',
    text: {
      zh: `${title.zh}（自 ${from} 起）尚无结果，期限照常计算；查实的，自起算之日至查实之日不计入期限。`,
      en: `${title.en} (from ${from}) has no result yet, and counting goes on; if it is verified, the time from the start to that day does not count.`,
    },
    basis,
  };
}

export function latePauseStep(pause: Pause, last: Day): Step {
  const title = titleOf(pause);
  return {
    step: 'ignored',
    text: {
      zh: `${title.zh}（自 ${pause.from} 起）发生在期限届满（${last}）之后，不影响期限。`,
      en: `${title.en} (from ${pause.from}) began after the period had ended (${last}) and changes nothing.`,
    },
    ...basisOf(pause),
  };
}

/** @param days those that count; fewer than granted where the bound cut them @param day null while paused, when there is no last day */
export function grantStep(grant: Grant, days: number, bound: number, limit: Limit, basis: Source, day: Day | null): Step {
  const granted = daysText(grant.days, limit);
  const counted = daysText(days, limit);
  const cut =
    days < grant.days
      ? {
          zh: `；延长上限合计 ${bound} 日，超出部分不计，实际延长 ${counted.zh}`,
          en: `; all extensions together may not exceed ${bound} days, so ${counted.en} count`,
        }
      : { zh: '', en: '' };
  const end = day === null ? { zh: '', en: '' } : { zh: `，届满日变为 ${day}`, en: `, and the last day becomes ${day}` };
  return {
    step: 'extension',
    text: {
      zh: `${grant.on} 批准延长 ${granted.zh}${cut.zh}${end.zh}。`,
      en: `Extended by ${granted.en} on ${grant.on}${cut.en}${end.en}.`,
    },
    ...(day === null ? {} : { day }),
    basis,
  };
}

export type Idle = 'late' | 'bound' | 'revoked';

const noExtension: Text = { zh: '法律未规定该期限可以延长', en: 'the law provides for no extension of this period' };

export function idleGrantStep(grant: Grant, basis: Source, reason: Idle, bound: number, last: Day): Step {
  const why: Record<Idle, Text> = {
    late: { zh: `批准时期限已经届满（${last}）`, en: `the period had already ended (${last})` },
    bound:
      bound === 0
        ? noExtension
        : { zh: `延长的期限合计已达上限 ${bound} 日`, en: `extensions had already reached their bound of ${bound} days` },
    revoked: { zh: '批准已被撤销，视为未曾批准', en: 'it was taken back and counts as never granted' },
  };
  return {
    step: 'ignored',
    text: { zh: `${grant.on} 批准的延长不生效：${why[reason].zh}。`, en: `The extension of ${grant.on} has no effect: ${why[reason].en}.` },
    basis,
  };
}

/** @param day of the act that no longer counts @param on day of what took it back */
export function undoneStep({ title, basis }: UndoRule, day: Day, on: Day): Step {
  return {
    step: 'undone',
    text: {
      zh: `${title.zh}（${on}）：此前 ${day} 的办理不再有效。`,
      en: `${title.en} (${on}): what was done on ${day} no longer counts.`,
    },
    basis,
  };
}

export function elsewhereStep({ title, basis }: UndoRule, day: Day, on: Day): Step {
  return {
    step: 'undone',
    text: {
      zh: `${title.zh}（${on}）：此后 ${day} 的办理不计入本期限。`,
      en: `${title.en} (${on}): what was done afterwards, on ${day}, is not for this period.`,
    },
    basis,
  };
}

/** Overlapping suspensions are named each with its days, and it is said that they count once. */
function titleOf(pause: Pause): Text {
  const [only, ...others] = pause.parts;
  if (only === undefined || others.length === 0) return only?.rule.title ?? { zh: '', en: '' };
  const list = (text: 'zh' | 'en', to: string, open: string): string =>
    pause.parts.map((part) => `${part.rule.title[text]} ${part.from}${to}${part.until ?? open}`).join(text === 'zh' ? '、' : ', ');
  return { zh: `${list('zh', ' 至 ', '今')}（重叠部分只计一次）`, en: `${list('en', ' to ', 'now')} (overlaps count once)` };
}

function basisOf(pause: Pause): { readonly basis?: Source } {
  const basis = pause.parts[0]?.rule.basis;
  return basis === undefined ? {} : { basis };
}
