import type { DatedStanding, PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { nothingElse } from '../nothing-else';

export const innerMongoliaRules: Article = {
  source: { law: '内蒙古自治区安全生产实施意见（文号未见）', article: '二（三）', confidence: 'S' },
  quote: ['认真调查分析每一起生产安全事故，深入剖析事故发生的原因，根据事故调查反映出的相关法规规章漏洞和缺陷'],
};

const presumedLapsed: DatedStanding = {
  from: null,
  standing: 'presumed-lapsed',
  why: {
    zh: '未核实，推定已失效：该自治区规范性文件有效期不超过五年，并有2023年的新规定',
    en: 'not checked, presumed to have lapsed: documents of the region hold for five years at most, and there are newer rules of 2023',
  },
  asOf: '2026-11-29',
};

/** 内蒙古自治区 (S8): what follows an approval. */
export const neimenggu: PlacePack = {
  ...nothingElse,
  id: 'neimenggu',
  place: '150000',
  title: { zh: '内蒙古自治区', en: 'Inner Mongolia' },
  documents: [
    { id: 'opinion', title: '内蒙古自治区加强安全生产监管执法实施意见', number: null, issuedOn: null, standings: [presumedLapsed] },
  ],
  afterApproval: [
    {
      id: 'rule-change',
      title: { zh: '研究制修订有关法规规章（有漏洞或者缺陷的）', en: 'see to a change of rules (where the investigation found a gap)' },
      actor: 'government',
      basis: innerMongoliaRules.source,
    },
  ],
};
