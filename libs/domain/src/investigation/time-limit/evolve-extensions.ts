import type { Apply, EventOf } from '../../stream/decision';
import type { AskExtension } from './ask-extension.schema';
import type { GrantExtension } from './grant-extension.schema';
import type { Extension, InvestigationState } from '../state';

function answered(state: InvestigationState, ref: string, answer: Pick<Extension, 'status' | 'grantedDays'>): InvestigationState {
  return { ...state, extensions: state.extensions.map((extension) => (extension.ref === ref ? { ...extension, ...answer } : extension)) };
}

type Answer = { readonly ref: string };

export const extensionChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'extension.asked': (state, event: EventOf<AskExtension>) => ({
    ...state,
    extensions: [
      ...state.extensions,
      { ref: event.data.ref, askedDays: event.data.days, askedAt: event.occurredAt, grantedDays: 0, status: 'asked' },
    ],
  }),
  'extension.granted': (state, event: EventOf<GrantExtension>) =>
    answered(state, event.data.ref, { status: 'granted', grantedDays: event.data.days }),
  'extension.refused': (state, event: EventOf<Answer>) => answered(state, event.data.ref, { status: 'refused', grantedDays: 0 }),
  'extension.revoked': (state, event: EventOf<Answer>) => answered(state, event.data.ref, { status: 'revoked', grantedDays: 0 }),
};
