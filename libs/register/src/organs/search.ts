import type { Day } from '@app/calendar';
import { stoodOn } from '@app/domain';
import { nationalOrgans } from './national';
import type { OrganVersion, PlacesLike } from './organ-version';
import { patterns, zonePatterns } from './patterns';
import { agencies } from './special-bodies';

interface Registers {
  readonly at: (place: string, day: Day) => readonly OrganVersion[];
  readonly places: PlacesLike;
  readonly ruling: (day: Day) => readonly OrganVersion[];
}

interface Query {
  readonly text: string;
  readonly day: Day;
  readonly most: number;
}

const nowhere = { code: '', name: '', kind: 'province', parent: null } as const;

/** The words of all patterns without a place: 应急管理厅, 公安厅 … */
const titles: readonly string[] = [...patterns, ...zonePatterns].flatMap(({ name }) => {
  return [name([nowhere]), name([{ ...nowhere, kind: 'county' }]), name([{ ...nowhere, kind: 'city' }])];
});

const shortest = 2;

/** The longest part of the text that is a part of the title of some organ, and what is left: the name of a place. */
function parted(text: string): { readonly organ: string; readonly place: string } {
  for (let length = text.length; length >= shortest; length -= 1) {
    for (let start = text.length - length; start >= 0; start -= 1) {
      const organ = text.slice(start, start + length);
      if (titles.some((title) => title.includes(organ))) return { organ, place: text.replace(organ, '').replace(/分[局院]$/, '') };
    }
  }
  return { organ: '', place: text };
}

const asOneName = (text: string): string => text.replace(/\s/g, '');

/** Organs whose own name holds the text come first, then those of the places that are found by what of it is no word for an organ. */
export function searchOrgans({ at, places, ruling }: Registers, { text, day, most }: Query): readonly OrganVersion[] {
  const wanted = asOneName(text);
  if (wanted === '') return [];
  const own = [...ruling(day), ...nationalOrgans, ...agencies].filter((one) => stoodOn(one, day) && one.name.includes(wanted));
  const { organ, place } = parted(wanted);
  const found = place === '' ? [] : places.search(place, day, most).flatMap(({ code }) => at(code, day));
  const there = found.filter(({ name }) => name.includes(organ));
  const all = own.length + there.length > 0 ? [...own, ...there] : shortened(wanted, (name) => places.search(name, day, most), at, day);
  return [...new Map(all.map((one) => [one.id, one])).values()].slice(0, most);
}

/** What is a word of no title may be the beginning of one, or its short name: 临河区安, 临河区安委会. The longest name of a place before it counts. */
function shortened(
  text: string,
  placesNamed: (name: string) => readonly { readonly code: string }[],
  at: Registers['at'],
  day: Day,
): readonly OrganVersion[] {
  for (let length = text.length - 1; length >= shortest; length -= 1) {
    const rest = [...text.slice(length)];
    const organs = placesNamed(text.slice(0, length)).flatMap(({ code }) => at(code, day));
    const found = organs.filter(({ name }) => inOrder(rest, name));
    if (found.length > 0) return found;
  }
  return [];
}

function inOrder(letters: readonly string[], name: string): boolean {
  let from = 0;
  return letters.every((letter) => {
    from = name.indexOf(letter, from) + 1;
    return from > 0;
  });
}
