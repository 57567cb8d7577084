import type { PlacePack } from '@app/domain';
import { accidentClauses } from './clauses';
import { zhangzhouDocuments, zhangzhouLacks } from './documents';
import { enforcementClauses } from './enforcement-clauses';
import { interviewInZhangzhou, interviewReportInZhangzhou, noDelegateInZhangzhou } from './interviews';
import { zhangzhouTriggers } from './triggers';
import { caseInformation } from '../case-information';
import { evaluationAfterAYear } from '../evaluation-before-2021';
import { notBefore2015 } from '../first-day-unknown';
import { zhangzhouClause7, zhangzhouSteps } from './vetting-steps';
import { nothingElse } from '../nothing-else';

/** 漳州市 (S2): two offices vet every report one after the other, before its own government approves it. */
export const zhangzhou: PlacePack = {
  ...nothingElse,
  id: 'zhangzhou',
  place: '350600',
  title: { zh: '漳州市', en: 'Zhangzhou' },
  documents: zhangzhouDocuments,
  clauses: [...accidentClauses, ...enforcementClauses],
  notContained: zhangzhouLacks,
  clocks: {
    supervision: [interviewInZhangzhou, interviewReportInZhangzhou],
    rectification: [evaluationAfterAYear(zhangzhouClause7.source, notBefore2015)],
  },
  vettingSteps: zhangzhouSteps,
  settings: [
    noDelegateInZhangzhou,
    {
      name: 'zhangzhou.opinionFrom',
      value: 'unknown',
      note: {
        zh: '该意见的印发日期在所见文本中被遮去，起始日期不详；其贯彻的文件为 2015 年文号，2015 年以前的事故不适用，其后的按该意见办理，待核',
        en: 'The day of the opinion is masked in the copy that was read: its first day is unknown. What it carries out is numbered 2015, so accidents of before 2015 are not bound; later ones are handled by it, unverified',
      },
    },
    {
      name: 'zhangzhou.revisedText',
      value: 'all-steps-anew',
      note: {
        zh: '修改后的报告稿是否须重新经各部门审核，该意见未规定：每一新稿均依次重新审核；督办单位按所附意见原则同意的，其同意及于按该意见修改的一稿',
        en: 'The opinion does not say who sees a changed text: each new version passes all steps anew; an agreement of a supervisor under listed changes covers the one version that makes them',
      },
    },
  ],
  supervising: zhangzhouTriggers,
  afterApproval: [caseInformation(zhangzhouClause7.source)],
};
