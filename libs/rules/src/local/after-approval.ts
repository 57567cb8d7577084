import type { AfterApproval } from '@app/domain';
import type { Article } from '../articles/article';

export const shijiazhuangLessons: Article = {
  source: { law: '石家庄市加强安全生产监管执法实施意见（文号未见）', article: '二（五）事故教训', confidence: 'S' },
  quote: [
    '对全国发生的重特大事故或典型事故，各级政府安委会办公室要及时下发通报',
    '发生较大和典型一般事故，各级行业主管部门要在事故发生地或事故发生单位组织召开现场警示教育会',
  ],
};

export const tianjinLessons: Article = {
  source: { law: '天津市安全生产实施意见（文号未见）', article: '二（六）', confidence: 'S' },
  quote: ['发生典型的较大以上事故，市行业主管部门要组织开展现场警示教育并制作事故警示教育片'],
};

export const tianjinRules: Article = {
  source: { law: '天津市安全生产实施意见（文号未见）', article: '一（三）', confidence: 'S' },
  quote: ['对事故调查反映出相关法规规章有漏洞或缺陷的，要在事故结案后适时启动相关法规规章制修订工作'],
};

export const innerMongoliaRules: Article = {
  source: { law: '内蒙古自治区安全生产实施意见（文号未见）', article: '二（三）', confidence: 'S' },
  quote: ['认真调查分析每一起生产安全事故，深入剖析事故发生的原因，根据事故调查反映出的相关法规规章漏洞和缺陷'],
};

/** What places attach to an approved accident, by division code; it holds in all places below. 典型 is a person's judgment: where it is none, none is owed. */
export const afterApprovalOfPlaces: Readonly<Record<string, readonly AfterApproval[]>> = {
  '130100': [
    {
      id: 'circular',
      title: { zh: '下发事故通报（重特大事故或者典型事故）', en: 'issue a circular (major and typical accidents)' },
      actor: 'own-safety-office',
      basis: shijiazhuangLessons.source,
    },
    {
      id: 'warning-meeting',
      title: {
        zh: '召开现场警示教育会（较大事故和典型一般事故）',
        en: 'hold a warning meeting on site (larger and typical ordinary accidents)',
      },
      actor: 'field-department',
      basis: shijiazhuangLessons.source,
    },
  ],
  '120000': [
    {
      id: 'warning-meeting',
      title: { zh: '开展现场警示教育（典型的较大以上事故）', en: 'hold a warning meeting on site (typical larger accidents and above)' },
      actor: 'field-department',
      levels: ['larger', 'major', 'extraordinary'],
      basis: tianjinLessons.source,
    },
    {
      id: 'warning-film',
      title: { zh: '制作事故警示教育片（典型的较大以上事故）', en: 'make a warning film (typical larger accidents and above)' },
      actor: 'field-department',
      levels: ['larger', 'major', 'extraordinary'],
      basis: tianjinLessons.source,
    },
    {
      id: 'rule-change',
      title: { zh: '研究制修订有关法规规章（有漏洞或者缺陷的）', en: 'see to a change of rules (where the investigation found a gap)' },
      actor: 'government',
      basis: tianjinRules.source,
    },
  ],
  '150000': [
    {
      id: 'rule-change',
      title: { zh: '研究制修订有关法规规章（有漏洞或者缺陷的）', en: 'see to a change of rules (where the investigation found a gap)' },
      actor: 'government',
      basis: innerMongoliaRules.source,
    },
  ],
};
