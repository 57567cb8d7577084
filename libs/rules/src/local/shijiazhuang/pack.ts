import type { PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { caseInformation } from '../case-information';
import { evaluationAfterAYear } from '../evaluation-before-2021';
import { firstDayUnknown, notBefore2015 } from '../first-day-unknown';
import { nothingElse } from '../nothing-else';

export const shijiazhuangEvaluation: Article = {
  source: { law: '石家庄市加强安全生产监管执法实施意见（文号未见）', article: '二（五）', confidence: 'S' },
  quote: [
    '建立完善事故调查处理信息通报和整改措施落实情况评估制度',
    '各级政府要在事故结案1年后及时组织开展评估，评估情况报上级人民政府安全生产委员会办公室备案。',
  ],
};

export const shijiazhuangLessons: Article = {
  source: { law: '石家庄市加强安全生产监管执法实施意见（文号未见）', article: '二（五）事故教训', confidence: 'S' },
  quote: [
    '对全国发生的重特大事故或典型事故，各级政府安委会办公室要及时下发通报',
    '发生较大和典型一般事故，各级行业主管部门要在事故发生地或事故发生单位组织召开现场警示教育会',
  ],
};

/** 石家庄市 (S3): what follows an approval, and the evaluation of accidents approved before 2021-09-01 (EV-09). */
export const shijiazhuang: PlacePack = {
  ...nothingElse,
  id: 'shijiazhuang',
  place: '130100',
  title: { zh: '石家庄市', en: 'Shijiazhuang' },
  documents: [{ id: 'opinion', title: '石家庄市加强安全生产监管执法实施意见', number: null, issuedOn: null, standings: [firstDayUnknown] }],
  clocks: { rectification: [evaluationAfterAYear(shijiazhuangEvaluation.source, notBefore2015)] },
  settings: [
    {
      name: 'shijiazhuang.opinionFrom',
      value: 'unknown',
      note: {
        zh: '所见文本没有印发日期，起始日期不详；其引用的冀政办字〔2015〕144号为 2015 年文号，2015 年以前的事故不适用，待核',
        en: 'The copy that was read bears no day: its first day is unknown. It cites a document numbered 2015, so accidents of before 2015 are not bound; unverified',
      },
    },
  ],
  afterApproval: [
    caseInformation(shijiazhuangEvaluation.source),
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
};
