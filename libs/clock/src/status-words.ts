import { beijingDay, daysBetween } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Clock, ClockStatus } from './clock';
import { hasPassed } from './light';
import type { Text } from './rule';

/** Each status in words, without what the moment of reading adds. */
export const statusTitles: Readonly<Record<ClockStatus, Text>> = {
  pending: { zh: '未起算', en: 'not started' },
  running: { zh: '进行中', en: 'running' },
  paused: { zh: '暂停计算', en: 'paused' },
  met: { zh: '按期办结', en: 'done in time' },
  'met-late': { zh: '超期办结', en: 'done late' },
  overdue: { zh: '已超期', en: 'overdue' },
  void: { zh: '不适用', en: 'does not apply' },
  lost: { zh: '期限已过', en: 'period over' },
};

type Standing = Pick<Clock, 'status' | 'dueAt' | 'dueDate' | 'remainingDays' | 'pausedSince' | 'onExpiry' | 'side' | 'layer'>;

/**
 * How a clock stands, as its reader calls it (convention 4.5): done late is 超期办结; a departmental limit that has passed is 超部门时限; another
 * organ's lateness is 对方未复 n 日, counted in natural days from its last day.
 */
export function statusWords(clock: Standing, now: Instant): Text {
  const { status, dueAt, dueDate, remainingDays } = clock;
  if (status === 'paused') return standing(clock);
  if (status === 'met' && remainingDays !== null) {
    return { zh: `按期办结（暂停期间办结，尚余${remainingDays}日）`, en: `done in time, while paused, with ${remainingDays} days left` };
  }
  if (status !== 'running' && status !== 'overdue') return statusTitles[status];
  if (dueAt === null || dueDate === null || !hasPassed(clock, dueAt, now)) return statusTitles.running;
  if (clock.onExpiry === 'lost') return statusTitles.lost;
  const days = daysBetween(dueDate, beijingDay(now));
  // A limit of hours that has passed on this very day.
  if (days === 0) return todayWords(clock);
  if (clock.side === 'other') return { zh: `对方未复${days}日`, en: `the other side has not answered for ${days} days` };
  if (clock.layer === 'inner') return { zh: `超部门时限${days}日`, en: `${days} days past the department's limit` };
  if (clock.layer === 'house') return { zh: `超内部期限${days}日`, en: `${days} days past the internal limit` };
  return { zh: `已超期${days}日`, en: `${days} days overdue` };
}

function todayWords({ side, layer }: Pick<Standing, 'side' | 'layer'>): Text {
  if (side === 'other') return { zh: '对方今日应复未复', en: 'the other side should have answered today' };
  if (layer === 'inner') return { zh: '今日已超部门时限', en: "past the department's limit today" };
  if (layer === 'house') return { zh: '今日已超内部期限', en: 'past the internal limit today' };
  return { zh: '今日已超期', en: 'overdue today' };
}

function standing({ pausedSince, remainingDays }: Standing): Text {
  if (pausedSince === null || remainingDays === null) return statusTitles.paused;
  return {
    zh: `暂停计算（自${pausedSince}起，尚余${remainingDays}日）`,
    en: `paused since ${pausedSince}, ${remainingDays} days left`,
  };
}
