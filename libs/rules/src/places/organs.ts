import { rankOf } from '@app/domain';
import type { Organ, OrganKind, Place } from '@app/domain';
import { national } from './national-organs';
import { places } from './places';

interface Pattern {
  readonly short: string;
  readonly kind: OrganKind;
  /** First year for which organs of this kind are vouched for, such as 2019 for the emergency departments of the 2018 reform. */
  readonly from: number;
  readonly name: (place: Place) => string;
}

const emergency = ({ name, kind }: Place): string => `${name}应急管理${kind === 'province' || kind === 'autonomous-region' ? '厅' : '局'}`;

// Branches in districts have no uniform name: the general word of the law stands for them.
function police({ name, kind }: Place): string {
  if (kind === 'district') return `${name}公安机关`;
  return `${name}公安${kind === 'province' || kind === 'autonomous-region' ? '厅' : '局'}`;
}

const patterns: readonly Pattern[] = [
  { short: 'government', kind: 'government', from: 1980, name: ({ name }) => `${name}人民政府` },
  { short: 'emergency', kind: 'emergency-department', from: 2019, name: emergency },
  { short: 'safety-commission', kind: 'safety-commission', from: 2004, name: ({ name }) => `${name}安全生产委员会` },
  { short: 'safety-office', kind: 'safety-committee-office', from: 2004, name: ({ name }) => `${name}安全生产委员会办公室` },
  { short: 'procuratorate', kind: 'procuratorate', from: 1980, name: ({ name }) => `${name}人民检察院` },
  { short: 'public-security', kind: 'public-security', from: 1980, name: police },
  { short: 'supervision-commission', kind: 'supervision-commission', from: 2018, name: ({ name }) => `${name}监察委员会` },
  { short: 'union', kind: 'union', from: 1980, name: ({ name }) => `${name}总工会` },
];

function organsOf(place: Place): readonly Organ[] {
  return patterns.map(({ short, kind, from, name }) => ({
    id: `${place.code}-${short}`,
    name: name(place),
    place: place.code,
    kind,
    validFrom: Math.max(from, place.validFrom),
    validTo: null,
  }));
}

/** The organs of every place that has a government. */
export const organs: readonly Organ[] = [
  ...national,
  ...places.filter(({ code, kind }) => code !== '000000' && rankOf(kind) !== null).flatMap(organsOf),
];
