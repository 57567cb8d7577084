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
  return [...new Map([...own, ...there].map((one) => [one.id, one])).values()].slice(0, most);
}
