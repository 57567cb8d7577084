import { addDays, daysBetween } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { only } from './matter';
import type { Matter } from './matter';
import { withDues } from './progress-rhythm';
import type { ProgressDue } from './meanwhile-state';
import { beforeRelease } from './stages';
import type { SupervisionState } from './state';
import type { PauseSupervision, ResumeSupervision } from './standstill.schema';
import type { Standstill } from './meanwhile-state';

/** The pause that lasts; undefined while it runs. */
export function standingStill({ standstills = [] }: Pick<SupervisionState, 'standstills'>): Standstill | undefined {
  return standstills.find(({ until }) => until === null);
}

/** What would move a last day that nobody knows: it is stated when the supervision goes on. */
export function refuseStandingStill(state: SupervisionState): Rejection | null {
  const pause = standingStill(state);
  return pause === undefined ? null : reject('supervision-paused', { since: dayAt(pause.since) }, { article: articleFor(state, '四') });
}

/** 暂停督办: neither an appraisal nor an extension of the investigation stops a supervision, its supervisor does (4.6.4). */
function pause(state: SupervisionState, command: CommandOf<PauseSupervision>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const basis = articleFor(state, '四');
  const ref = String((state.standstills ?? []).length + 1);
  return (
    only('supervisor', state, command, basis) ??
    refuseUncited(papers, act, officialPapers, basis) ?? [
      { kind: 'supervision.paused', version: 1, occurredAt: act.occurredAt, data: { ref, ...data } },
    ]
  );
}

/**
 * 恢复督办: what was left at the pause is counted on. A last day that was stated, and the days of the progress reports, are stated anew: from here on
 * they know of the pause.
 */
function resume(state: SupervisionState, command: CommandOf<ResumeSupervision>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const basis = articleFor(state, '四');
  const standing = standingStill(state);
  if (standing === undefined) return reject('supervision-not-paused', {}, { article: basis });
  const back = (day: Day) => putOff(day, dayAt(standing.since), dayAt(act.occurredAt));
  const stated = lastStated(state.facts);
  const dueOn = data.dueOn ?? (stated === null ? null : back(stated));
  const dues = (state.progressDues ?? []).filter(({ n }) => !isAnswered(state, n)).map((due) => ({ ...due, on: back(due.on) }));
  const going = { ref: standing.ref, ...(data.reason === undefined ? {} : { reason: data.reason }), dues };
  return (
    only('supervisor', state, command, basis) ??
    refuseUncited(papers, act, officialPapers, basis) ??
    refuseBefore(act.occurredAt, standing.since, { first: 'supervision.paused', then: 'supervision.resumed' }) ??
    refuseEarly(data.dueOn, act.occurredAt) ?? [
      { kind: 'supervision.resumed', version: 1, occurredAt: act.occurredAt, data: { ...going, ...(dueOn === null ? {} : { dueOn }) } },
    ]
  );
}

/** What had ended before the pause stays where it was. */
function putOff(day: Day, since: Day, until: Day): Day {
  return day < since ? day : addDays(until, daysBetween(since, day));
}

function lastStated(facts: readonly Fact[]): Day | null {
  const stated = facts.filter(({ fact }) => fact === 'supervision.due').at(-1);
  return stated === undefined ? null : dayAt(stated.at);
}

function isAnswered({ progressReports = [] }: SupervisionState, n: number): boolean {
  return progressReports.some(({ answers }) => answers === n);
}

function refuseEarly(dueOn: Day | undefined, at: Instant): Rejection | null {
  if (dueOn === undefined || dueOn >= dayAt(at)) return null;
  return reject('limit-not-later', { on: dayAt(at) }, { field: 'data.dueOn' });
}

type Paused = PauseSupervision & Pick<Standstill, 'ref'>;

type Resumed = Pick<Standstill, 'ref'> & { readonly dues: readonly ProgressDue[]; readonly dueOn?: Day };

function resumed(state: SupervisionState, { data: { ref, dues, dueOn }, occurredAt }: EventOf<Resumed>): SupervisionState {
  const standstills = (state.standstills ?? []).map((one) => (one.ref === ref ? { ...one, until: occurredAt } : one));
  return { ...withDues(state, dues), standstills, ...(dueOn === undefined ? {} : { limit: { dueOn } }) };
}

function standstillFact({ kind, occurredAt, recordedAt, data: { ref } }: RecordedEvent): Fact {
  return { fact: kind, at: occurredAt, recordedAt, ref: String(ref) };
}

function resumedFacts(event: EventOf<Resumed>): readonly Fact[] {
  const { data, recordedAt } = event;
  return [
    standstillFact(event),
    ...(data.dueOn === undefined ? [] : [{ fact: 'supervision.due', at: data.dueOn, recordedAt }]),
    ...data.dues.map(({ n, on }) => ({ fact: 'supervision.progress-due', at: on, recordedAt, ref: String(n) })),
  ];
}

/** A pause that nobody ends would hide the case: its supervisor sees it as its own task. */
function lasting(state: SupervisionState): readonly Wanted[] {
  const standing = standingStill(state);
  if (standing === undefined || state.stage === 'released' || state.stage === 'withdrawn') return [];
  return [wanted('resume-supervision', state.supervisor, standing.since)];
}

/** 暂停和恢复: a supervision stands still only by its supervisor. */
export const standstill: Matter = {
  commands: {
    'pause-supervision': {
      title: { zh: '暂停督办', en: 'pause the supervision' },
      article: article('四'),
      usually: 'supervisor',
      stages: beforeRelease,
      ready: refuseStandingStill,
      decide: pause,
    },
    'resume-supervision': {
      title: { zh: '恢复督办', en: 'let the supervision go on' },
      article: article('四'),
      usually: 'supervisor',
      stages: beforeRelease,
      ready: (state) =>
        standingStill(state) === undefined ? reject('supervision-not-paused', {}, { article: articleFor(state, '四') }) : null,
      decide: resume,
    },
  },
  changes: {
    'supervision.paused': (state, { data: { ref, reason }, occurredAt }: EventOf<Paused>) => ({
      ...state,
      standstills: [...(state.standstills ?? []), { ref, since: occurredAt, until: null, reason }],
    }),
    'supervision.resumed': resumed,
  },
  facts: {
    'supervision.paused': (event) => [standstillFact(event)],
    'supervision.resumed': resumedFacts,
  },
  tasks: lasting,
};
