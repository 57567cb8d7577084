import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection } from '@app/streams';
import type { InvestigationState } from '../state';
import { currentDraft } from './current-draft';
import type { RecordDissent } from './record-dissent.schema';
import { refuseSigningDay, signatureOf } from './refuse-signature';

/** A member that does not agree says why; that counts as its signature, so that nobody holds a report up by silence (article 30). */
export function recordDissent(state: InvestigationState, command: CommandOf<RecordDissent>, world: World): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const signature = signatureOf(state, command, data, 'data');
  if (isRejection(signature)) return signature;
  const dissent = { ...data, ...signature, version: draft.version };
  return (
    refuseSigningDay(signature.on, draft, world, 'data') ?? [
      { kind: 'report.dissented', version: 1, occurredAt: act.occurredAt, data: dissent },
    ]
  );
}
