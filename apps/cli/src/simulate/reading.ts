import type { AccidentField, Place } from '@app/domain';
import { places } from '@app/rules';
import type { AccidentRecord } from './record.schema';

/** Short names that records use for places. */
function namesOf({ name, kind }: Place): readonly string[] {
  const short = kind === 'autonomous-region' ? name.replace(/(维吾尔|壮族|回族)?自治区$/, '') : name.replace(/(省|市)$/, '');
  const prefecture = name.replace(/(哈萨克|蒙古|彝族|土家族苗族)?自治(州|县)$/, name.endsWith('州') ? '州' : '县');
  return [...new Set([name, prefecture, ...(short.length > 1 ? [short] : [])])];
}

/**
 * The place that a published text names, as a division code: the lowest place of the register whose name and whose province are in
 * it; null where it names none.
 */
export function placeOf({ place, province, place_code }: AccidentRecord): string | null {
  if (place_code !== null) return place_code;
  const text = `${province ?? ''}${place ?? ''}`;
  const named = places.filter((one) => one.code !== '000000' && namesOf(one).some((name) => text.includes(name)));
  const inProvince = named.filter(({ code }) => named.some((top) => top.code === `${code.slice(0, 2)}0000`));
  const candidates = inProvince.length > 0 ? inProvince : named;
  return [...candidates].sort((left, right) => depth(right) - depth(left))[0]?.code ?? null;
}

function depth({ code }: Place): number {
  return code.endsWith('0000') ? 0 : code.endsWith('00') ? 1 : 2;
}

/** Our reading of the published type and trade; the class of an accident is a decision of a person (T-17), so it is shown as assumed. */
export function fieldOf({ accident_type, industry, accident_field }: AccidentRecord): AccidentField {
  if (accident_field !== null) return accident_field as AccidentField;
  const underground = (industry ?? '').startsWith('煤矿') && !(industry ?? '').includes('地面');
  if (underground) return 'coal-mine';
  if ((accident_type ?? '').startsWith('道路交通')) return 'road-traffic';
  return (accident_type ?? '').startsWith('火灾') ? 'fire' : 'general';
}
