import type { AccidentField } from '@app/domain';
import type { AccidentRecord } from './record.schema';

/** Our reading of the published type and trade; the class of an accident is a decision of a person (T-17), so it is shown as assumed. */
export function fieldOf({ accident_type, industry, accident_field }: AccidentRecord): AccidentField {
  if (accident_field !== null) return accident_field as AccidentField;
  const trade = industry ?? '';
  if (trade.startsWith('煤矿') && !trade.includes('地面')) return 'coal-mine';
  if (trade.startsWith('特种设备')) return 'special-equipment';
  const type = accident_type ?? '';
  if (type.startsWith('水上交通')) return /^(海|沿海|远洋)/.test(trade) ? 'maritime' : 'inland-water';
  if (type.startsWith('道路交通')) return 'road-traffic';
  return type.startsWith('火灾') ? 'fire' : 'general';
}
