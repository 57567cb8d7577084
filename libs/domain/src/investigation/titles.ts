import type { Text } from '@app/clock';
import { commandRules } from './parts';
import type { Stage } from './stages';

export const stageTitles: Readonly<Record<Stage, Text>> = {
  reported: { zh: '已接报', en: 'reported' },
  investigating: { zh: '调查中', en: 'under investigation' },
  submitted: { zh: '报告已提交', en: 'report submitted' },
  approved: { zh: '已批复', en: 'approved' },
  published: { zh: '已公布', en: 'published' },
  'not-an-accident': { zh: '非生产安全事故', en: 'no production-safety accident' },
  archived: { zh: '已归档', en: 'archived' },
};

export const commandTitles: Readonly<Record<string, Text>> = {
  'report-accident': { zh: '报告事故', en: 'report the accident' },
  ...Object.fromEntries(Object.entries(commandRules).map(([name, { title }]) => [name, title])),
};
