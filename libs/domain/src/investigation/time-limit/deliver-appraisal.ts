import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { DeliverAppraisal } from './deliver-appraisal.schema';

/** Also one that comes after the report: it lengthens nothing any more, but is no longer waited for. */
export function deliverAppraisal(state: InvestigationState, command: CommandOf<DeliverAppraisal>): Decision {
  const { act, data } = command;
  const ordered = state.appraisals.find((appraisal) => appraisal.ref === data.ref);
  if (ordered === undefined) return reject('appraisal-unknown', { ref: data.ref }, { article: article('二十七'), field: 'data.ref' });
  if (ordered.deliveredAt !== null) return reject('already-done', { command: command.name });
  return (
    refuseBefore(act.occurredAt, ordered.orderedAt, { first: 'appraisal.ordered', then: 'appraisal.delivered' }) ?? [
      { kind: 'appraisal.delivered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
