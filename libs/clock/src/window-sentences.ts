import { beijingDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Step } from './clock';
import type { ForceRule, Source, Text } from './rule';
import { beijingTime } from './sentences';

// Sentences about windows, ends that compete, and rules that do not bind.

export function openingStep(opensAt: Instant, basis: Source): Step {
  const at = beijingTime(opensAt);
  return {
    step: 'window',
    text: {
      zh: `自 ${at}（北京时间）起方可办理，此前的办理无效。`,
      en: `It opens at ${at} Beijing time; an act before that does not count.`,
    },
    day: beijingDay(opensAt),
    basis,
  };
}

export function tooEarlyStep(day: Day, opensAt: Instant, basis: Source): Step {
  const at = beijingTime(opensAt);
  return {
    step: 'window-missed',
    text: {
      zh: `${day} 的办理早于可以办理的时间（${at}），不视为办结。`,
      en: `The act of ${day} came before the opening (${at}) and does not count.`,
    },
    basis,
  };
}

export function emptyWindowStep(opens: Day, last: Day, basis: Source): Step {
  return {
    step: 'conflict',
    text: {
      zh: `可以办理之日 ${opens} 晚于届满日 ${last}，二者冲突，以届满日为准，届满日前即可办理。`,
      en: `It would open on ${opens}, after its last day ${last}: the two conflict, the last day prevails and the act need not wait for the opening.`,
    },
    day: last,
    basis,
  };
}

export function earlierOfStep(day: Day): Step {
  return {
    step: 'earlier-of',
    text: { zh: `以上届满日取较早者：${day}。`, en: `The earlier of these last days applies: ${day}.` },
    day,
  };
}

export function outsideForceStep(title: Text, { from, to }: ForceRule): Step {
  const span =
    to === undefined ? { zh: `自 ${from} 起施行`, en: `from ${from}` } : { zh: `自 ${from} 至 ${to} 有效`, en: `from ${from} to ${to}` };
  return {
    step: 'force',
    text: {
      zh: `“${title.zh}”的规定${span.zh}，本案的日期不在其内，不适用。`,
      en: `The rule "${title.en}" binds ${span.en}; the date of this case lies outside, so it does not apply.`,
    },
  };
}
