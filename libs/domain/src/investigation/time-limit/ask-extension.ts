import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { refuseAfterReport } from './after-report';
import { refuseUnextendable } from './extension-limit';
import type { InvestigationState } from '../state';
import type { AskExtension } from './ask-extension.schema';

/** Asking changes no date: only the government's grant does (article 29). Where the law knows no extension there is nothing to ask for. */
export function askExtension(state: InvestigationState, command: CommandOf<AskExtension>, world: World): Decision {
  const { act, data } = command;
  if (state.extensions.some((extension) => extension.ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  }
  return (
    refuseAfterReport(state, command) ??
    refuseUnextendable(state, act.occurredAt, world) ?? [{ kind: 'extension.asked', version: 1, occurredAt: act.occurredAt, data }]
  );
}
