import { beijingDay, endOfDay } from '@app/calendar';
import type { Text } from '@app/clock';
import type { ListedCase, TaskLine } from '@app/persistence';
import type { InForce } from '@app/register';
import { ownerWords } from '@app/contracts';
import { shownCase, shownTitle } from '../shapes/shown-case';
import { dayWords, momentWords } from '../shapes/moment-words';
import type { NearestClock, ShownCase } from '../shapes/shown-case';
import { daysSince } from './shown-work';

const unknown: Text = { zh: '待核', en: 'to be checked' };

/** An accident in five lines for whoever reads no more: what, how many and how grave, where it stands, what presses, and who has it. */
export function fiveLines(found: Omit<ListedCase, 'orderedBy'> | undefined, tasks: readonly TaskLine[], books: InForce): readonly Text[] {
  if (found === undefined) return [];
  const { clocks, ...line } = found;
  const shown = shownCase(line, clocks, books);
  return [whatLine(shown), gravityLine(shown), stageLine(shown), limitLine(shown), holderLine(shown, tasks, books)];
}

function whatLine({ occurredAt, placeName, unit, name }: ShownCase): Text {
  const day = dayWords(beijingDay(occurredAt));
  return { zh: `${day.zh}，${placeName}，${unit ?? unknown.zh}，${name}`, en: `${day.en}, ${placeName}, ${unit ?? unknown.en}, ${name}` };
}

function gravityLine({ casualties, levelText, possibleText }: ShownCase): Text {
  const { deaths = 0, missing = 0, seriousInjuries = 0 } = casualties ?? {};
  const level = levelText ?? unknown;
  return {
    zh: [
      `死亡${deaths}人，下落不明${missing}人，重伤${seriousInjuries}人`,
      level.zh,
      ...(possibleText === null ? [] : [possibleText.zh]),
    ].join('；'),
    en: [
      `${deaths} dead, ${missing} missing, ${seriousInjuries} badly injured`,
      level.en,
      ...(possibleText === null ? [] : [possibleText.en]),
    ].join('; '),
  };
}

function stageLine({ stageText, responsibleName }: ShownCase): Text {
  return {
    zh: `${stageText.zh}；负责调查：${responsibleName ?? '尚未确定'}`,
    en: `${stageText.en}; investigated by ${responsibleName ?? 'nobody settled yet'}`,
  };
}

function limitLine({ nearest }: ShownCase): Text {
  if (nearest === null) return { zh: '没有进行中的期限', en: 'no time limit is running' };
  const { title, leftText, statusText } = nearest;
  const [left, end] = [leftText ?? statusText, endOf(nearest)];
  return {
    zh: `${title.zh}：${left.zh}${end === null ? '' : `，${end.zh}届满`}`,
    en: `${title.en}: ${left.en}${end === null ? '' : `, ends ${end.en}`}`,
  };
}

/** Of what is counted in hours the minute, else the last day. */
function endOf({ dueAt, dueDate }: Pick<NearestClock, 'dueAt' | 'dueDate'>): Text | null {
  if (dueDate === null) return null;
  return dueAt === null || dueAt === endOfDay(dueDate) ? dayWords(dueDate) : momentWords(dueAt);
}

/** The task on which the nearest end presses, else the one that has waited longest. */
function holderLine({ nearest, today }: ShownCase, tasks: readonly TaskLine[], { register }: InForce): Text {
  const pressed = tasks.find(({ clock }) => nearest !== null && clock !== null && clock?.split('#')[0] === nearest.rule) ?? tasks[0];
  if (pressed === undefined) return { zh: '没有待办', en: 'nothing has to be done' };
  const [title, owner, days] = [shownTitle(pressed.title, register), ownerWords(pressed.owner, register), daysSince(pressed.since, today)];
  const held = days === 0 ? { zh: '今日起', en: 'since today' } : { zh: `已${days}日`, en: `for ${days} ${days === 1 ? 'day' : 'days'}` };
  // The title of some already names who has it.
  const by = title.zh.includes(owner.zh) ? { zh: '', en: '' } : { zh: `，由${owner.zh}办理`, en: `, by ${owner.en}` };
  return { zh: `待办：${title.zh}${by.zh}，${held.zh}`, en: `to be done: ${title.en}${by.en}, ${held.en}` };
}
