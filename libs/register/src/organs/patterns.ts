import type { Day } from '@app/calendar';
import type { OrganKind } from '@app/domain';
import { department, departmentOr, fireName, governmentName, policeName, procuratorateName, titled } from './place-names';
import type { Chain } from './place-names';

/** How the organs of one kind are called in places of every kind, in one span. */
export interface Pattern {
  /** The part of the id after the division code. */
  readonly short: string;
  readonly kind: OrganKind;
  /** First and last day; of a reform that went down from the provinces, those of a province and those of a city or county. */
  readonly from: Day | Reform | null;
  readonly to: Day | Reform | null;
  /** The short of the organ that took over. */
  readonly successor?: string;
  readonly name: (chain: Chain) => string;
}

interface Reform {
  readonly provincial: Day;
  readonly below: Day;
}

// The reform of 2018 had no one day: provinces changed in October and November, cities and counties until the spring. Between the two days both stand,
// since a pattern must not refuse what a paper says.
const reformed: Reform = { provincial: '2018-10-01', below: '2018-11-01' };
const untilReform: Reform = { provincial: '2018-12-31', below: '2019-06-30' };
// The fire brigades left the armed police on 2018-10-09.
const brigades = { last: '2018-10-08', first: '2018-10-09' };

const always = { from: null, to: null };
const sinceReform = { from: reformed, to: null };

const standing: readonly Pattern[] = [
  { short: 'government', kind: 'government', ...always, name: governmentName },
  { short: 'duty-office', kind: 'government-duty-office', ...always, name: ([{ name }]) => `中共${name}委员会、${name}人民政府总值班室` },
  { short: 'safety-commission', kind: 'safety-commission', from: '2004-01-01', to: null, name: titled('安全生产委员会') },
  { short: 'safety-office', kind: 'safety-committee-office', from: '2004-01-01', to: null, name: titled('安全生产委员会办公室') },
  { short: 'procuratorate', kind: 'procuratorate', ...always, name: procuratorateName },
  { short: 'public-security', kind: 'public-security', ...always, name: policeName },
  { short: 'supervision-commission', kind: 'supervision-commission', from: '2018-01-01', to: null, name: titled('监察委员会') },
  { short: 'discipline-inspection', kind: 'discipline-inspection', ...always, name: ([{ name }]) => `中共${name}纪律检查委员会` },
  { short: 'union', kind: 'union', ...always, name: titled('总工会') },
  { short: 'human-resources', kind: 'human-resources', from: '2009-01-01', to: null, name: department('人力资源和社会保障') },
  {
    short: 'transport',
    kind: 'transport',
    from: '2009-01-01',
    to: null,
    name: departmentOr('交通运输', { 110000: '交通委员会', 120000: '交通运输委员会', 310000: '交通委员会', 500000: '交通运输委员会' }),
  },
  {
    short: 'housing',
    kind: 'housing',
    from: '2009-01-01',
    to: null,
    name: departmentOr('住房和城乡建设', {
      110000: '住房和城乡建设委员会',
      120000: '住房和城乡建设委员会',
      310000: '住房和城乡建设管理委员会',
      500000: '住房和城乡建设委员会',
    }),
  },
  {
    short: 'industry',
    kind: 'industry',
    from: '2009-01-01',
    to: null,
    name: departmentOr('工业和信息化', { 110000: '经济和信息化局', 310000: '经济和信息化委员会', 500000: '经济和信息化委员会' }),
  },
  { short: 'justice', kind: 'justice', ...always, name: department('司法') },
];

const ofReform: readonly Pattern[] = [
  { short: 'emergency', kind: 'emergency-department', ...sinceReform, name: department('应急管理') },
  {
    short: 'market-supervision',
    kind: 'market-supervision',
    ...sinceReform,
    name: ([{ code, name }]) => `${name}市场监督管理${code === '640000' ? '厅' : '局'}`,
  },
  {
    short: 'natural-resources',
    kind: 'natural-resources',
    ...sinceReform,
    name: departmentOr('自然资源', {
      110000: '规划和自然资源委员会',
      120000: '规划和自然资源局',
      310000: '规划和自然资源局',
      500000: '规划和自然资源局',
    }),
  },
  { short: 'health', kind: 'health', ...sinceReform, name: titled('卫生健康委员会') },
  {
    short: 'agriculture',
    kind: 'agriculture',
    ...sinceReform,
    name: departmentOr('农业农村', { 120000: '农业农村委员会', 310000: '农业农村委员会', 500000: '农业农村委员会' }),
  },
  { short: 'fire-rescue', kind: 'fire-rescue', from: brigades.first, to: null, name: fireName('消防救援') },
];

/** What was before a reform: names of bodies that go on under another, and bodies that are no more, each with the one that took over (T-30). */
const gone: readonly Pattern[] = [
  {
    short: 'work-safety',
    kind: 'work-safety-department',
    from: '2003-01-01',
    to: untilReform,
    successor: 'emergency',
    name: titled('安全生产监督管理局'),
  },
  {
    short: 'quality-supervision',
    kind: 'quality-supervision',
    from: '2000-01-01',
    to: untilReform,
    successor: 'market-supervision',
    name: titled('质量技术监督局'),
  },
  {
    short: 'industry-commerce',
    kind: 'industry-commerce',
    from: null,
    to: untilReform,
    successor: 'market-supervision',
    name: titled('工商行政管理局'),
  },
  { short: 'legal-office', kind: 'legal-office', from: null, to: untilReform, successor: 'justice', name: titled('人民政府法制办公室') },
  {
    short: 'efficiency-office',
    kind: 'efficiency-office',
    from: null,
    to: untilReform,
    successor: 'discipline-inspection',
    name: titled('机关效能建设领导小组办公室'),
  },
  {
    short: 'natural-resources',
    kind: 'natural-resources',
    from: '2000-01-01',
    to: untilReform,
    name: department('国土资源'),
  },
  {
    short: 'inspection',
    kind: 'supervision-commission',
    from: null,
    to: '2018-03-31',
    successor: 'supervision-commission',
    name: department('监察'),
  },
  { short: 'health', kind: 'health', from: '2014-01-01', to: untilReform, name: titled('卫生和计划生育委员会') },
  { short: 'health', kind: 'health', from: null, to: '2013-12-31', name: department('卫生') },
  { short: 'human-resources', kind: 'human-resources', from: null, to: '2008-12-31', name: department('劳动和社会保障') },
  { short: 'transport', kind: 'transport', from: null, to: '2008-12-31', name: department('交通') },
  { short: 'housing', kind: 'housing', from: null, to: '2008-12-31', name: department('建设') },
  { short: 'industry', kind: 'industry', from: null, to: '2008-12-31', name: titled('经济委员会') },
  { short: 'agriculture', kind: 'agriculture', from: null, to: untilReform, name: department('农业') },
  { short: 'fire-rescue', kind: 'fire-rescue', from: null, to: brigades.last, name: fireName('公安消防') },
];

/** Of every place that has a government. Each is a proposal: the name on the letterhead is recorded by an administrator (T-56). */
export const patterns: readonly Pattern[] = [...standing, ...ofReform, ...gone];

/** A zone has a committee; what else it has is recorded with the paper that authorises it (T-25). */
export const zonePatterns: readonly Pattern[] = [
  { short: 'committee', kind: 'zone-committee', from: null, to: null, name: titled('管理委员会') },
];
