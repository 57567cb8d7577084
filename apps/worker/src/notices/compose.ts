import { beijingDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { written } from '@app/notify';
import type { Compose, Told, WeeklyWork } from '@app/persistence';

export interface Composer {
  readonly reminders: Compose;
  readonly weekly: WeeklyWork['compose'];
}

/** @param webAddress under which people open the application */
export function composer(webAddress: string): Composer {
  const page = (path: string): string => `${webAddress.replace(/\/$/, '')}${path}`;
  return {
    reminders: ({ told, way, detail }) => {
      const kind = told.every(({ name }) => name === 'withdrawn') ? 'withdrawals' : 'reminders';
      const lines = detail === 'count' ? [] : told.map(lineOf);
      const link = page('/notices');
      return { ...written({ kind, count: told.length, link, lines }, way), link };
    },
    weekly: (count, way) => {
      const link = page('/work?view=leader');
      return { ...written({ kind: 'weekly', count, link, lines: [] }, way), link };
    },
  };
}

function lineOf({ caseName, text, endAt }: Told): string {
  return `${caseName}：${text.zh}${endAt === null ? '' : `（${lastDay(endAt)}届满）`}`;
}

/** An end at 24:00 is the midnight of the day after. */
function lastDay(endAt: Instant): string {
  const [, month, day] = beijingDay(new Date(Date.parse(endAt) - 1).toISOString())
    .split('-')
    .map(Number);
  return `${month}月${day}日`;
}
