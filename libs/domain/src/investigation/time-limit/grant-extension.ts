import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { refuseAfterReport } from './after-report';
import { onlyInvestigator } from '../only-investigator';
import { refuseExpired, refuseOverLimit, refuseUnextendable } from './extension-limit';
import { refuseUnasked } from './extension-asked';
import type { InvestigationState } from '../state';
import type { GrantExtension } from './grant-extension.schema';

/** Only the responsible government, before the period has run out, within the bound of the limit that governs (sixty days by article 29; law.md 4.6.5). */
export function grantExtension(state: InvestigationState, command: CommandOf<GrantExtension>, world: World): Decision {
  const { act, data } = command;
  const refusal = onlyInvestigator(state, command, article('二十九')) ?? refuseUnasked(state, command) ?? refuseAfterReport(state, command);
  if (refusal !== null) return refusal;
  const asked = state.extensions.find((extension) => extension.ref === data.ref)?.askedDays ?? 0;
  if (data.days > asked)
    return reject('extension-over-asked', { days: data.days, asked }, { article: article('二十九'), field: 'data.days' });
  return (
    refuseUnextendable(state, act.occurredAt, world) ??
    refuseOverLimit(state, { days: data.days, at: act.occurredAt }, world) ??
    refuseExpired(state, act.occurredAt, world) ?? [{ kind: 'extension.granted', version: 1, occurredAt: act.occurredAt, data }]
  );
}
