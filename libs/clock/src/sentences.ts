import type { Day } from '@app/calendar';
import type { Step } from './clock';
import type { Limit, Source, Text } from './rule';

// Sentences of the derivation: what a clerk reads when she asks why a date is what it is.

export function limitText(limit: Limit): Text {
  if ('hours' in limit) return { zh: `${limit.hours} 小时`, en: `${limit.hours} hours` };
  if ('days' in limit) return { zh: `${limit.days} 日`, en: `${limit.days} days` };
  if ('workingDays' in limit) return { zh: `${limit.workingDays} 个工作日`, en: `${limit.workingDays} working days` };
  if ('months' in limit) return { zh: `${limit.months} 个月`, en: `${limit.months} months` };
  return { zh: `${limit.years} 年`, en: `${limit.years} years` };
}

export function startStep(title: Text, day: Day): Step {
  return {
    step: 'start',
    text: { zh: `自${title.zh}（${day}）起算，当日不计入。`, en: `Counted from ${title.en} (${day}); that day is not counted.` },
  };
}

export function limitStep(limit: Limit, basis: Source | undefined, day: Day): Step {
  const { zh, en } = limitText(limit);
  return {
    step: 'limit',
    text: { zh: `期限为 ${zh}，届满日为 ${day}。`, en: `The limit is ${en}: the last day is ${day}.` },
    day,
    ...(basis === undefined ? {} : { basis }),
  };
}

export function pauseStep(title: Text, basis: Source, from: Day, until: Day, days: number, day: Day): Step {
  return {
    step: 'suspension',
    text: {
      zh: `${title.zh}：${from} 至 ${until} 共 ${days} 日不计入期限，届满日顺延至 ${day}。`,
      en: `${title.en}: ${days} days from ${from} to ${until} do not count; the last day moves to ${day}.`,
    },
    day,
    basis,
  };
}

export function openPauseStep(title: Text, basis: Source, from: Day, left: number): Step {
  return {
    step: 'suspension',
    text: {
      zh: `${title.zh}：自 ${from} 起暂停计算，尚余 ${left} 日，恢复之日的次日起继续计算。`,
      en: `${title.en}: counting has stood still since ${from}; ${left} days are left and go on from the day after it ends.`,
    },
    basis,
  };
}

export function latePauseStep(title: Text, basis: Source, from: Day, last: Day): Step {
  return {
    step: 'ignored',
    text: {
      zh: `${title.zh}（${from} 起）发生在期限届满（${last}）之后，不影响期限。`,
      en: `${title.en} (from ${from}) began after the period had ended (${last}) and changes nothing.`,
    },
    basis,
  };
}

export function grantStep(basis: Source, on: Day, asked: number, days: number, day: Day | null): Step {
  const cut =
    days < asked
      ? { zh: `（批准 ${asked} 日，超出上限部分不计）`, en: ` (${asked} were granted; what exceeds the bound is cut)` }
      : { zh: '', en: '' };
  const end = day === null ? { zh: '', en: '' } : { zh: `，届满日为 ${day}`, en: `: the last day is ${day}` };
  return {
    step: 'extension',
    text: { zh: `${on} 批准延期 ${days} 日${cut.zh}${end.zh}。`, en: `Extended by ${days} days on ${on}${cut.en}${end.en}.` },
    ...(day === null ? {} : { day }),
    basis,
  };
}

export function ignoredGrantStep(basis: Source, on: Day, reason: 'late' | 'bound', last: Day): Step {
  const why =
    reason === 'late'
      ? { zh: `批准时期限已经届满（${last}）`, en: `the period had already ended (${last})` }
      : { zh: '延长的期限已达上限', en: 'the bound of extensions was already reached' };
  return {
    step: 'ignored',
    text: { zh: `${on} 批准的延期不生效：${why.zh}。`, en: `The extension of ${on} has no effect: ${why.en}.` },
    basis,
  };
}

export function rollStep(day: Day): Step {
  return {
    step: 'roll',
    text: {
      zh: `届满日为休息日，顺延至下一工作日 ${day}。`,
      en: `The last day is a day of rest: it rolls to the next working day, ${day}.`,
    },
    day,
  };
}

export function calendarStep(edition: string, provisional: 'provisional' | 'known'): Step {
  const warning =
    provisional === 'provisional'
      ? {
          zh: '；所涉年份的放假通知尚未公布，日期为暂定',
          en: '; the notice for a year concerned is not published: the date is provisional',
        }
      : { zh: '', en: '' };
  return {
    step: 'calendar',
    text: {
      zh: `工作日按国务院办公厅放假通知（${edition}）计算${warning.zh}。`,
      en: `Working days follow the holiday notices ${edition}${warning.en}.`,
    },
  };
}

export function settingStep(name: string, value: string, note: Text): Step {
  return { step: 'setting', text: { zh: `${note.zh}（设置 ${name} = ${value}）`, en: `${note.en} (setting ${name} = ${value})` } };
}

export function resultStep(day: Day): Step {
  return {
    step: 'result',
    text: { zh: `最后一日为 ${day}，至当日 24:00（北京时间）止。`, en: `The last day is ${day}, until 24:00 Beijing time.` },
    day,
  };
}

export function stopStep(day: Day, outcome: 'met' | 'met-late'): Step {
  const late = outcome === 'met-late' ? { zh: '，超期办结', en: ', late' } : { zh: '', en: ', in time' };
  return { step: 'stop', text: { zh: `已于 ${day} 办结${late.zh}。`, en: `Done on ${day}${late.en}.` } };
}

export function hoursSteps(limit: Limit, basis: Source | undefined, dueAt: string): readonly Step[] {
  const { zh, en } = limitText(limit);
  const text = { zh: `期限为 ${zh}，自起算时刻连续计算，至 ${dueAt}（UTC）止。`, en: `The limit is ${en}, running hours, until ${dueAt}.` };
  return [{ step: 'limit', text, ...(basis === undefined ? {} : { basis }) }];
}
