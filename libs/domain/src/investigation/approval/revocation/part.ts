import { at, plain } from '../../facts-of';
import type { Part } from '../../part';
import { staying } from '../../places';
import { tellReopened } from '../../supervised/reopening';
import { orderCorrection } from './order-correction';
import { reportCorrection } from './report-correction';
import { revocationChanges, revocationFacts } from './changes';
import { revokeApproval } from './revoke-approval';

const after = staying('approved', 'published', 'archived');

/** 责令改正、撤销批复、重新调查: what a higher government does to an approval (AP-10). */
export const revocation: Part = {
  commands: {
    'order-correction': { title: { zh: '责令改正', en: 'order a correction' }, places: after, decide: orderCorrection },
    'report-correction': { title: { zh: '报告改正情况', en: 'report the correction' }, places: after, decide: reportCorrection },
    'revoke-approval': {
      title: { zh: '撤销批复（结论），重新调查', en: 'revoke the approval and order a new investigation' },
      places: {
        approved: ['investigating'],
        published: ['investigating'],
        'not-an-accident': ['investigating'],
        archived: ['investigating'],
      },
      decide: revokeApproval,
    },
  },
  changes: revocationChanges,
  reactions: { 'approval.revoked': tellReopened('approval-revoked') },
  facts: { 'correction.ordered': at('correction.due', 'dueOn'), 'correction.reported': plain, 'approval.revoked': revocationFacts },
};
