import type { PlacePack } from '@app/domain';
import { accidentClauses } from './clauses';
import { zhangzhouDocuments, zhangzhouLacks } from './documents';
import { enforcementClauses } from './enforcement-clauses';
import { interviewInZhangzhou, interviewReportInZhangzhou, noDelegateInZhangzhou } from './interviews';
import { zhangzhouTriggers } from './triggers';
import { evaluationAfterAYear } from '../evaluation-before-2021';
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
    rectification: [evaluationAfterAYear(zhangzhouClause7.source, '2015-04-02')],
  },
  vettingSteps: zhangzhouSteps,
  settings: [
    noDelegateInZhangzhou,
    {
      name: 'zhangzhou.opinionFrom',
      value: '2015-04-02',
      note: {
        zh: '该意见的印发日期在所见文本中被遮去，其贯彻的国办发〔2015〕20号印发于 2015 年 4 月 2 日：暂自该日起适用，待核',
        en: 'The day of the opinion is masked in the copy that was read; it carries out a notice of 2 April 2015: taken as in force from then, unverified',
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
};
