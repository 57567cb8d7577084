import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Level } from '../../assessment/levels';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { measures21 } from '../articles';
import { plain } from '../facts-of';
import type { FactsOf } from '../facts-of';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import { contentAfter } from './choices';
import type { EndFollowUps, RecordFollowUpReport } from './intake.schema';
import { knownLevel } from './known-level';
import { carried, sameDayTasks, toldFacts, withoutTold } from './same-day';
import type { IntakeState } from './state';

/** A report of the situation: to which run of daily reports it belongs, what was known then, and from when the next is due. */
export type Situation = {
  readonly series: string;
  readonly known: Level | 'unknown';
  /** Its own moment, or that of a later one that was entered before it. */
  readonly since: Instant;
};

export function situationAt(state: InvestigationState, at: Instant, law: LawSheet): Situation {
  const { lastAt, owedSince, endedAt, series } = state.intake.followUps;
  const known = knownLevel(state, { law, now: at }) ?? 'unknown';
  if (endedAt !== null) return { series: String(series + 1), known, since: at };
  const last = lastAt ?? owedSince;
  return { series: String(series), known, since: last !== undefined && last > at ? last : at };
}

/** What was told last, and when. */
export function toldAfter(state: InvestigationState, { series, since }: Situation): Pick<IntakeState, 'followUps' | 'lastTold'> {
  const { deaths, missing, seriousInjuries } = state.toll;
  const followUps = { ...state.intake.followUps, series: Number(series), lastAt: since, endedAt: null };
  return { followUps, lastTold: { deaths, missing, seriousInjuries } };
}

/** 续报: the number of the follow-up, and what is newly known; casualties are changed by commands of their own (RP-11, RP-12). */
function recordFollowUpReport(state: InvestigationState, { act, data }: CommandOf<RecordFollowUpReport>, { law }: World): Decision {
  const n = state.intake.followUps.count + 1;
  const situation = situationAt(state, act.occurredAt, law);
  return [
    {
      kind: 'follow-up.reported',
      version: 1,
      occurredAt: act.occurredAt,
      data: { ...data, n, ...situation, ...carried(state, act.occurredAt) },
    },
  ];
}

/** No law says when daily reports end: a person does, with the reason, after the last of them. A later one takes them up again. */
function endFollowUps(state: InvestigationState, { act, data }: CommandOf<EndFollowUps>): Decision {
  const { series, lastAt, owedSince } = state.intake.followUps;
  const last = lastAt ?? owedSince;
  // By the instant: these reports run in hours.
  if (last !== undefined && act.occurredAt < last) {
    const order = { first: 'situation.reported', then: 'follow-ups.ended', earlier: last, at: act.occurredAt };
    return reject('date-out-of-order', order, { field: 'act.occurredAt' });
  }
  return [{ kind: 'follow-ups.ended', version: 1, occurredAt: act.occurredAt, data: { ...data, series: String(series) } }];
}

function refuseEnded({ intake }: InvestigationState): Rejection | null {
  return intake.followUps.endedAt === null ? null : reject('already-done', { command: 'end-follow-ups' });
}

function followUpTask({ intake: { followUps, takenInBy } }: InvestigationState): readonly Wanted[] {
  const { lastAt, owedSince, endedAt, series } = followUps;
  const since = lastAt ?? owedSince;
  if (since === undefined || endedAt !== null) return [];
  return [wanted('record-follow-up-report', takenInBy, since, { presses: `RP-12-daily#${series}` })];
}

export const situationFacts: FactsOf = ({ recordedAt, data: { series, known, since } }: EventOf<Situation & Record<string, unknown>>) => [
  { fact: 'situation.reported', ref: series, at: since, recordedAt, value: known },
];

/** 续报: what is newly known, day by day (RP-11, RP-12). */
export const followUps: Matter = {
  commands: {
    'record-follow-up-report': {
      title: { zh: '登记续报', en: 'record a follow-up report' },
      article: measures21('第十条'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordFollowUpReport,
    },
    'end-follow-ups': {
      title: { zh: '停止续报', en: 'end the follow-up reports' },
      article: measures21('第十条'),
      usually: 'receiving-organ',
      stages: always,
      ready: refuseEnded,
      beside: ['record-follow-up-report'],
      decide: endFollowUps,
    },
  },
  changes: {
    'follow-up.reported': (
      state,
      { data }: EventOf<RecordFollowUpReport & Situation & { readonly n: number; readonly tells?: readonly string[] }>,
    ) => {
      const told = toldAfter(state, data);
      const followUps = { ...told.followUps, count: data.n, lastNews: data.news };
      return inIntake(withoutTold(state, data), { ...told, followUps, content: contentAfter(state.intake.content, data) });
    },
    'follow-ups.ended': (state, { occurredAt }) => inIntake(state, { followUps: { ...state.intake.followUps, endedAt: occurredAt } }),
  },
  facts: {
    'follow-up.reported': (event: EventOf<Situation>) => [...situationFacts(event), ...toldFacts(event)],
    'follow-ups.ended': (event) => plain(event).map((fact) => ({ ...fact, ref: String(event.data['series']) })),
  },
  tasks: (state) => [...followUpTask(state), ...sameDayTasks(state)],
};
