import type { Day } from '@app/calendar';
import { compareRanks, rankOf } from '@app/domain';
import type { PlaceKind } from '@app/domain';
import { standingOn } from './place-version';
import type { SearchEntry } from './search-entries';

export interface FoundPlace {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  /** Full name of the place above it, which tells two counties of one name apart: 山西省晋中市; empty for a province. */
  readonly within: string;
  /** It does not stand under this name on the day that was asked for; such places are found only where no standing one is. */
  readonly abolished: boolean;
}

type FullName = (code: string, day: Day) => string;

/** Best first: exact name, then beginning, then initials, then inside, then with the places above it (巴彦淖尔临河); higher ranks first. */
export function find(entries: readonly SearchEntry[], text: string, day: Day, most: number, fullName: FullName): readonly FoundPlace[] {
  const query = text
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replaceAll(/[\s'’]/g, '');
  if (query === '') return [];
  const standing: SearchEntry[] = [];
  const gone: SearchEntry[] = [];
  for (const entry of entries) {
    if (standingOn(entry.version, day) !== 'no') standing.push(entry);
    else if (entry.version.until !== null && entry.version.until.goneBy <= day) gone.push(entry);
  }
  for (const among of [standing, gone]) {
    const order = among === gone ? latestFirst : higherFirst;
    const found = ranked(among, query, order);
    const hits = found.length > 0 ? found : withPlacesAbove(among, query, entries).toSorted(order);
    if (hits.length > 0) return hits.slice(0, most).map((entry) => shown(entry, among === gone, day, fullName));
  }
  return [];
}

type Order = (one: SearchEntry, other: SearchEntry) => number;

function ranked(entries: readonly SearchEntry[], query: string, order: Order): readonly SearchEntry[] {
  const grade = /^[a-z]+$/.test(query) ? gradeOfPinyin : gradeOfName;
  const graded = entries.flatMap((entry) => {
    const value = grade(entry, query);
    return value === null ? [] : [{ entry, value }];
  });
  return graded.toSorted((one, other) => one.value - other.value || order(one.entry, other.entry)).map(({ entry }) => entry);
}

function gradeOfName({ version, stem }: SearchEntry, query: string): number | null {
  if (version.name === query || stem === query) return 0;
  if (version.name.startsWith(query)) return 1;
  return version.name.includes(query) ? 3 : null;
}

function gradeOfPinyin({ pinyin, stemPinyin, initials, syllables }: SearchEntry, query: string): number | null {
  if (pinyin === query || stemPinyin === query) return 0;
  if (pinyin.startsWith(query)) return 1;
  if (initials.startsWith(query)) return 2;
  // Inside only where a syllable begins: `an` is not in 兰溪.
  return pinyin.includes(query) && beginsAtSyllable(syllables, query) ? 3 : null;
}

function beginsAtSyllable(syllables: readonly string[], query: string): boolean {
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(query));
}

function higherFirst(one: SearchEntry, other: SearchEntry): number {
  const [first, second] = [rankOf(one.version.kind), rankOf(other.version.kind)];
  const byRank = first === null || second === null ? Number(first === null) - Number(second === null) : compareRanks(second, first);
  return byRank || one.version.code.localeCompare(other.version.code);
}

function latestFirst(one: SearchEntry, other: SearchEntry): number {
  return (other.version.until?.last ?? '').localeCompare(one.version.until?.last ?? '');
}

/** 巴彦淖尔临河, 内蒙古临河区, bayannaoerlinhe: the end fits the place, what stands before it fits places above it. */
function withPlacesAbove(entries: readonly SearchEntry[], query: string, known: readonly SearchEntry[]): readonly SearchEntry[] {
  // A place may be asked for with any name that the one above it has borne.
  const byCode = new Map<string, SearchEntry[]>();
  for (const entry of known) byCode.set(entry.version.code, [...(byCode.get(entry.version.code) ?? []), entry]);
  const latin = /^[a-z]+$/.test(query);
  const spelled = (entry: SearchEntry): string => (latin ? entry.pinyin : entry.version.name);
  // Shorter beginnings fit by chance: 襄樊 is not 樊城区 in 襄阳市.
  const shortest = latin ? 3 : 2;
  return entries.filter((entry) => fits(entry, query));

  function fits(entry: SearchEntry, rest: string): boolean {
    const name = spelled(entry);
    for (let length = Math.min(name.length, rest.length); length >= shortest; length -= 1) {
      if (!rest.endsWith(name.slice(0, length))) continue;
      const before = rest.slice(0, -length);
      if (before === '' || fitsAbove(entry, before)) return true;
    }
    return false;
  }

  function fitsAbove({ version }: SearchEntry, rest: string): boolean {
    const above = byCode.get(version.parent ?? '') ?? [];
    return above.some((parent) => fits(parent, rest) || fitsAbove(parent, rest));
  }
}

function shown({ version }: SearchEntry, abolished: boolean, day: Day, fullName: FullName): FoundPlace {
  const asOf = abolished && version.until !== null ? version.until.last : day;
  const within = version.parent === null ? '' : fullName(version.parent, asOf);
  return { code: version.code, name: version.name, kind: version.kind, within, abolished };
}
