import type { PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { evaluationWithinAYear } from '../evaluation-before-2021';
import { nothingElse } from '../nothing-else';
import { unchecked } from '../standings';

export const jiaozuoEvaluation: Article = {
  source: { law: '焦作市人民政府办公室焦政办〔2016〕25号', article: '二（七）', confidence: 'S' },
  quote: ['在事故结案1年内组织对防范整改措施落实情况进行评估，并报上一级政府安全生产委员会办公室备案'],
};

/** 焦作市 (S1): accidents approved before 2021-09-01 are evaluated within a year of closing (EV-09). */
export const jiaozuo: PlacePack = {
  ...nothingElse,
  id: 'jiaozuo',
  place: '410800',
  title: { zh: '焦作市', en: 'Jiaozuo' },
  documents: [
    {
      id: 'opinion',
      title: '焦作市人民政府办公室关于加强安全生产监管执法的实施意见',
      number: '焦政办〔2016〕25号',
      issuedOn: '2016-03-30',
      standings: [unchecked],
    },
  ],
  clocks: { rectification: [evaluationWithinAYear(jiaozuoEvaluation.source, '2016-03-30')] },
};
