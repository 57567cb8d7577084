import type { Apply, EventOf } from '../stream/decision';
import { isToLastText } from './agreed-text';
import type { HearDraft } from './commands/hear-draft.schema';
import type { Agreement } from './agreed-text';
import type { SupervisionState } from './state';

// Agreements of earlier releases name no version.
type Agreed = { readonly version?: number };

/** What the events of the vetting change. An agreement counts as long as no other text is known than the one it was given to. */
export const vettingChanges: Readonly<Record<string, Apply<SupervisionState>>> = {
  'supervision.changes-asked': (state, event) => ({ ...state, changesAskedAt: event.occurredAt, sentUp: null }),
  'supervision.vetting-agreed': (state, { occurredAt, data }: EventOf<Agreed>) => {
    const agreement = { at: occurredAt, version: data.version ?? null };
    const answered = { ...state, agreement, sentUp: null };
    if (!isToLastText(state, agreement)) return answered;
    return { ...answered, stage: 'vetted', stageSince: occurredAt, vettedAt: occurredAt };
  },
  'supervision.draft-heard': (state, { occurredAt, data }: EventOf<HearDraft>) => {
    const { texts = [] } = state;
    const known = texts.some(({ version }) => version === data.version);
    const told = {
      ...state,
      texts: known ? texts : [...texts, { version: data.version, at: data.fixedAt }],
      ...(data.by === 'sent-up' ? { sentUp: { version: data.version, at: occurredAt } } : {}),
    };
    const agreement = agreementOf(state);
    if (state.stage !== 'vetted' || agreement === null || isToLastText(told, agreement)) return told;
    return { ...told, stage: 'supervising', stageSince: occurredAt, vettedAt: null, changesAskedAt: null, newTextAt: data.fixedAt };
  },
};

function agreementOf({ agreement, vettedAt }: SupervisionState): Agreement | null {
  return agreement ?? (vettedAt === null ? null : { at: vettedAt, version: null });
}
