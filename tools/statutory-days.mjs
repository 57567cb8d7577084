// node tools/statutory-days.mjs: writes the days of the lunar year and 清明 anew; a test keeps every year true.
import { writeFileSync } from 'node:fs';
import { LunarDay, SolarTerm } from 'tyme4ts';
import { within } from './lib/checkout.mjs';

const [first, last] = [2008, 2099];

function written(day) {
  const [month, date] = [day.getMonth(), day.getDay()].map((part) => String(part).padStart(2, '0'));
  return `${day.getYear()}-${month}-${date}`;
}

function rowOf(year) {
  const lunar = (month, date) => written(LunarDay.fromYmd(year, month, date).getSolarDay());
  const qingming = written(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay());
  const days = { springFestival: lunar(1, 1), qingming, dragonBoat: lunar(5, 5), midAutumn: lunar(8, 15) };
  const named = Object.entries(days).map(([name, day]) => `"${name}": "${day}"`);
  return `  { "year": ${year}, ${named.join(', ')} }`;
}

const rows = Array.from({ length: last - first + 1 }, (_, index) => rowOf(first + index));
writeFileSync(within('libs/calendar/data/statutory-days.json'), `[\n${rows.join(',\n')}\n]\n`);
