import type { Day } from '@app/calendar';
import type { OrganKind } from '@app/domain';
import type { OrganVersion } from './organ-version';

interface Span {
  readonly from?: Day | null;
  readonly to?: Day | null;
  /** Short of the organ that took over. */
  readonly successor?: string;
}

function organ(short: string, kind: OrganKind, name: string, { from = null, to = null, successor }: Span = {}): OrganVersion {
  const next = successor === undefined ? {} : { successor: `000000-${successor}` };
  return { id: `000000-${short}`, name, place: '000000', kind, from, to, origin: 'pattern', ...next };
}

/** A body that a special law names: of the whole country. */
function special(short: string, kind: OrganKind, name: string, span: Span = {}): OrganVersion {
  return { ...organ(short, kind, name, span), origin: 'special', serves: ['000000'], sure: 'L' };
}

/** The organs of the country, by the plans of institutional reform of the State Council of 1998, 2003, 2008, 2013, 2018 and 2023. */
export const nationalOrgans: readonly OrganVersion[] = [
  organ('government', 'government', '国务院'),
  organ('duty-office', 'government-duty-office', '国务院总值班室'),
  organ('emergency', 'emergency-department', '应急管理部', { from: '2018-04-16' }),
  organ('work-safety', 'work-safety-department', '国家安全生产监督管理局', {
    from: '2001-02-26',
    to: '2005-02-22',
    successor: 'emergency',
  }),
  organ('work-safety', 'work-safety-department', '国家安全生产监督管理总局', {
    from: '2005-02-23',
    to: '2018-04-15',
    successor: 'emergency',
  }),
  organ('safety-commission', 'safety-commission', '国务院安全生产委员会', { from: '2003-10-29' }),
  organ('safety-office', 'safety-committee-office', '国务院安全生产委员会办公室', { from: '2003-10-29' }),
  organ('procuratorate', 'procuratorate', '最高人民检察院'),
  organ('public-security', 'public-security', '公安部'),
  organ('supervision-commission', 'supervision-commission', '国家监察委员会', { from: '2018-03-23' }),
  organ('discipline-inspection', 'discipline-inspection', '中共中央纪律检查委员会'),
  organ('union', 'union', '中华全国总工会'),
  organ('human-resources', 'human-resources', '人力资源和社会保障部', { from: '2008-03-31' }),
  organ('transport', 'transport', '交通部', { to: '2008-03-22' }),
  organ('transport', 'transport', '交通运输部', { from: '2008-03-23' }),
  organ('housing', 'housing', '建设部', { to: '2008-03-14' }),
  organ('housing', 'housing', '住房和城乡建设部', { from: '2008-03-15' }),
  organ('natural-resources', 'natural-resources', '国土资源部', { from: '1998-04-08', to: '2018-04-09' }),
  organ('natural-resources', 'natural-resources', '自然资源部', { from: '2018-04-10' }),
  organ('industry', 'industry', '工业和信息化部', { from: '2008-06-29' }),
  organ('health', 'health', '国家卫生健康委员会', { from: '2018-03-27' }),
  organ('justice', 'justice', '司法部'),
  organ('legal-office', 'legal-office', '国务院法制办公室', { to: '2018-03-18', successor: 'justice' }),
  organ('industry-commerce', 'industry-commerce', '国家工商行政管理总局', {
    from: '2001-04-10',
    to: '2018-04-09',
    successor: 'market-supervision',
  }),
  special('quality-supervision', 'quality-supervision', '国家质量监督检验检疫总局', {
    from: '2001-04-10',
    to: '2018-04-09',
    successor: 'market-supervision',
  }),
  special('market-supervision', 'market-supervision', '国家市场监督管理总局', { from: '2018-04-10' }),
  special('mine-safety', 'mine-safety-agency', '国家煤矿安全监察局', { from: '2000-01-10', to: '2020-10-08' }),
  special('mine-safety', 'mine-safety-agency', '国家矿山安全监察局', { from: '2020-10-09' }),
  special('railway', 'railway-agency', '铁道部', { to: '2013-03-13' }),
  special('railway', 'railway-agency', '国家铁路局', { from: '2013-03-14' }),
  special('energy', 'power-regulator', '国家电力监管委员会', { from: '2003-03-20', to: '2013-06-08' }),
  special('energy', 'power-regulator', '国家能源局', { from: '2013-06-09' }),
  special('maritime', 'maritime-agency', '交通部海事局', { from: '1998-11-18', to: '2008-03-22' }),
  special('maritime', 'maritime-agency', '交通运输部海事局', { from: '2008-03-23' }),
  special('aviation', 'civil-aviation-agency', '中国民用航空总局', { to: '2008-03-22' }),
  special('aviation', 'civil-aviation-agency', '中国民用航空局', { from: '2008-03-23' }),
  special('agriculture', 'agriculture', '农业部', { to: '2018-04-02' }),
  special('agriculture', 'agriculture', '农业农村部', { from: '2018-04-03' }),
  special('fire-rescue', 'fire-rescue', '公安部消防局', { to: '2018-10-08' }),
  special('fire-rescue', 'fire-rescue', '应急管理部消防救援局', { from: '2018-10-09', to: '2023-01-05' }),
  special('fire-rescue', 'fire-rescue', '国家消防救援局', { from: '2023-01-06' }),
];
