import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigator } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { RevokeExtension } from './revoke-extension.schema';

/** An extension that is taken back counts as never granted (law.md 4.6.5). */
export function revokeExtension(state: InvestigationState, command: CommandOf<RevokeExtension>): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigator(state, command, article('二十九'));
  if (refusal !== null) return refusal;
  const extension = state.extensions.find((granted) => granted.ref === data.ref);
  if (extension === undefined) return reject('extension-unknown', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  if (extension.status === 'revoked') return reject('already-done', { command: command.name });
  if (extension.status !== 'granted')
    return reject('extension-not-granted', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  return (
    refuseBefore(act.occurredAt, grantedAt(state, data.ref) ?? extension.askedAt, {
      first: 'extension.granted',
      then: 'extension.revoked',
    }) ?? [{ kind: 'extension.revoked', version: 1, occurredAt: act.occurredAt, data }]
  );
}

function grantedAt({ facts }: InvestigationState, ref: string) {
  return facts.findLast((fact) => fact.fact === 'extension.granted' && fact.ref === ref)?.at;
}
