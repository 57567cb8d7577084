import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '../../stream/rejection';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { refuseSignature } from './refuse-signature';
import { currentDraft } from './current-draft';
import type { SignReport } from './sign-report.schema';

/** Members sign the current version (article 30), one or all in one entry; a date that is not given is that of the act. */
export function signReport(state: InvestigationState, command: CommandOf<SignReport>, world: World): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const signatures = data.signatures.map((signature) => ({ ...signature, on: signature.on ?? dayAt(act.occurredAt) }));
  for (const [index, signature] of signatures.entries()) {
    const refused = refuseSignature(state, command, { ...signature, draftedAt: draft.at, index }, world);
    if (refused !== null) return refused;
    const twice = signatures.findIndex(({ member }) => member === signature.member) !== index;
    if (twice) return reject('signed-already', { member: signature.member }, { field: `data.signatures.${index}.member` });
  }
  return [{ kind: 'report.signed', version: 1, occurredAt: act.occurredAt, data: { version: draft.version, signatures } }];
}
