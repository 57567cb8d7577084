import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { CompleteMatters } from './complete-matters.schema';

/** The supervised matters include approval and closing (SV-06, T-10). */
export function completeMatters(state: SupervisionState, command: CommandOf<CompleteMatters>): Decision {
  const { act } = command;
  const refusal = only('addressee', state, command, article('六'));
  if (refusal !== null) return refusal;
  if (state.caseClosedAt === null) return reject('case-not-closed', {}, { article: article('六') });
  return (
    refuseBefore(act.occurredAt, state.caseClosedAt, { first: 'case.closed', then: 'supervision.matters-complete' }) ?? [
      { kind: 'supervision.matters-complete', version: 1, occurredAt: act.occurredAt, data: {} },
    ]
  );
}
