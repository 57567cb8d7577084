import type { Day } from '@app/calendar';
import { rankOf } from '@app/domain';
import type { Place } from '@app/domain';
import { patterns, zonePatterns } from './patterns';
import type { Pattern } from './patterns';
import type { OrganVersion } from './organ-version';

/** The organ of a pattern in the first place of the chain, in the span of the pattern. */
function version({ short, kind, from, to, successor, name }: Pattern, [place, ...above]: readonly [Place, ...Place[]]): OrganVersion {
  const day = (span: Pattern['from']): Day | null => {
    if (span === null || typeof span === 'string') return span;
    return rankOf(place.kind) === 'provincial' ? span.provincial : span.below;
  };
  const next = successor === undefined ? {} : { successor: `${place.code}-${successor}` };
  const of = { place: place.code, kind, from: day(from), to: day(to), origin: 'pattern' as const };
  return { id: `${place.code}-${short}`, name: name([place, ...above]), ...of, ...next };
}

/**
 * The organs of a place by the patterns of its kind, each in its span. The country has none: its organs are rows of their own.
 *
 * @param chain the place and all above it, nearest first
 */
export function byPattern(chain: readonly Place[], wanted: (pattern: Pattern) => boolean): readonly OrganVersion[] {
  const [place, ...above] = chain;
  if (place === undefined || place.kind === 'country') return [];
  const table = place.kind === 'zone' ? zonePatterns : patterns;
  return table.filter(wanted).map((pattern) => version(pattern, [place, ...above]));
}
