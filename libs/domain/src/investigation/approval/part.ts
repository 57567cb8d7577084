import type { Part } from '../part';
import { appealPeriods } from './appeal-periods';
import { appeals } from './appeals';
import { approving } from './approve';
import { approvalExtension } from './extension';
import { handovers } from './handovers';
import { returning } from './returning';
import { revocation } from './revocation';
import { service } from './service';

/** 批复: the decision on the submitted report, what follows from it, and what takes it back. */
export const approval: Part = {
  title: { zh: '批复', en: 'approval' },
  matters: [approving, approvalExtension, returning, service, handovers, appeals, appealPeriods, revocation],
};
