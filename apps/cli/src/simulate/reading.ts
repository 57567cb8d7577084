import type { AccidentField } from '@app/domain';
import type { AccidentRecord } from './record.schema';

/** Our reading of the published type and trade; the class of an accident is a decision of a person (T-17), so it is shown as assumed. */
export function fieldOf({ accident_type, industry, accident_field }: AccidentRecord): AccidentField {
  if (accident_field !== null) return accident_field as AccidentField;
  const underground = (industry ?? '').startsWith('煤矿') && !(industry ?? '').includes('地面');
  if (underground) return 'coal-mine';
  if ((accident_type ?? '').startsWith('道路交通')) return 'road-traffic';
  return (accident_type ?? '').startsWith('火灾') ? 'fire' : 'general';
}
