import type { Organ, OrganKind } from '@app/domain';

function organ(short: string, name: string, kind: OrganKind, validFrom: number): Organ {
  return { id: `000000-${short}`, name, place: '000000', kind, validFrom, validTo: null };
}

/** The organs of the country: code 000000. */
export const national: readonly Organ[] = [
  organ('government', '国务院', 'government', 1954),
  organ('emergency', '应急管理部', 'emergency-department', 2018),
  organ('safety-commission', '国务院安全生产委员会', 'safety-commission', 2004),
  organ('safety-office', '国务院安全生产委员会办公室', 'safety-committee-office', 2004),
  organ('procuratorate', '最高人民检察院', 'procuratorate', 1980),
  organ('public-security', '公安部', 'public-security', 1954),
  organ('supervision-commission', '国家监察委员会', 'supervision-commission', 2018),
  organ('union', '中华全国总工会', 'union', 1954),
];
