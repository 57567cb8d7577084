import { useQuery } from '@tanstack/react-query';
import { aboveOf, organOf, placeQuery } from './duty-query';
import type { Place } from './duty-query';

interface Organ {
  readonly id: string;
  readonly name: string;
}

export interface Whom {
  /** The emergency departments above an organ, the next one first. */
  readonly above: readonly Organ[];
  /** Name of the body that an addressee stands for at the place of the accident; empty where the place has none. */
  readonly nameFor: (addressee: string) => string;
  /** Names of the organs of the place, for a notice to one of them. */
  readonly organs: readonly string[];
  /** read: who they are is known, as far as the register says it. */
  readonly state: 'reading' | 'read';
}

const kindFor: Readonly<Record<string, string>> = {
  // The own government is told through its duty office.
  government: 'government-duty-office',
  'public-security': 'public-security',
  labour: 'human-resources',
  union: 'union',
  procuratorate: 'procuratorate',
};

/** Who is told of an accident at a place, by name. */
export function useWhom(code: string): Whom {
  const read = useQuery(placeQuery(code));
  const own = read.data;
  const { place: next, isLoading: nextLoads } = useAbove(own);
  const { place: top, isLoading: topLoads } = useAbove(next);
  const above = [next, top].flatMap((place) => organOf(place, 'emergency-department') ?? []);
  const nameFor = (addressee: string): string => {
    if (addressee === 'higher-government') return organOf(next, 'government-duty-office')?.name ?? '';
    if (addressee === 'mine-safety') return organOf(top ?? next ?? own, 'mine-safety')?.name ?? '';
    return organOf(own, kindFor[addressee] ?? '')?.name ?? '';
  };
  const state = read.isLoading || nextLoads || topLoads ? 'reading' : 'read';
  return { above, nameFor, organs: own?.organs.map(({ name }) => name) ?? [], state };
}

function useAbove(place: Place | undefined) {
  const above = aboveOf(place);
  const { data, isLoading } = useQuery({ ...placeQuery(above ?? ''), enabled: above !== null });
  return { place: above === null ? undefined : data, isLoading };
}
