import type { Part } from '../part';
import { addressees } from './addressees';
import { annulment } from './annulment';
import { appealPeriods } from './appeal-periods';
import { appeals } from './appeals';
import { approving } from './approve';
import { approvalExtension } from './extension';
import { rectifying } from '../rectified/rectifying';
import { changedText } from './changed-text';
import { handovers } from './handovers';
import { judgments } from './judgments';
import { late } from './late';
import { returning } from './returning';
import { revocation } from './revocation';
import { service } from './service';

/** 批复: the decision on the submitted report, what follows from it, and what takes it back. */
export const approval: Part = {
  title: { zh: '批复', en: 'approval' },
  matters: [
    approving,
    approvalExtension,
    returning,
    addressees,
    service,
    handovers,
    appeals,
    late,
    appealPeriods,
    judgments,
    annulment,
    changedText,
    revocation,
    rectifying,
  ],
};
