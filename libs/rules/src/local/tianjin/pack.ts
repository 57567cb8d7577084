import type { DatedStanding, PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { caseInformation } from '../case-information';
import { nothingElse } from '../nothing-else';

export const tianjinLessons: Article = {
  source: { law: '天津市安全生产实施意见（文号未见）', article: '二（六）', confidence: 'S' },
  quote: [
    '建立事故调查处理信息通报和整改措施落实情况评估制度',
    '对国内外发生的重特大事故或典型事故，市安委会办公室要及时通报',
    '发生典型的较大以上事故，市行业主管部门要组织开展现场警示教育并制作事故警示教育片',
  ],
};

export const tianjinRules: Article = {
  source: { law: '天津市安全生产实施意见（文号未见）', article: '一（三）', confidence: 'S' },
  quote: ['对事故调查反映出相关法规规章有漏洞或缺陷的，要在事故结案后适时启动相关法规规章制修订工作'],
};

const presumedLapsed: DatedStanding = {
  from: null,
  standing: 'presumed-lapsed',
  why: {
    zh: '未核实，推定已失效：2016年的同类文件已标明到期失效',
    en: 'not checked, presumed to have lapsed: a document of the same kind of 2016 is marked as expired',
  },
  asOf: '2026-11-29',
};

/** 天津市 (S9): what follows an approval; it does not ask for the evaluation to be filed. */
export const tianjin: PlacePack = {
  ...nothingElse,
  id: 'tianjin',
  place: '120000',
  title: { zh: '天津市', en: 'Tianjin' },
  documents: [{ id: 'opinion', title: '天津市加强安全生产监管执法实施意见', number: null, issuedOn: null, standings: [presumedLapsed] }],
  settings: [
    {
      name: 'evaluation.filing',
      value: 'not-asked',
      note: {
        zh: '天津市的意见只要求组织评估，未要求报上一级备案：报送的予以登记，不列入待办',
        en: 'Tianjin asks for an evaluation and not for its filing: one that is filed is recorded, and it is no task',
      },
    },
  ],
  afterApproval: [
    caseInformation(tianjinLessons.source),
    {
      id: 'circular',
      title: {
        zh: '由市安委会办公室通报（重特大事故或者典型事故）',
        en: 'have the city’s safety office issue a circular (major and typical accidents)',
      },
      actor: 'own-safety-office',
      basis: tianjinLessons.source,
    },
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
};
