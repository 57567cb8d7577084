import { beijingDay } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { markIrregular, refuseProposed } from '../stream/done';
import type { RecordedEvent } from '../stream/event';
import type { LawSheet } from '../stream/law-sheet';
import { needs, staying } from '../stream/matter';
import type { FactsOf } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { dayAt, refuseBefore } from '../stream/times';
import { hasHeld, hasOpen, heldOptions, interviewsOf, interviewsWanted, isHeld, openOptions } from './interviews-owed';
import type {
  DecideInterview,
  PublishInterview,
  RecordInterview,
  RecordInterviewMaterial,
  RecordInterviewReport,
} from './interview.schema';
import { onlySender, refuseAgainstOwn, refuseWithoutConsent } from './letter-limits';
import type { Matter } from './matter';
import { lifetime } from './stages';
import type { Interview, SupervisionState } from './state';

const article = '《安全生产约谈实施办法（试行）》（安委〔2018〕2号）';

/** The supervisor summons a head of the supervised side: a decision of people, with the consent of its government (TK-01 to TK-03, SV-29). */
function decideInterview(state: SupervisionState, command: CommandOf<DecideInterview>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const on = dayAt(act.occurredAt);
  if (interviewsOf(state).some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  if (data.on !== undefined && data.on < on) {
    const order = { first: 'supervision.interview-decided', then: 'supervision.interview-held', earlier: on, at: data.on };
    return reject('date-out-of-order', order, { field: 'data.on' });
  }
  const against = [
    refuseAgainstOwn(state, data.organ),
    refuseWithoutConsent(state, act, data.consent),
    refuseUncited(papers, act, officialPapers, article),
  ];
  return (
    onlySender(state, command) ??
    refuseProposed(act, against) ?? [
      { kind: 'supervision.interview-decided', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** Who is interviewed hands in facts, causes, lessons and measures in writing (TK-04). */
function recordMaterial(state: SupervisionState, command: CommandOf<RecordInterviewMaterial>): Decision {
  const { act, data } = command;
  const interview = interviewsOf(state).find(({ ref }) => ref === data.ref);
  if (interview === undefined || isHeld(interview)) return unknown(data.ref);
  return (
    onlyInterviewed(state, interview, command) ??
    refuseBefore(act.occurredAt, interview.decidedAt, {
      first: 'supervision.interview-decided',
      then: 'supervision.interview-material',
    }) ?? [{ kind: 'supervision.interview-material', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** Whoever is interviewed, its side, or the supervisor that has the paper before it. */
function onlyInterviewed(state: SupervisionState, { organ }: Interview, { name, act }: CommandOf<unknown>): Rejection | null {
  const own = act.by.organ === organ || act.by.organ === state.addressee;
  if (own || onlySender(state, { name, act }) === null) return null;
  return reject('no-competence', { organ: act.by.organ, competent: organ, command: name }, { article, field: 'act.by.organ' });
}

function unknown(ref: string): Rejection {
  return reject('interview-unknown', { ref }, { field: 'data.ref' });
}

/** It is held after the written material has come, and put down in minutes; the same interview is tried again where nobody came (TK-04, TK-05). */
function recordInterview(state: SupervisionState, command: CommandOf<RecordInterview>, { papers = [], law }: World): Decision {
  const { act, data } = command;
  const interview = interviewsOf(state).find(({ ref }) => ref === data.ref);
  if (interview === undefined || isHeld(interview)) return unknown(data.ref);
  const refused =
    onlySender(state, command) ??
    refuseBefore(act.occurredAt, interview.decidedAt, { first: 'supervision.interview-decided', then: 'supervision.interview-held' }) ??
    refuseReportBefore(data, dayAt(act.occurredAt));
  if (refused !== null) return refused;
  if (data.attendance === 'absent') {
    return [{ kind: 'supervision.interview-missed', version: 1, occurredAt: act.occurredAt, data: { ref: data.ref } }];
  }
  const against = [
    interview.materialAt === undefined ? reject('interview-material-missing', {}, { article }) : null,
    refuseDelegate(data, law),
    refuseUncited(papers, act, ['minutes', ...officialPapers], article),
  ];
  return (
    refuseProposed(act, against) ?? [
      { kind: 'supervision.interview-held', version: 1, occurredAt: act.occurredAt, data: { ...data, ref: data.ref } },
      ...markIrregular(command, against),
    ]
  );
}

/** The national text does not say whether somebody else may come; Zhangzhou lets nobody (TK-05). */
function refuseDelegate({ attendance }: RecordInterview, { settings }: LawSheet): Rejection | null {
  if (attendance !== 'delegate' || settings['interview.delegate'] !== 'refused') return null;
  return reject('interview-delegate', {}, { article: '漳州市安全生产约谈制度', field: 'data.attendance' });
}

function refuseReportBefore({ reportBy }: RecordInterview, held: string): Rejection | null {
  if (reportBy === undefined || reportBy >= held) return null;
  const order = { first: 'supervision.interview-held', then: 'supervision.interview-reported', earlier: held, at: reportBy };
  return reject('date-out-of-order', order, { field: 'data.reportBy' });
}

function publishInterview(state: SupervisionState, command: CommandOf<PublishInterview>): Decision {
  const { act, data } = command;
  const held = interviewsOf(state).find((interview) => interview.ref === data.ref && isHeld(interview));
  if (held === undefined) return unknown(data.ref);
  return (
    onlySender(state, command) ??
    refuseBefore(act.occurredAt, held.heldAt ?? held.decidedAt, {
      first: 'supervision.interview-held',
      then: 'supervision.interview-published',
    }) ?? [{ kind: 'supervision.interview-published', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** What became of the measures: a report is late, never refused for it; a later one supplements it. */
function recordReport(state: SupervisionState, command: CommandOf<RecordInterviewReport>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const held = interviewsOf(state).find((interview) => interview.ref === data.ref && isHeld(interview));
  if (held === undefined) return unknown(data.ref);
  return (
    onlyInterviewed(state, held, command) ??
    refuseUncited(papers, act, ['report', ...officialPapers], article) ??
    refuseBefore(act.occurredAt, held.heldAt ?? held.decidedAt, {
      first: 'supervision.interview-held',
      then: 'supervision.interview-reported',
    }) ?? [{ kind: 'supervision.interview-reported', version: 1, occurredAt: act.occurredAt, data }]
  );
}

type Referred = { readonly ref: string };

function changed(state: SupervisionState, ref: string, change: (interview: Interview) => Partial<Interview>): SupervisionState {
  return { ...state, interviews: interviewsOf(state).map((one) => (one.ref === ref ? { ...one, ...change(one) } : one)) };
}

const decidedFacts: FactsOf = ({ kind, data: { ref, organ, on }, occurredAt, recordedAt }: RecordedEvent) => [
  { fact: kind, at: occurredAt, recordedAt, ref: String(ref), value: String(organ) },
  ...(typeof on === 'string' ? [{ fact: 'supervision.interview-due', at: on, recordedAt, ref: String(ref) }] : []),
];

const heldFacts: FactsOf = ({ kind, data: { ref, reportBy }, occurredAt, recordedAt }: RecordedEvent) => [
  { fact: kind, at: occurredAt, recordedAt, ref: String(ref) },
  ...(typeof reportBy === 'string' ? [{ fact: 'supervision.interview-report-due', at: reportBy, recordedAt, ref: String(ref) }] : []),
];

const tiedFact: FactsOf = ({ kind, data: { ref }, occurredAt, recordedAt }) => [
  { fact: kind, at: occurredAt, recordedAt, ref: String(ref) },
];

const whileItLasts = staying('opened', 'supervising', 'vetted', 'completed', 'released');

/** 约谈: decided, with written material, held, published, its measures reported back (TK-04). */
export const interviews: Matter = {
  commands: {
    'decide-interview': {
      title: { zh: '决定约谈', en: 'decide on an interview' },
      article,
      usually: 'supervisor',
      stages: whileItLasts,
      decide: decideInterview,
    },
    'record-interview-material': {
      title: { zh: '登记被约谈方的书面材料', en: 'record the written material of who is interviewed' },
      article,
      usually: 'addressee',
      stages: whileItLasts,
      ready: needs('record-interview-material', 'decide-interview', hasOpen),
      decide: recordMaterial,
    },
    'record-interview': {
      title: { zh: '登记约谈情况', en: 'record the interview' },
      article,
      usually: 'supervisor',
      stages: staying(...lifetime),
      ready: needs('record-interview', 'decide-interview', hasOpen),
      decide: recordInterview,
    },
    'publish-interview': {
      title: { zh: '公布约谈情况', en: 'publish the interview' },
      article,
      usually: 'supervisor',
      stages: staying(...lifetime),
      ready: needs('publish-interview', 'record-interview', hasHeld),
      decide: publishInterview,
    },
    'record-interview-report': {
      title: { zh: '登记约谈整改措施落实情况', en: 'record the report on the measures' },
      article,
      usually: 'addressee',
      stages: staying(...lifetime),
      ready: needs('record-interview-report', 'record-interview', hasHeld),
      decide: recordReport,
    },
  },
  changes: {
    'supervision.interview-decided': (state, { data, occurredAt: decidedAt }: EventOf<DecideInterview>) => {
      const { ref, organ, post, ground, reason, on, consent } = data;
      const said = { ...(on === undefined ? {} : { on }), ...(consent === undefined ? {} : { consent }) };
      const decided: Interview = { ref, organ, post, ground, reason, decidedAt, ...said };
      return { ...state, interviews: [...interviewsOf(state), decided] };
    },
    'supervision.interview-material': (state, { data, occurredAt: materialAt }: EventOf<Referred>) =>
      changed(state, data.ref, () => ({ materialAt })),
    'supervision.interview-missed': (state, { data }: EventOf<Referred>) =>
      changed(state, data.ref, ({ missed = 0 }) => ({ missed: missed + 1 })),
    'supervision.interview-held': (state, { data: { ref, reportBy }, occurredAt: heldAt }: EventOf<RecordInterview>) =>
      changed(state, ref, () => ({ heldAt, ...(reportBy === undefined ? {} : { reportBy }) })),
    'supervision.interview-published': (state, { data, occurredAt: publishedAt }: EventOf<Referred>) =>
      changed(state, data.ref, () => ({ publishedAt })),
    'supervision.interview-reported': (state, { data, occurredAt: reportedAt }: EventOf<Referred>) =>
      changed(state, data.ref, () => ({ reportedAt })),
  },
  facts: {
    'supervision.interview-decided': decidedFacts,
    'supervision.interview-held': heldFacts,
    'supervision.interview-reported': tiedFact,
  },
  tasks: (state, _clocks, { now }) => interviewsWanted(state, beijingDay(now)),
  options: { 'interviews.open': openOptions, 'interviews.held': heldOptions },
};
