import type { Place } from '@app/domain';

/** A place and all above it, nearest first. */
export type Chain = readonly [Place, ...Place[]];

/** A department in the words that its kind of place has for it: 厅 of a province or region, 局 elsewhere. */
export function department(work: string): (chain: Chain) => string {
  return ([{ name, kind }]) => `${name}${work}${kind === 'province' || kind === 'autonomous-region' ? '厅' : '局'}`;
}

/** The same where the four municipalities have names of their own: whole titles by code. */
export function departmentOr(work: string, own: Readonly<Record<string, string>>): (chain: Chain) => string {
  return (chain) => {
    const [{ code, name }] = chain;
    const title = own[code];
    return title === undefined ? department(work)(chain) : `${name}${title}`;
  };
}

export function titled(title: string): (chain: Chain) => string {
  return ([{ name }]) => `${name}${title}`;
}

// Leagues and areas have a dispatched office; 兵团 and its divisions are called by their name alone.
export function governmentName([{ name, kind }]: Chain): string {
  if (kind === 'league' || kind === 'area') return `${name}行政公署`;
  return kind === 'corps' || kind === 'corps-division' ? name : `${name}人民政府`;
}

const withoutDistrictWord = ['110000', '120000', '310000'];

/** A district has a branch of its city's police. In Beijing, Tianjin and Shanghai the branch is called without 区. */
export function policeName(chain: Chain): string {
  const [{ name, kind }, above] = chain;
  if (kind !== 'district' || above === undefined) return department('公安')(chain);
  return `${above.name}公安局${withoutDistrictWord.includes(above.code) ? name.replace(/(新区|区)$/, '') : name}分局`;
}

/** A district is named with its city; in a league or area the province has a branch (分院). */
export function procuratorateName([{ name, kind }, above]: Chain): string {
  if (above === undefined) return `${name}人民检察院`;
  if (kind === 'league' || kind === 'area') return `${above.name}人民检察院${name.replace(/(盟|地区)$/, '')}分院`;
  return kind === 'district' ? `${above.name}${name}人民检察院` : `${name}人民检察院`;
}

/** 总队 of a province, 支队 of a city and of a district of a municipality, 大队 of a county. */
export function fireName(work: string): (chain: Chain) => string {
  return ([{ name, kind }, above]) => {
    const provincial = ['province', 'municipality', 'autonomous-region', 'corps'].includes(kind);
    const city = ['city', 'city-without-counties', 'prefecture', 'league', 'area', 'corps-division'].includes(kind);
    const unit = provincial ? '总队' : city || above?.kind === 'municipality' ? '支队' : '大队';
    return `${name}${work}${unit}`;
  };
}
