import { beijingDay, instantAt } from '@app/calendar';
import type { Day, DayRange, Instant } from '@app/calendar';
import { isBackward } from './arithmetic';
import type { Step } from './clock';
import type { BackwardLimit, ClockRule, Limit, Source, Text } from './rule';

// Sentences of the derivation: what a clerk reads when she asks why a date is what it is.

export function limitText(limit: Limit): Text {
  if ('hours' in limit) return amount(limit.hours, '小时', 'hour');
  if ('days' in limit) return amount(limit.days, '日', 'day');
  if ('workingDays' in limit) return amount(limit.workingDays, '个工作日', 'working day');
  if ('months' in limit) return amount(limit.months, '个月', 'month');
  if ('years' in limit) return amount(limit.years, '年', 'year');
  return before(backwardText(limit));
}

function backwardText(limit: BackwardLimit): Text {
  if ('hoursBefore' in limit) return amount(limit.hoursBefore, '小时', 'hour');
  if ('daysBefore' in limit) return amount(limit.daysBefore, '日', 'day');
  return amount(limit.workingDaysBefore, '个工作日', 'working day');
}

function before({ zh, en }: Text): Text {
  return { zh: `之前 ${zh}`, en: `${en} before` };
}

/** A number of days in the unit of the limit that they are part of. */
export function daysText(days: number, limit: Limit): Text {
  return 'workingDays' in limit ? amount(days, '个工作日', 'working day') : amount(days, '日', 'day');
}

function amount(count: number, zh: string, en: string): Text {
  return { zh: `${count} ${zh}`, en: `${count} ${en}${count === 1 ? '' : 's'}` };
}

export function startStep(title: Text, day: Day, kind: 'hours' | 'days'): Step {
  if (kind === 'hours')
    return { step: 'start', text: { zh: `自${title.zh}（${day}）的时刻起算。`, en: `Counted from the moment of ${title.en} (${day}).` } };
  return {
    step: 'start',
    text: { zh: `自${title.zh}（${day}）起算，当日不计入。`, en: `Counted from ${title.en} (${day}); that day is not counted.` },
  };
}

export function waitingStep({ startTitle: title, limit }: Pick<ClockRule, 'startTitle' | 'limit'>): Step {
  const given = limit.every((one) => isGivenDay(one.limit));
  const zh = given ? `以${title.zh}为准，尚无此项记录。` : `自${title.zh}起算，尚无此项记录。`;
  const en = given
    ? `It ends on ${title.en}, which is not recorded yet.`
    : `It will be counted from ${title.en}, which is not recorded yet.`;
  return { step: 'start', text: { zh, en } };
}

/** What it ran from was recorded, and counts no longer. */
export function voidedStep({ startTitle }: Pick<ClockRule, 'startTitle'>): Step {
  const zh = `自${startTitle.zh}起算的期限因此不再计算。`;
  return { step: 'start', text: { zh, en: `The period from ${startTitle.en} is therefore no longer counted.` } };
}

/** Nothing is counted: the fact itself is the last day, as a paper states it. */
export function isGivenDay(limit: Limit): boolean {
  return 'daysBefore' in limit && limit.daysBefore === 0;
}

/** @param day null where counting stands still, and there is no last day @param why what decided that it is this limit */
export function limitStep(limit: Limit, basis: Source | undefined, day: Day | null, why: Text | null): Step {
  const of = basis === undefined ? {} : { basis };
  const { zh, en } = because(limitText(limit), why);
  if (day === null) return { step: 'limit', text: { zh: `期限为 ${zh}。`, en: `The limit is ${en}.` }, ...of };
  return { step: 'limit', text: lengthText(limit, { zh, en }, day), day, ...of };
}

function lengthText(limit: Limit, { zh, en }: Text, day: Day): Text {
  if (isGivenDay(limit)) return { zh: `届满日即为该日：${day}。`, en: `The last day is that day, ${day}.` };
  if (!isBackward(limit)) return { zh: `期限为 ${zh}，届满日为 ${day}。`, en: `The limit is ${en}: the last day is ${day}.` };
  return { zh: `最迟应在${zh}办理，即 ${day}。`, en: `The last possible day is ${en} that, ${day}.` };
}

export function rollStep(day: Day): Step {
  return {
    step: 'roll',
    text: {
      zh: `届满日为休息日，顺延至下一工作日 ${day}。`,
      en: `The last day is a day of rest: it moves to the next working day, ${day}.`,
    },
    day,
  };
}

/** @param used notices of the years that were looked at @param range between which days a provisional date can still move; null where every notice is known */
export function calendarStep(used: readonly string[], range: DayRange | null): Step {
  const warning =
    range === null
      ? { zh: '', en: '' }
      : {
          zh: `；所涉年份的放假通知尚未公布，日期为暂定，可能在 ${range.earliest} 至 ${range.latest} 之间变动`,
          en: `; the notice for a year concerned is not published: the date is provisional and can move between ${range.earliest} and ${range.latest}`,
        };
  const counted =
    used.length === 0
      ? { zh: '工作日暂按周一至周五和法定假日计算', en: 'Working days are provisionally Mondays to Fridays without the statutory holidays' }
      : { zh: `工作日按国务院办公厅放假通知（${used.join('、')}）计算`, en: `Working days follow the holiday notices ${used.join(', ')}` };
  return { step: 'calendar', text: { zh: `${counted.zh}${warning.zh}。`, en: `${counted.en}${warning.en}.` } };
}

export function settingStep(name: string, value: string, note: Text): Step {
  return { step: 'setting', text: { zh: `${note.zh}。`, en: `${note.en}.` }, setting: { name, value } };
}

export function resultStep(day: Day): Step {
  return {
    step: 'result',
    text: { zh: `最后一日为 ${day}，至当日 24:00（北京时间）止。`, en: `The last day is ${day}, until 24:00 Beijing time.` },
    day,
  };
}

/** @param left days that were left where counting stood still; else null */
export function stopStep(day: Day, outcome: 'met' | 'met-late', left: Text | null): Step {
  if (left !== null) {
    const zh = `已于 ${day} 办结：办结时期限正暂停计算，尚余 ${left.zh}，期限至办结之日终结，不再计算届满日。`;
    const en = `Done on ${day}, in time: counting was paused, ${left.en} were left, and the period ended on that day without a last day of its own.`;
    return { step: 'stop', text: { zh, en } };
  }
  const late = outcome === 'met-late' ? { zh: '，超期办结', en: ', late' } : { zh: '', en: ', in time' };
  return { step: 'stop', text: { zh: `已于 ${day} 办结${late.zh}。`, en: `Done on ${day}${late.en}.` } };
}

/** @param day the day of the fact before which something has to be done */
export function backwardStartStep(title: Text, day: Day, limit: Limit): Step {
  if (isGivenDay(limit)) return { step: 'start', text: { zh: `${title.zh}为 ${day}。`, en: `The day is given: ${title.en}, ${day}.` } };
  return {
    step: 'start',
    text: {
      zh: `自${title.zh}（${day}）起向前推算，当日不计入。`,
      en: `Counted back from ${title.en} (${day}); that day is not counted.`,
    },
  };
}

/** 期限为 60 日，因等级认定为重大以上（2024-03-10）. */
function because({ zh, en }: Text, why: Text | null): Text {
  return why === null ? { zh, en } : { zh: `${zh}，因${why.zh}`, en: `${en}, since ${why.en}` };
}

export function hoursSteps(limit: Limit, basis: Source | undefined, dueAt: Instant, why: Text | null): readonly Step[] {
  const { zh, en } = because(limitText(limit), why);
  const end = beijingTime(dueAt);
  const backward = {
    zh: `最迟应在${zh}办理，即 ${end}（北京时间）。`,
    en: `The last possible moment is ${en} that, ${end} Beijing time.`,
  };
  const forward = {
    zh: `期限为 ${zh}，自起算时刻连续计算（夜间、节假日不扣除），至 ${end}（北京时间）止。`,
    en: `The limit is ${en}, counted without a break from the moment it starts, night and holidays included, until ${end} Beijing time.`,
  };
  const text = isBackward(limit) ? backward : forward;
  return [{ step: 'limit', text, ...(basis === undefined ? {} : { basis }) }];
}

export function beijingTime(instant: Instant): string {
  const seconds = (Date.parse(instant) - Date.parse(instantAt(beijingDay(instant), 0))) / 1000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${beijingDay(instant)} ${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
