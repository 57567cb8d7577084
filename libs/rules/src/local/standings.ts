import type { DatedStanding } from '@app/domain';

/** No repeal, lapse or list of valid documents was found, and nobody has looked at the live site of the place (T-57). */
export const unchecked: DatedStanding = {
  from: null,
  standing: 'not-checked',
  why: {
    zh: '查找时未见废止、失效或者公布有效文件目录的文件，须由人员到当地网站核对',
    en: 'a search found no repeal, expiry or list of valid documents; a person has to look at the site of the place',
  },
  asOf: '2026-11-29',
};

/** Taken from a reprint or a report; whether it still stands was not looked up. */
export const notLookedUp: DatedStanding = {
  from: null,
  standing: 'not-checked',
  why: { zh: '引自转载，未核对现行效力', en: 'taken from a reprint; whether it still stands was not looked up' },
  asOf: '2026-11-29',
};
