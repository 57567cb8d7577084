import { project } from '@app/clock';
import type { Clock, Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Act, Command, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { dayInWords } from '../../stream/day-in-words';
import type { Option } from '../../stream/description';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import { faultTitles } from './choices';
import { momentInWords } from './moment-in-words';
import type { FindReportingFault, JudgeLateness, WithdrawReportingFault } from './reporting-faults.schema';
import type { ReportingFault } from './state';

type Ref = { readonly ref: string };

/** What a person makes of an hour that passed (T-33, T-47). Where it is a fault, the finding is an act of its own. */
function judgeLateness(state: InvestigationState, command: CommandOf<JudgeLateness>, world: World): Decision {
  const { act, data } = command;
  if (!lateClocks(state, world).some(({ id }) => id === data.clock)) {
    return reject('clock-not-late', { clock: data.clock }, { field: 'data.clock' });
  }
  if (data.answer === 'fault-found' && standing(state).length === 0) {
    return reject('reporting-fault-missing', {}, { field: 'data.answer' });
  }
  return refuseStranger(state, command) ?? [{ kind: 'lateness.judged', version: 1, occurredAt: act.occurredAt, data }];
}

/** 迟报, 漏报, 谎报, 瞒报: found by a person with reason and papers, never computed from a late clock (RP-17, articles 35, 36, 39). */
function findReportingFault(state: InvestigationState, command: CommandOf<FindReportingFault>): Decision {
  const { act, data } = command;
  if (state.intake.faults.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  return (
    refuseStranger(state, command) ??
    refuseUnproven(state, act) ?? [{ kind: 'reporting-fault.found', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** A finding that is taken back stays readable, with the reason. */
function withdrawReportingFault(state: InvestigationState, command: CommandOf<WithdrawReportingFault>): Decision {
  const { act, data } = command;
  const fault = state.intake.faults.find(({ ref }) => ref === data.ref);
  if (fault === undefined) return reject('reporting-fault-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (fault.status === 'withdrawn') return reject('already-done', { command: command.name });
  return (
    refuseStranger(state, command) ??
    refuseBefore(act.occurredAt, fault.foundAt, { first: 'reporting-fault.found', then: 'reporting-fault.withdrawn' }) ?? [
      { kind: 'reporting-fault.withdrawn', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Refuses a finding of an organ that is neither on the investigating side nor above it: its own department may be the one at fault. */
export function refuseStranger(state: InvestigationState, { name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  const [own, competent] = [significant(act.by.organ), significant(state.investigator)];
  if (competent.startsWith(own)) return null;
  return reject(
    'no-competence',
    { organ: act.by.organ, competent: state.investigator, command: name },
    { article: article('三十六'), field: 'act.by.organ' },
  );
}

/** Refuses what nothing in the file shows. */
export function refuseUnproven(state: InvestigationState, act: Act): Rejection | null {
  const shown = state.documents.some(({ document }) => act.documents.includes(document));
  return shown ? null : reject('finding-undocumented', {}, { field: 'act.documents' });
}

/** A division code without its pairs of zeros: a higher place's is the beginning of a lower one's. */
function significant(organ: string): string {
  return organ.slice(0, 6).replace(/(00)+$/, '');
}

/** The hours of the report chain; being late with statistics or with a daily report is no 迟报. */
const hours = ['RP-02', 'RP-04', 'RP-12'];

/** Whether an hour of the report chain has passed unused, or was used too late. That is a question to a person, never an answer. */
function isLate({ rule, status }: Pick<Clock, 'rule' | 'status'>): boolean {
  return hours.includes(rule) && (status === 'overdue' || status === 'met-late');
}

function lateClocks(state: InvestigationState, { law, calendar, now }: World): readonly Clock[] {
  return project(law.clocks, state.facts, calendar, now).filter(isLate);
}

function refuseNothingLate(state: InvestigationState, world: World): Rejection | null {
  return lateClocks(state, world).length > 0 ? null : reject('clock-not-late', {});
}

/** By the organ whose hour it was, where there is one for each, and the moment until which it had time. */
function lateOption(state: InvestigationState, clock: Clock): readonly Option[] {
  if (clock.dueAt === null) return [];
  const due = momentInWords(clock.dueAt);
  const whose = hourOf(state, clock);
  return [{ value: clock.id, words: { zh: `${whose.zh}，期限至${due.zh}`, en: `${whose.en}, due ${due.en}` } }];
}

function hourOf({ intake }: InvestigationState, { title, ref }: Clock): Text {
  const organ = intake.chain.find((link) => link.ref === ref)?.organ;
  return organ === undefined ? title : { zh: `${organ}${title.zh}`, en: `${title.en} by ${organ}` };
}

function standing({ intake }: InvestigationState): readonly ReportingFault[] {
  return intake.faults.filter(({ status }) => status === 'found');
}

function faultOption({ ref, kind, who, foundAt }: ReportingFault): Option {
  const { zh, en } = faultTitles[kind];
  return {
    value: ref,
    words: { zh: `${dayInWords(dayAt(foundAt))}认定${who}${zh}（${ref}）`, en: `${en} of ${who}, found on ${dayAt(foundAt)} (${ref})` },
  };
}

function latenessTasks(state: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const { intake, investigator, reportedAt } = state;
  const late = clocks.filter((clock) => isLate(clock) && !intake.judged.includes(clock.id));
  return late.map((clock) => {
    const { id, dueAt } = clock;
    return wanted('judge-lateness', investigator, dueAt ?? reportedAt, { ref: id, of: hourOf(state, clock), presses: id });
  });
}

/** 迟报、漏报、谎报、瞒报: what a person finds in the way the accident was reported (RP-17). */
export const faults: Matter = {
  commands: {
    'judge-lateness': {
      title: { zh: '研判是否迟报', en: 'judge whether a report was late' },
      article: article('四'),
      usually: 'investigator',
      stages: always,
      ready: refuseNothingLate,
      decide: judgeLateness,
    },
    'find-reporting-fault': {
      title: { zh: '认定迟报、漏报、谎报、瞒报', en: 'find a late, omitted, false or concealed report' },
      article: article('四'),
      usually: 'investigator',
      stages: always,
      decide: findReportingFault,
    },
    'withdraw-reporting-fault': {
      title: { zh: '撤回迟报、漏报、谎报、瞒报认定', en: 'withdraw a finding about the report' },
      article: article('四'),
      usually: 'investigator',
      stages: always,
      ready: needs('withdraw-reporting-fault', 'find-reporting-fault', (state) => standing(state).length > 0),
      decide: withdrawReportingFault,
    },
  },
  changes: {
    'reporting-fault.found': (state, { occurredAt, data: { ref, kind, who } }: EventOf<FindReportingFault>) =>
      inIntake(state, { faults: [...state.intake.faults, { ref, kind, who, foundAt: occurredAt, status: 'found' }] }),
    'reporting-fault.withdrawn': (state, { data }: EventOf<Ref>) =>
      inIntake(state, {
        faults: state.intake.faults.map((fault) => (fault.ref === data.ref ? { ...fault, status: 'withdrawn' } : fault)),
      }),
    'lateness.judged': (state, { data }: EventOf<JudgeLateness>) => inIntake(state, { judged: [...state.intake.judged, data.clock] }),
  },
  tasks: latenessTasks,
  options: {
    'report-clocks.late': (state, world) => lateClocks(state, world).flatMap((clock) => lateOption(state, clock)),
    'reporting-faults.found': (state) => standing(state).map(faultOption),
  },
};
