import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import { decideAppeal, recordAppeal, withdrawAppeal } from './appeals';
import { appealChanges } from './changes';
import { decidedFacts, filedFacts, obstacleFacts, remedyKnownFacts, reviewEndedFacts, withdrawnFacts } from './facts';
import { recordAppealObstacle, recordAppealObstacleOver } from './obstacles';
import { recordRemedyKnown } from './remedy-known';
import { recordReviewEnded } from './review-ended';

// An appeal that was filed may outlive the approval which it attacks.
const always = staying(...lifetime);
const after = staying('approved', 'published', 'archived');

/** 复议、诉讼: appeals against the approval, and what their periods depend on. */
export const appeals: Part = {
  commands: {
    'record-appeal': { title: { zh: '登记复议或者诉讼', en: 'record an appeal' }, places: after, decide: recordAppeal },
    'withdraw-appeal': {
      title: { zh: '登记撤回复议或者诉讼', en: 'record that an appeal was withdrawn' },
      places: always,
      decide: withdrawAppeal,
    },
    'decide-appeal': { title: { zh: '登记复议决定或者判决', en: 'record what an appeal came to' }, places: always, decide: decideAppeal },
    'record-review-ended': {
      title: { zh: '登记收到复议决定书或者复议期满', en: 'record that a review decision was received, or that its time is over' },
      places: always,
      decide: recordReviewEnded,
    },
    'record-remedy-known': {
      title: { zh: '登记受送达人知道救济途径和期限', en: 'record that an addressee learned of a remedy' },
      places: after,
      decide: recordRemedyKnown,
    },
    'record-appeal-obstacle': {
      title: { zh: '登记耽误复议、起诉期限的障碍', en: 'record what keeps an addressee from appealing' },
      places: after,
      decide: recordAppealObstacle,
    },
    'record-appeal-obstacle-over': {
      title: { zh: '登记障碍消除', en: 'record that nothing keeps it from appealing any more' },
      places: always,
      decide: recordAppealObstacleOver,
    },
  },
  changes: appealChanges,
  facts: {
    'appeal.filed': filedFacts,
    'appeal.withdrawn': withdrawnFacts,
    'appeal.decided': decidedFacts,
    'review.ended': reviewEndedFacts,
    'remedy.known': remedyKnownFacts,
    'appeal-obstacle.begun': obstacleFacts,
    'appeal-obstacle.over': obstacleFacts,
  },
};
