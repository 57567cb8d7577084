import type { Day, Instant } from '@app/calendar';
import type { Apply, EventOf } from '../../stream/decision';
import { at } from '../move';
import type { InvestigationState } from '../state';
import { withText } from '../supervised/new-text';
import type { AnswerComment } from './answer-comment.schema';
import type { Signatory } from './members';
import type { RecordReport } from './record-report.schema';
import type { Circulation, Comment, Draft, OwnVetting, ReportState, Signature } from './state';
import type { SubmitReport } from './submit-report.schema';

type Versioned = { readonly version: number };
// Supervisions are told since they hear of drafts.
type Drafted = Omit<Draft, 'at'> & { readonly supervisions?: readonly number[] };
type SentUp = Versioned & { readonly n: number; readonly fixedAt?: Instant };
type Signed = Versioned & { readonly signatures: readonly (Signatory & { readonly on: Day })[] };

/** What the events of the drafting change. */
export const draftingChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'report.recorded': (state, event: EventOf<RecordReport>) => drafting(state, recorded(state.drafting, event)),
  'report.drafted': (state, { data, occurredAt }: EventOf<Drafted>) => {
    const draft = { version: data.version, at: occurredAt, document: data.document };
    return drafting(withText(state, data.supervisions ?? [], { version: draft.version, at: draft.at }), {
      drafts: [...state.drafting.drafts, draft],
      current: data.version,
    });
  },
  'draft.circulated': (state, { data, occurredAt }: EventOf<Omit<Circulation, 'sentAt'>>) =>
    drafting(state, { circulations: [...state.drafting.circulations, { ...data, sentAt: occurredAt }] }),
  'draft.commented': (state, { data, occurredAt }: EventOf<Omit<Comment, 'at' | 'answer'>>) =>
    drafting(state, { comments: [...state.drafting.comments, { ...data, at: occurredAt, answer: null }] }),
  'draft.comment-answered': (state, { data: { n, adopted, reason } }: EventOf<AnswerComment>) => {
    const answer = { adopted, reason: reason ?? null };
    return drafting(state, { comments: state.drafting.comments.map((comment) => (comment.n === n ? { ...comment, answer } : comment)) });
  },
  'report.signed': (state, { data: { version, signatures } }: EventOf<Signed>) => {
    const given = signatures.map(({ member, ref, on }): Signature => ({ version, member, ref, on, dissent: false }));
    return drafting(state, { signatures: [...state.drafting.signatures, ...given] });
  },
  'report.dissented': (state, { data: { version, member, ref, on } }: EventOf<Omit<Signature, 'dissent'>>) =>
    drafting(state, { signatures: [...state.drafting.signatures, { version, member, ref, on, dissent: true }] }),
  'draft.own-vetted': (state, { data: { version, resolution }, occurredAt }: EventOf<Omit<OwnVetting, 'at'>>) => {
    const ownVettings = [...state.drafting.ownVettings, { version, resolution, at: occurredAt }];
    return drafting(state, { ownVettings, current: resolution === 'agreed' ? state.drafting.current : null });
  },
  'draft.changes-asked': (state) => drafting(state, { current: null }),
  'draft.sent-up': (state, { data: { n, version, fixedAt }, occurredAt }: EventOf<SentUp>) => {
    const told = fixedAt === undefined ? state : withText(state, [n], { version, at: fixedAt });
    return drafting(told, { sentUp: [...state.drafting.sentUp, { n, version, at: occurredAt }] });
  },
  // A submitted version is spent: a report that comes back is drafted, signed and vetted anew, and keeps its parts.
  'report.submitted': (state, event: EventOf<SubmitReport>) => ({
    ...at(drafting(state, { current: null }), 'submitted', event),
    report: { submittedAt: event.occurredAt, receivedOn: event.data.receivedOn },
  }),
};

function drafting(state: InvestigationState, change: Partial<ReportState>): InvestigationState {
  return { ...state, drafting: { ...state.drafting, ...change } };
}

/** A change of the text (parts, catalogue, nature) leaves the last draft behind; the checklist is no part of the text. */
function recorded(before: ReportState, { data, occurredAt }: EventOf<RecordReport>): Partial<ReportState> {
  const names = Object.keys(data.parts ?? {});
  const rewritten = names.length > 0 || data.nature !== undefined || data.catalogue !== undefined;
  return {
    parts: { ...before.parts, ...Object.fromEntries(names.map((name): [string, Instant] => [name, occurredAt])) },
    catalogue: data.catalogue ?? before.catalogue,
    checks: { ...before.checks, ...data.checks },
    nature: data.nature === undefined ? before.nature : { ...data.nature, at: occurredAt },
    current: rewritten ? null : before.current,
  };
}
