import type { CommandOf, Decision } from '../../../stream/decision';
import { isRejection, reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { obstacleArticle } from '../articles';
import { addresseeOf } from './of-addressee';
import type { RecordAppealObstacle } from './record-appeal-obstacle.schema';
import type { RecordAppealObstacleOver } from './record-appeal-obstacle-over.schema';

/** 不可抗力 or another good reason keeps an addressee from appealing: that time does not count for it. Whether it does is for organ or court. */
export function recordAppealObstacle(state: InvestigationState, { act, data }: CommandOf<RecordAppealObstacle>): Decision {
  const { approval, decision } = state;
  if (approval === null) return reject('approval-none', {}, { article: obstacleArticle });
  if (decision.obstacles.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: obstacleArticle, field: 'data.ref' });
  }
  const addressee = addresseeOf(state, data.addressee, 'data.addressee');
  if (isRejection(addressee)) return addressee;
  return [{ kind: 'appeal-obstacle.begun', version: 1, occurredAt: act.occurredAt, data }];
}

export function recordAppealObstacleOver(state: InvestigationState, command: CommandOf<RecordAppealObstacleOver>): Decision {
  const { name, act, data } = command;
  const obstacle = state.decision.obstacles.find(({ ref }) => ref === data.ref);
  if (obstacle === undefined) return reject('obstacle-unknown', { ref: data.ref }, { article: obstacleArticle, field: 'data.ref' });
  if (obstacle.overAt !== null) return reject('already-done', { command: name });
  const { addressee, since } = obstacle;
  return (
    refuseBefore(act.occurredAt, since, { first: 'appeal-obstacle.begun', then: 'appeal-obstacle.over' }) ?? [
      { kind: 'appeal-obstacle.over', version: 1, occurredAt: act.occurredAt, data: { ...data, addressee } },
    ]
  );
}
