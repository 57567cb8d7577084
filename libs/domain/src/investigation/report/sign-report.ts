import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { isRejection, reject } from '@app/streams';
import type { InvestigationState } from '../state';
import { currentDraft } from './current-draft';
import { nameOf } from './members';
import { refuseSigningDay, signatureOf } from './refuse-signature';
import type { SignReport } from './sign-report.schema';

/** Members sign the current version (article 30), one or all in one entry; a date that is not given is that of the act. */
export function signReport(state: InvestigationState, command: CommandOf<SignReport>, world: World): Decision {
  const { act, data } = command;
  const draft = currentDraft(state);
  if (isRejection(draft)) return draft;
  const given = new Map<string, object>();
  for (const [index, entry] of data.signatures.entries()) {
    const at = `data.signatures.${index}`;
    const signature = signatureOf(state, command, entry, at);
    if (isRejection(signature)) return signature;
    const refused = refuseSigningDay(signature.on, draft, world, at);
    if (refused !== null) return refused;
    const name = nameOf(signature);
    if (given.has(name)) return reject('signed-already', { member: name }, { field: `${at}.member` });
    given.set(name, entry.person === undefined ? signature : { ...signature, person: entry.person });
  }
  const signed = { version: draft.version, signatures: [...given.values()] };
  return [{ kind: 'report.signed', version: 1, occurredAt: act.occurredAt, data: signed }];
}
