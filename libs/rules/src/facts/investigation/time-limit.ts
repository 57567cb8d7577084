import { tied } from '../word';
import type { FactWord } from '../word';

export const timeLimitFacts: readonly FactWord[] = [
  tied('appraisal.ordered', '委托技术鉴定', 'a technical appraisal was ordered'),
  tied('appraisal.delivered', '收到技术鉴定报告', 'the appraisal report was received'),
  tied('appraisal.ended', '技术鉴定退回、终止或者撤回', 'the appraisal ended without an opinion'),
  tied('site.blocked', '因抢险救援无法进行现场勘查', 'the rescue blocked the site'),
  tied('site.free', '现场可以勘查', 'the site was free'),
  tied('difficult-question.put', '特别疑难问题交专家论证', 'a specially difficult question was put to experts'),
  tied('difficult-question.answered', '收到特别疑难问题论证意见', 'the answer of the experts was received'),
  tied('phone-record.filed', '电话记录', 'a telephone call was recorded'),
  tied('phone-record.followed', '电话记录补件', 'the paper followed the telephone call'),
  tied('vetting.asked', '督办案件报告送审', 'the report of a supervised case was sent for vetting'),
  tied('vetting.agreed', '督办单位审核同意', 'the supervisor agreed to the report'),
  tied('vetting.changes-asked', '督办单位提出修改意见', 'the supervisor asked for changes'),
  tied('vetting.ended', '督办解除或者撤回，不再审核', 'the supervision ended, and with it the vetting'),
  tied('extension.asked', '申请延长调查期限', 'an extension was asked for'),
  { ...tied('extension.granted', '批准延长调查期限', 'an extension was granted'), days: 'required' },
  tied('extension.refused', '不批准延长调查期限', 'an extension was refused'),
  tied('extension.revoked', '撤销延长批准', 'a granted extension was taken back'),
];
