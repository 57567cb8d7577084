import { tied } from '../word';
import type { FactWord } from '../word';

export const timeLimitFacts: readonly FactWord[] = [
  tied('appraisal.ordered', '委托技术鉴定', 'a technical appraisal was ordered'),
  tied('appraisal.delivered', '收到技术鉴定报告', 'the appraisal report was received'),
  tied('extension.asked', '申请延长调查期限', 'an extension was asked for'),
  { ...tied('extension.granted', '批准延长调查期限', 'an extension was granted'), days: 'required' },
  tied('extension.refused', '不批准延长调查期限', 'an extension was refused'),
  tied('extension.revoked', '撤销延长批准', 'a granted extension was taken back'),
];
