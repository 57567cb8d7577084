import type { Day } from '@app/calendar';
import type { Register } from '@app/register';

/** Records use the short names of the safety commissions. */
const fullNames: readonly (readonly [RegExp, string])[] = [
  [/(省|市|自治区|州|区|县)政府安委/g, '$1安委'],
  [/安委会办公室|安委办/g, '安全生产委员会办公室'],
  [/安委会/g, '安全生产委员会'],
];

/**
 * The organ with which a published text begins, among those of a place's province and of the country; null where the register knows none of that
 * name on that day. Of organs of one name (市中区人民政府) the nearest to the place is meant.
 *
 * @param place division code
 */
export function organOf(text: string, place: string, day: Day, { places, organs }: Register): string | null {
  const full = fullNames.reduce((named, [short, long]) => named.replace(short, long), text);
  const above = places.chainOn(place, day).map(({ code }) => code);
  const around = places.codes().filter((code) => code.slice(0, 2) === place.slice(0, 2) && !above.includes(code));
  const inCity = around.filter((code) => code.slice(0, 4) === place.slice(0, 4));
  const known = [...new Set([...above, ...inCity, ...around])].flatMap((code) => organs.at(code, day));
  // 国务院安全生产委员会 begins with 国务院 and is another organ.
  const named = known.filter(({ name }) => full.startsWith(name) && !/^\p{Script=Han}/u.test(full.slice(name.length)));
  return named[0]?.id ?? null;
}

/** The organ that supervises; the office of the province where the text names none that the register knows. */
export function supervisorOf(text: string, place: string, day: Day, register: Register): string {
  return organOf(text, place, day, register) ?? `${place.slice(0, 2)}0000-safety-office`;
}

/** The department of a place that does a government's daily work in investigations: of work safety before the reform, of emergency since (T-30). */
export function safetyDepartment(place: string, day: Day, { organs }: Register): string {
  const emergency = `${place}-emergency`;
  return organs.on(emergency, day) === null ? `${place}-work-safety` : emergency;
}
