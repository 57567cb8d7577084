import type { Apply, EventOf } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordArrival } from './record-arrival.schema';
import type { RecordFollowUpReport } from './record-follow-up-report.schema';
import type { RecordNotice } from './record-notice.schema';
import type { Received } from './received';
import { contentAfter } from './report-content';
import { reporting } from './reporting';
import type { ChainLink } from './state';

type Sent = EventOf<{ readonly answers: readonly string[] }>;

function linkOf({ occurredAt, data: { ref, organ, from, known, onward } }: EventOf<Received>): ChainLink {
  const level = known === 'unknown' ? null : known;
  return { ref, organ, from, level, onward, receivedAt: occurredAt, forwardedAt: null, expressAt: null };
}

function withSent(state: InvestigationState, { data, occurredAt }: Sent, field: 'forwardedAt' | 'expressAt'): InvestigationState {
  const chain = state.reporting.chain.map((link) => (data.answers.includes(link.ref) ? { ...link, [field]: occurredAt } : link));
  return reporting(state, { chain });
}

/** What the events of the report and its way change. */
export const reportChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'unit.informed': (state, { occurredAt }) => reporting(state, { unitInformedAt: occurredAt }),
  'notice.received': (state, event: EventOf<Received>) =>
    reporting(state, {
      chain: [...state.reporting.chain, linkOf(event)],
      unitReportedAt: event.data.firsts.includes('unit') ? event.occurredAt : state.reporting.unitReportedAt,
    }),
  'notice.forwarded': (state, event: Sent) => withSent(state, event, 'forwardedAt'),
  'express.reported': (state, event: Sent) => withSent(state, event, 'expressAt'),
  'follow-up.reported': (state, { occurredAt, data }: EventOf<RecordFollowUpReport & { readonly n: number }>) =>
    reporting(state, {
      content: contentAfter(state.reporting.content, data),
      followUps: { count: data.n, lastAt: occurredAt, lastNews: data.news, endedAt: null },
      lastTold: { deaths: state.toll.deaths, missing: state.toll.missing, seriousInjuries: state.toll.seriousInjuries },
    }),
  'follow-ups.ended': (state, { occurredAt }) => reporting(state, { followUps: { ...state.reporting.followUps, endedAt: occurredAt } }),
  'notice.given': (state, { occurredAt, data: { addressee, to } }: EventOf<RecordNotice>) =>
    reporting(state, { notices: [...state.reporting.notices, { addressee, to, at: occurredAt }] }),
  'scene.reached': (state, { occurredAt, data: { organ, who } }: EventOf<RecordArrival & { readonly organ: string }>) =>
    reporting(state, { arrivals: [...state.reporting.arrivals, { organ, who, at: occurredAt }] }),
  'rescue-record.kept': (state, { occurredAt }) => reporting(state, { rescueRecordAt: occurredAt }),
  'statistics.entered': (state, { occurredAt }) => reporting(state, { statisticsAt: occurredAt }),
};
