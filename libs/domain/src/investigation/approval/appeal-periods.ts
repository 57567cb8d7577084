import { isRejection, reject } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Option } from '../../stream/description';
import type { World } from '../../stream/procedure';
import { dayAt, refuseBefore } from '../../stream/times';
import { obstacleArticle, reviewArticle } from '../articles';
import { needs } from '../part';
import type { Matter } from '../part';
import { afterApproval, always } from '../stages';
import { inApproval } from '../state';
import type { InvestigationState } from '../state';
import {
  addresseeOf,
  appealNamed,
  appealOption,
  filedAs,
  nameOfAddressee,
  obstacleFacts,
  remedyKnownFacts,
  reviewEndedFacts,
  withInForce,
  withSettled,
} from './appeals';
import type { RecordAppealObstacle, RecordAppealObstacleOver, RecordRemedyKnown, RecordReviewEnded } from './appeals.schema';
import { effectOf, whereRuled } from './ruling';
import type { Appeal, Obstacle } from './state';

/**
 * The day from which the fifteen days of a suit after a review run (行政诉讼法 article 45): the decision came to whoever asked for the
 * review, or the time for it ended without one. A decision that comes after that time still runs anew from its receipt.
 */
function recordReviewEnded(state: InvestigationState, { name, act, data }: CommandOf<RecordReviewEnded>, { law }: World): Decision {
  const review = appealNamed(state, data.ref);
  if (isRejection(review)) return review;
  if (review.kind !== 'review') return reject('appeal-no-review', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  const { status, filedAt, endedAs } = review;
  const over = data.how === 'time-over';
  const done = over ? status !== 'pending' || endedAs !== undefined : endedAs !== undefined && endedAs !== 'time-over';
  if (done || status === 'withdrawn') return reject('already-done', { command: name });
  if (!over && status === 'pending') return reject('review-undecided', { ref: data.ref }, { article: reviewArticle });
  const earlier = over ? { at: filedAt, first: 'appeal.filed' } : { at: review.decidedAt ?? filedAt, first: 'appeal.decided' };
  return (
    refuseBefore(act.occurredAt, earlier.at, { first: earlier.first, then: 'review.ended' }) ?? [
      { kind: 'review.ended', version: 1, occurredAt: act.occurredAt, data: { ...data, ...filedAs(review) } },
      ...(over || review.awaiting === undefined ? [] : effectOf(state, review, review.awaiting, act.occurredAt, law)),
    ]
  );
}

/** An addressee who was not told of a remedy learns of it: its period runs from that day, within the year (复议法 article 20, 解释 article 64). */
function recordRemedyKnown(state: InvestigationState, { act, data }: CommandOf<RecordRemedyKnown>): Decision {
  const addressee = addresseeOf(state, data.ref, 'data.ref');
  if (isRejection(addressee)) return addressee;
  const { servedAt } = addressee;
  if (servedAt === null) return reject('addressee-not-served', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  return (
    refuseBefore(act.occurredAt, servedAt, { first: 'approval.served', then: 'remedy.known' }) ?? [
      { kind: 'remedy.known', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** 不可抗力 or another good reason keeps an addressee from appealing: that time does not count for it. Whether it does is for organ or court. */
function recordAppealObstacle(state: InvestigationState, { act, data }: CommandOf<RecordAppealObstacle>): Decision {
  const { issued: approval, approval: decision } = state;
  if (approval === null) return reject('approval-none', {}, { article: obstacleArticle });
  if (decision.obstacles.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: obstacleArticle, field: 'data.ref' });
  }
  const addressee = addresseeOf(state, data.addressee, 'data.addressee');
  if (isRejection(addressee)) return addressee;
  return [{ kind: 'appeal-obstacle.begun', version: 1, occurredAt: act.occurredAt, data }];
}

function recordAppealObstacleOver(state: InvestigationState, command: CommandOf<RecordAppealObstacleOver>): Decision {
  const { name, act, data } = command;
  const obstacle = state.approval.obstacles.find(({ ref }) => ref === data.ref);
  if (obstacle === undefined) return reject('obstacle-unknown', { ref: data.ref }, { article: obstacleArticle, field: 'data.ref' });
  if (obstacle.overAt !== null) return reject('already-done', { command: name });
  const { addressee, since } = obstacle;
  return (
    refuseBefore(act.occurredAt, since, { first: 'appeal-obstacle.begun', then: 'appeal-obstacle.over' }) ?? [
      { kind: 'appeal-obstacle.over', version: 1, occurredAt: act.occurredAt, data: { ...data, addressee } },
    ]
  );
}

/** Reviews of which there is an end to record: the receipt of the decision, also one that came late, or that the time is over without one. */
function openReviews({ approval }: InvestigationState): readonly Appeal[] {
  const reviews = approval.appeals.filter(({ kind }) => kind === 'review');
  return reviews.filter(({ status, endedAs }) => {
    const unended = endedAs === undefined;
    return status === 'pending' ? unended : status === 'decided' && (unended || endedAs === 'time-over');
  });
}

function openObstacles({ approval }: InvestigationState): readonly Obstacle[] {
  return approval.obstacles.filter(({ overAt }) => overAt === null);
}

function obstacleOptions(state: InvestigationState): readonly Option[] {
  return openObstacles(state).map(({ ref, addressee, since }) => {
    const name = nameOfAddressee(state, addressee);
    return {
      value: ref,
      words: { zh: `${name}自${dayInWords(dayAt(since))}起的障碍（${ref}）`, en: `what keeps ${name} since ${dayAt(since)} (${ref})` },
    };
  });
}

/** 复议、起诉期限: what the periods of an appeal depend on (AP-13). */
export const appealPeriods: Matter = {
  commands: {
    'record-review-ended': {
      title: { zh: '登记收到复议决定书或者复议期满', en: 'record that a review decision was received, or that its time is over' },
      article: reviewArticle,
      usually: 'investigator',
      stages: whereRuled,
      ready: needs('record-review-ended', 'record-appeal', (state) => openReviews(state).length > 0),
      decide: recordReviewEnded,
    },
    'record-remedy-known': {
      title: { zh: '登记受送达人知道救济途径和期限', en: 'record that an addressee learned of a remedy' },
      article: reviewArticle,
      usually: 'investigator',
      stages: afterApproval,
      ready: needs('record-remedy-known', 'serve-approval', ({ approval }) =>
        approval.addressees.some(({ servedAt }) => servedAt !== null),
      ),
      decide: recordRemedyKnown,
    },
    'record-appeal-obstacle': {
      title: { zh: '登记耽误复议、起诉期限的障碍', en: 'record what keeps an addressee from appealing' },
      article: obstacleArticle,
      usually: 'investigator',
      stages: afterApproval,
      ready: needs('record-appeal-obstacle', 'record-approval-received', ({ approval }) => approval.addressees.length > 0),
      decide: recordAppealObstacle,
    },
    'record-appeal-obstacle-over': {
      title: { zh: '登记障碍消除', en: 'record that nothing keeps it from appealing any more' },
      article: obstacleArticle,
      usually: 'investigator',
      stages: always,
      ready: needs('record-appeal-obstacle-over', 'record-appeal-obstacle', (state) => openObstacles(state).length > 0),
      decide: recordAppealObstacleOver,
    },
  },
  changes: {
    'review.ended': (state, { data }: EventOf<RecordReviewEnded>) =>
      (data.how === 'time-over' ? withSettled : withInForce)(state, data.ref, { endedAs: data.how }),
    // What an addressee knows moves its clock only.
    'remedy.known': (state) => state,
    'appeal-obstacle.begun': (state, { data, occurredAt }: EventOf<RecordAppealObstacle>) => {
      const begun: Obstacle = { ref: data.ref, addressee: data.addressee, since: occurredAt, overAt: null };
      return inApproval(state, { obstacles: [...state.approval.obstacles, begun] });
    },
    'appeal-obstacle.over': (state, { data, occurredAt }: EventOf<{ readonly ref: string }>) =>
      inApproval(state, {
        obstacles: state.approval.obstacles.map((one) => (one.ref === data.ref ? { ...one, overAt: occurredAt } : one)),
      }),
  },
  facts: {
    'review.ended': reviewEndedFacts,
    'remedy.known': remedyKnownFacts,
    'appeal-obstacle.begun': obstacleFacts,
    'appeal-obstacle.over': obstacleFacts,
  },
  options: {
    'reviews.open': (state) => openReviews(state).map((review) => appealOption(state, review)),
    'appeal-obstacles.open': obstacleOptions,
  },
};
