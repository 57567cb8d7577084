import type { VettingStep } from '@app/domain';
import type { Article } from '../../articles/article';
import { notBefore2015 } from '../first-day-unknown';

export const zhangzhouClause7: Article = {
  source: { law: '漳州市关于全面加强安全生产监管执法的实施意见（文号未见）', article: '二7', confidence: 'S' },
  quote: [
    '建立事故调查处理信息通报和整改措施落实情况评估制度',
    '事故调查报告要经本级政府效能部门审核,再报上一级政府安委会办公室审核,经同意后报本级政府批复。',
    '并由负责查处事故的地方人民政府在事故结案一年后组织开展评估，评估结果报备上级政府安委会办公室。',
  ],
};

const inForce = { from: notBefore2015 };

/**
 * Every report, supervised or not, passes two offices before its own government approves it (S2). The efficiency offices were given up with the reform of
 * 2018 and no paper says who took over this task: from then on the body is mapped by a person, and until then the report waits (T-30).
 */
export const zhangzhouSteps: readonly VettingStep[] = [
  {
    id: 'efficiency-office',
    title: { zh: '本级政府效能部门审核事故调查报告', en: 'The efficiency office of the own government vets the report' },
    role: 'efficiency-office',
    level: 'own',
    body: { kind: 'efficiency-office', to: '2019-06-30' },
    after: null,
    place: '350600',
    inForce,
    basis: zhangzhouClause7.source,
  },
  {
    id: 'higher-office',
    title: { zh: '上一级政府安委会办公室审核事故调查报告', en: 'The office of the next higher safety commission vets the report' },
    role: 'higher-safety-office',
    level: 'next-higher',
    body: { kind: 'safety-office' },
    after: 'efficiency-office',
    place: '350600',
    inForce,
    basis: zhangzhouClause7.source,
  },
];
