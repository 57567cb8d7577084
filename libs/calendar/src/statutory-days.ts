import lunarDays from '../data/statutory-days.json';
import { addDays, toNumber } from './day';
import type { Day } from './time';

interface Festivals {
  readonly year: number;
  /** First day of the first lunar month (初一). */
  readonly springFestival: Day;
  readonly qingming: Day;
  readonly dragonBoat: Day;
  readonly midAutumn: Day;
}

const byYear: ReadonlyMap<number, Festivals> = new Map(lunarDays.map((row) => [row.year, row]));

const fixedDays = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/**
 * The days on which everybody is off by the 全国年节及纪念日放假办法 itself, before any notice (C-10): Beijing days in
 * order, weekend days among them. 2008–2013 国务院令第513号, 2014–2024 第644号, from 2025 第795号; by the decree in force
 * on the day itself, whenever it was promulgated. Empty for years that the table of lunar days does not reach (2008–2099).
 */
export function statutoryDays(year: number): readonly Day[] {
  const festivals = byYear.get(year);
  if (festivals === undefined) return [];
  const { springFestival, qingming, dragonBoat, midAutumn } = festivals;
  const labourDay = year < 2025 ? [] : ['05-02'];
  const named = [...fixedDays, ...labourDay].map((day) => `${year}-${day}`);
  const spring = springOffsets(year).map((days) => addDays(springFestival, days));
  // 中秋 can fall into 国庆 (1 October 2020).
  return [...new Set([...named, ...spring, qingming, dragonBoat, midAutumn])].sort();
}

/** 初一, the first day of the first lunar month; null for years that the table does not reach. */
export function springFestival(year: number): Day | null {
  return byYear.get(year)?.springFestival ?? null;
}

// From 初一: 除夕 is -1. It was off until 2013 and is again since 2025; 初三 is off since 2014.
function springOffsets(year: number): readonly number[] {
  if (year < 2014) return [-1, 0, 1];
  return year < 2025 ? [0, 1, 2] : [-1, 0, 1, 2];
}

const statutory: ReadonlySet<number> = new Set([...byYear.keys()].flatMap(statutoryDays).map(toNumber));
const firstTold = toNumber(`${Math.min(...byYear.keys())}-01-01`);
const lastTold = toNumber(`${Math.max(...byYear.keys())}-12-31`);

/** @param number as `toNumber` gives it */
export function isStatutory(number: number): boolean {
  return statutory.has(number);
}

/** Whether the table of lunar days reaches the day. @param number as `toNumber` gives it */
export function isTold(number: number): boolean {
  return firstTold <= number && number <= lastTold;
}
