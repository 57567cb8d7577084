import type { Apply, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { InvestigationState } from '../state';
import type { AskParticipation } from './ask-participation.schema';
import type { Raised } from './decide-raising';
import { investigatorAt } from './hands';
import type { ProposeRaising } from './propose-raising.schema';
import type { ReaddressSupervision } from './readdress-supervision.schema';
import type { SendPeople } from './send-people.schema';
import type { Assessed, CompetenceState, Mandate, RaisingProposal, Way } from './state';
import type { TakenOver } from './take-over';

type Change = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly article: string;
  readonly seen: string | null;
};
type Settled = Omit<Change, 'to'> & { readonly investigator: string };
type Given = Pick<Mandate, 'kind' | 'organ' | 'unit'>;
type Sent = SendPeople & { readonly organ: string };
type Asked = Required<AskParticipation>;
type Ref = { readonly ref: string };

function slice(state: InvestigationState, more: Partial<CompetenceState>): InvestigationState {
  return { ...state, competence: { ...state.competence, ...more } };
}

function inOtherHands(way: Way, state: InvestigationState, event: RecordedEvent, change: Change): InvestigationState {
  const { from, to, reason, article, seen } = change;
  const { occurredAt: at, recordedAt, by, documents } = event;
  const made = { way, from, to, at, recordedAt, by: by.organ, reason, article, documents };
  return { ...slice(state, { changes: [...state.competence.changes, made], decidedOn: seen }), investigator: to };
}

function proposal(state: InvestigationState, ref: string, more: Partial<RaisingProposal>): InvestigationState {
  const { proposals } = state.competence;
  return slice(state, { proposals: proposals.map((made) => (made.ref === ref ? { ...made, ...more } : made)) });
}

export const competenceChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'investigator.assessed': (state, { occurredAt: at, data: { text, article } }: EventOf<Omit<Assessed, 'at'>>) =>
    slice(state, { assessed: { at, text, article } }),
  'investigator.settled': (state, event: EventOf<Settled>) =>
    inOtherHands('settled', state, event, { ...event.data, to: event.data.investigator }),
  'case.raised': (state, event: EventOf<Raised>) => {
    const raised = inOtherHands('raised', state, event, event.data);
    return event.data.ref === undefined ? raised : proposal(raised, event.data.ref, { answer: 'raised' });
  },
  'case.taken-over': (state, event: EventOf<TakenOver>) => {
    const { fromOrgan: from, toOrgan: to } = event.data;
    return inOtherHands('taken-over', state, event, { ...event.data, from, to });
  },
  'case.returned': (state, event: EventOf<Change>) => inOtherHands('returned', state, event, event.data),
  'mandate.given': (state, { data: { kind, organ, unit }, occurredAt: at, documents }: EventOf<Given>) => {
    const given = { kind, organ, unit, by: investigatorAt(state, at), at, documents };
    return slice(state, { mandates: [...state.competence.mandates, given] });
  },
  'participation.asked': (state, { data: { organ, unitPlace }, occurredAt: askedAt }: EventOf<Asked>) =>
    slice(state, {
      unitPlace,
      participations: [...state.competence.participations, { organ, unitPlace, askedAt, sentAt: null, people: [] }],
    }),
  'participation.sent': (state, { data, occurredAt: sentAt }: EventOf<Sent>) =>
    slice(state, {
      participations: state.competence.participations.map((asked) =>
        asked.organ === data.organ ? { ...asked, sentAt, people: [...asked.people, ...data.people] } : asked,
      ),
    }),
  'raising.drafted': (state, { data, occurredAt: draftedAt }: EventOf<ProposeRaising & { readonly by: string }>) => {
    const { ref, by, to, ground } = data;
    return slice(state, { proposals: [...state.competence.proposals, { ref, by, to, ground, draftedAt, sentAt: null, answer: null }] });
  },
  'raising.proposed': (state, { data: { ref }, occurredAt: sentAt }: EventOf<Ref>) => proposal(state, ref, { sentAt }),
  'raising.declined': (state, { data: { ref } }: EventOf<Ref>) => proposal(state, ref, { answer: 'declined' }),
  'first-report.sent': (state, { occurredAt }) => slice(state, { firstReportSentAt: occurredAt }),
  'supervision.readdressed': (state, { data: { n, addressee } }: EventOf<ReaddressSupervision>) => ({
    ...state,
    supervisions: state.supervisions.map((link) => (link.n === n ? { ...link, addressee, readdressed: state.investigator } : link)),
  }),
};
