import type { Apply, EventOf } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { withTime } from './correct-report-time';
import type { CorrectedTime } from './correct-report-time';
import type { RecordArrival } from './record-arrival.schema';
import type { RecordFollowUpReport } from './record-follow-up-report.schema';
import { movedAfter } from './moved-objects';
import type { RecordMovedObject } from './record-moved-object.schema';
import type { RecordNotice } from './record-notice.schema';
import type { Received } from './received';
import { contentAfter } from './report-content';
import { reporting } from './reporting';
import { toldAfter } from './situation';
import type { Situation } from './situation';
import type { ChainLink } from './state';

type Sent = EventOf<{ readonly answers: readonly string[]; readonly to: string }>;

function linkOf({ occurredAt, data: { ref, organ, from, known, onward, suspectedLevel } }: EventOf<Received>): ChainLink {
  const level = known === 'unknown' ? null : known;
  const assumed = suspectedLevel ?? null;
  return { ref, organ, from, level, assumed, onward, receivedAt: occurredAt, forwardedAt: null, expressAt: null, sentTo: null };
}

function withSent(
  { reporting: { chain } }: InvestigationState,
  answers: readonly string[],
  sent: Partial<ChainLink>,
): readonly ChainLink[] {
  return chain.map((link) => (answers.includes(link.ref) ? { ...link, ...sent } : link));
}

/** What the events of the report and its way change. */
export const reportChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'unit.informed': (state, { occurredAt }) => reporting(state, { unitInformedAt: occurredAt }),
  'notice.received': (state, event: EventOf<Received>) =>
    reporting(state, {
      chain: [...state.reporting.chain, linkOf(event)],
      followUps: { ...state.reporting.followUps, ...(event.data.series === undefined ? {} : { owedSince: event.occurredAt }) },
      unitReportedAt: event.data.firsts.includes('unit') ? event.occurredAt : state.reporting.unitReportedAt,
    }),
  'notice.forwarded': (state, { occurredAt, data: { answers, to } }: Sent) =>
    reporting(state, { chain: withSent(state, answers, { forwardedAt: occurredAt, sentTo: to }) }),
  'express.reported': (state, { occurredAt, data }: EventOf<Situation & { readonly answers: readonly string[] }>) =>
    reporting(state, { ...toldAfter(state, data), chain: withSent(state, data.answers, { expressAt: occurredAt }) }),
  'report-time.corrected': (state, { data: { links, what, at, unitReportedAt } }: EventOf<CorrectedTime>) =>
    reporting(state, {
      chain: state.reporting.chain.map((link) => (links.some(({ ref }) => ref === link.ref) ? withTime(link, what, at) : link)),
      unitReportedAt: unitReportedAt ?? state.reporting.unitReportedAt,
    }),
  'follow-up.reported': (state, { data }: EventOf<RecordFollowUpReport & Situation & { readonly n: number }>) => {
    const told = toldAfter(state, data);
    const followUps = { ...told.followUps, count: data.n, lastNews: data.news };
    return reporting(state, { ...told, followUps, content: contentAfter(state.reporting.content, data) });
  },
  'follow-ups.ended': (state, { occurredAt }) => reporting(state, { followUps: { ...state.reporting.followUps, endedAt: occurredAt } }),
  'notice.given': (state, { occurredAt, by, data: { addressee, to } }: EventOf<RecordNotice>) =>
    reporting(state, { notices: [...state.reporting.notices, { addressee, to, at: occurredAt, by: by.organ }] }),
  'scene.reached': (state, { occurredAt, data: { organ, who } }: EventOf<RecordArrival & { readonly organ: string }>) =>
    reporting(state, { arrivals: [...state.reporting.arrivals, { organ, who, at: occurredAt }] }),
  'rescue-record.kept': (state, { occurredAt }) => reporting(state, { rescueRecordAt: occurredAt }),
  'object.moved': (state, event: EventOf<RecordMovedObject>) => reporting(state, { moved: movedAfter(state.reporting.moved, event) }),
  'statistics.entered': (state, { occurredAt }) => reporting(state, { statisticsAt: occurredAt }),
};
