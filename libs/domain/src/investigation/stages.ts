import type { Text } from '@app/clock';
import { staying } from '../stream/matter';

export { moving, staying } from '../stream/matter';

/** 结案 is a date, not a stage. */
export type Stage =
  'reported' | 'investigating' | 'submitted' | 'approved' | 'published' | 'not-an-accident' | 'joined' | 'withdrawn' | 'archived';

/** All stages, in the order of a life; what was no accident, was joined with another case or registered in error leaves it before the archive. */
export const lifetime = [
  'reported',
  'investigating',
  'submitted',
  'approved',
  'published',
  'not-an-accident',
  'joined',
  'withdrawn',
  'archived',
] as const satisfies readonly Stage[];

export const stageTitles: Readonly<Record<Stage, Text>> = {
  reported: { zh: '已接报', en: 'reported' },
  investigating: { zh: '调查中', en: 'under investigation' },
  submitted: { zh: '报告已提交', en: 'report submitted' },
  approved: { zh: '已批复', en: 'approved' },
  published: { zh: '已公布', en: 'published' },
  'not-an-accident': { zh: '非生产安全事故', en: 'no production-safety accident' },
  joined: { zh: '已并案', en: 'joined with another case' },
  withdrawn: { zh: '已撤销登记', en: 'registration withdrawn' },
  archived: { zh: '已归档', en: 'archived' },
};

/** Ended in another case, or as none (T-58): nothing runs, and nothing has to be done in it. */
export function isElsewhere(stage: Stage): boolean {
  return stage === 'joined' || stage === 'withdrawn';
}

/** While the investigation is under way: a late entry may still come after the report was submitted. */
export const untilApproved = ['reported', 'investigating', 'submitted'] as const satisfies readonly Stage[];

export function isUnderWay(stage: Stage): boolean {
  return untilApproved.some((open) => open === stage);
}

/** What was true may be entered at any time (4.3); the date of the act decides what it is worth. */
export const always = staying(...lifetime);
export const underWay = staying(...untilApproved);
export const sinceTeam = staying(...lifetime.filter((stage) => stage !== 'reported'));
/** While the team writes, and while the government decides. */
export const whileWriting = staying('investigating');
export const writingOrDeciding = staying('investigating', 'submitted');
export const afterApproval = staying('approved', 'published', 'archived');
