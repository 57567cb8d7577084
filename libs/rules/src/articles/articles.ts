import type { Article } from './article';
import { chongqingArticle46 } from '../local/chongqing/ap-05-copies';
import { guangxiArticle4 } from '../local/guangxi/ju-21-team-set-up';
import { sichuanPart3 } from '../local/sichuan/ju-22-first-report';
import { shijiazhuangEvaluation, shijiazhuangLessons } from '../local/shijiazhuang/pack';
import { tianjinLessons, tianjinRules } from '../local/tianjin/pack';
import { innerMongoliaRules } from '../local/neimenggu/pack';
import { sichuanEvaluation } from '../local/sichuan/ev-08-evaluation-run';
import { jiaozuoEvaluation } from '../local/jiaozuo/pack';
import { nanjingEvaluation } from '../local/nanjing/pack';
import { article86Third } from '../national/ev-02-evaluation';
import { evaluationArticle3, evaluationArticle4, evaluationArticle5 } from '../national/ev-03-evaluation-window';
import { evaluationFilingNotice } from '../national/ev-06-evaluation-result';
import { article33 } from '../national/house-item';
import { article32 } from '../national/ap-01-approval';
import { serviceNotice } from '../national/ap-04-service';
import { article86 } from '../national/ap-08-publication';
import {
  reviewArticle20,
  reviewArticle20Third,
  suitArticle45,
  suitArticle46,
  readingArticle64,
  readingArticle64Second,
} from '../national/ap-13-appeal-periods';
import { article85 } from '../national/ap-14-annulment';
import { reviewArticle21, suitArticle46Second } from '../national/ap-15-never-served';
import { article20, shijiazhuang } from '../national/jurisdiction/raising-grounds';
import { article19 } from '../national/jurisdiction/table';
import { formNotice } from '../national/gates/approval-form';
import { answerOf2023 } from '../national/gates/concealment-settled';
import { article23 } from '../national/gates/conflict-check';
import { copyingArticle } from '../national/gates/negative-conclusion-copied';
import { article22 } from '../national/gates/procuratorate-invited';
import { article34 } from '../national/gates/publication-checked';
import { article30 } from '../national/gates/report-complete';
import { measuresArticle8 } from '../national/gates/supervision-vetting';
import { article25 } from '../national/house-given-days';
import { article26, referralArticles } from '../national/house-clue';
import { article29 } from '../national/in-01-investigation-limit';
import { innerArticle } from '../national/in-02-inner-limit';
import { article27 } from '../national/in-03-suspension-grounds';
import { order302Article19 } from '../national/in-09-before-493';
import { rules115Article3 } from '../national/assessment/casualty-rules';
import { article3, article3First } from '../national/assessment/decree-493';
import { waterArticle6 } from '../national/assessment/inland-water';
import { maritimeArticle81 } from '../national/assessment/maritime';
import { railwayArticles8To12 } from '../national/assessment/railway';
import { article2 } from '../national/assessment/scope-rules';
import { equipmentArticles61To64 } from '../national/assessment/special-equipment';
import { article9 } from '../national/rp-02-unit-report';
import { article11 } from '../national/rp-04-level-report';
import { article10 } from '../national/rp-05-report-chain';
import { article13 } from '../national/rp-11-casualty-window';
import { followUpArticle } from '../national/rp-12-daily-follow-up';
import { expressArticle } from '../national/rp-12-express-report';
import { sameDayArticle } from '../national/rp-23-same-day';
import { mineNotice } from '../national/rp-25-mine-report';
import { interviewMeasures, measuresArticle10 } from '../national/house-supervision-days';
import { phoneRecordArticle } from '../national/house-phone-record';
import { statisticsNotice } from '../national/rp-19-statistics';
import { railwayArticle27, railwayArticle29 } from '../national/sp-01-railway';
import { powerArticle23, powerArticle25 } from '../national/sp-02-power';
import { maritimeArticle85, maritimeArticle85Second } from '../national/sp-04-maritime';
import { fujianClause4 } from '../local/fujian/legal-review';
import { henanArticle6 } from '../local/henan/pack';
import { jiangsuMeasures } from '../local/jiangsu/pack';
import { zhangzhouClause7 } from '../local/zhangzhou/vetting-steps';
import { fujianMeasures } from '../local/fujian/notice-papers';
import { henanArticle9 } from '../local/henan/notice-papers';
import { guangxiPublication } from '../local/guangxi/notice-papers';
import { huaianMeasures } from '../local/huaian/pack';
import { conferenceOf2026, measuresArticle2 } from '../national/sv-14-supervising';
import { measuresArticle3 } from '../national/sv-02-notice-papers';
import { zhangzhouInterviews } from '../local/zhangzhou/interviews';
import { measuresArticle6 } from '../national/sv-06-supervised-matters';
import { measuresArticle7 } from '../national/sv-07-progress-reports';
import { article70, zhejiang38 } from '../national/undone';
import { articlesOfRefusals } from './refusals';

/** Every article that a rule or a refusal stands on, each once. */
export const articles: readonly Article[] = [
  chongqingArticle46,
  fujianClause4,
  zhangzhouClause7,
  article33,
  article86Third,
  evaluationArticle3,
  evaluationArticle4,
  evaluationArticle5,
  evaluationFilingNotice,
  sichuanEvaluation,
  jiaozuoEvaluation,
  shijiazhuangEvaluation,
  nanjingEvaluation,
  shijiazhuangLessons,
  tianjinLessons,
  tianjinRules,
  innerMongoliaRules,
  guangxiArticle4,
  sichuanPart3,
  henanArticle6,
  henanArticle9,
  huaianMeasures,
  fujianMeasures,
  guangxiPublication,
  jiangsuMeasures,
  phoneRecordArticle,
  article32,
  serviceNotice,
  article86,
  reviewArticle20,
  reviewArticle20Third,
  suitArticle45,
  suitArticle46,
  suitArticle46Second,
  reviewArticle21,
  article70,
  article85,
  readingArticle64,
  readingArticle64Second,
  article20,
  shijiazhuang,
  article19,
  formNotice,
  article23,
  copyingArticle,
  answerOf2023,
  article22,
  article34,
  article30,
  measuresArticle8,
  article25,
  article26,
  referralArticles,
  article29,
  innerArticle,
  article27,
  order302Article19,
  rules115Article3,
  waterArticle6,
  article3First,
  article3,
  maritimeArticle81,
  railwayArticles8To12,
  article2,
  equipmentArticles61To64,
  article9,
  article11,
  article10,
  article13,
  followUpArticle,
  expressArticle,
  statisticsNotice,
  sameDayArticle,
  mineNotice,
  railwayArticle27,
  railwayArticle29,
  powerArticle23,
  powerArticle25,
  maritimeArticle85,
  maritimeArticle85Second,
  measuresArticle2,
  measuresArticle3,
  conferenceOf2026,
  measuresArticle6,
  measuresArticle7,
  measuresArticle10,
  interviewMeasures,
  zhangzhouInterviews,
  zhejiang38,
  ...articlesOfRefusals,
];
