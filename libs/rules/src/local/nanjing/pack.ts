import type { PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { caseInformation } from '../case-information';
import { evaluationAfterAYear } from '../evaluation-before-2021';
import { nothingElse } from '../nothing-else';
import { unchecked } from '../standings';

export const nanjingEvaluation: Article = {
  source: { law: '南京市人民政府宁政发〔2016〕179号', article: '二（五）', confidence: 'S' },
  quote: ['建立事故调查处理信息通报和整改措施落实情况评估制度', '由负责事故查处的地方政府在结案1年后组织评估，评估情况报上一级安委办备案'],
};

/** 南京市 (S5): what follows an approval; accidents approved before 2021-09-01 are evaluated after a year from closing (EV-09). */
export const nanjing: PlacePack = {
  ...nothingElse,
  id: 'nanjing',
  place: '320100',
  title: { zh: '南京市', en: 'Nanjing' },
  documents: [
    {
      id: 'opinion',
      title: '南京市人民政府关于加强安全生产监管执法的实施意见',
      number: '宁政发〔2016〕179号',
      issuedOn: '2016-08-04',
      standings: [unchecked],
    },
  ],
  clocks: { rectification: [evaluationAfterAYear(nanjingEvaluation.source, '2016-08-04')] },
  afterApproval: [caseInformation(nanjingEvaluation.source)],
};
