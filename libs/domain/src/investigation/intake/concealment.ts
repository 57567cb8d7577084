import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { tied } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import { refuseStranger, refuseUnproven } from './faults';
import type { AllegeConcealment, RefuteConcealment, VerifyConcealment } from './reporting-faults.schema';
import type { Concealment } from './state';

/** Anyone's word that the accident was concealed, or reported falsely or late: from now on it is being verified (T-06). */
function allegeConcealment(state: InvestigationState, { act, data }: CommandOf<AllegeConcealment>): Decision {
  if (state.intake.concealments.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  }
  return [{ kind: 'concealment.alleged', version: 1, occurredAt: act.occurredAt, data }];
}

/** Refuses an answer to what was not alleged, was answered, or is another's to verify. */
function refuseUnalleged(
  state: InvestigationState,
  command: CommandOf<{ readonly ref: string }>,
  then: 'concealment.verified' | 'concealment.refuted',
): Rejection | null {
  const { act, data } = command;
  const alleged = state.intake.concealments.find(({ ref }) => ref === data.ref);
  if (alleged === undefined) return reject('concealment-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (alleged.status !== 'alleged') return reject('already-done', { command: command.name });
  return refuseStranger(state, command) ?? refuseBefore(act.occurredAt, alleged.allegedAt, { first: 'concealment.alleged', then });
}

/** What was alleged is verified, by papers. Whether it is 瞒报, and whose, is a finding of its own (RP-17). */
function verifyConcealment(state: InvestigationState, command: CommandOf<VerifyConcealment>): Decision {
  const { act, data } = command;
  return (
    refuseUnalleged(state, command, 'concealment.verified') ??
    refuseUnproven(state, act) ?? [{ kind: 'concealment.verified', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** What was alleged did not prove true. */
function refuteConcealment(state: InvestigationState, command: CommandOf<RefuteConcealment>): Decision {
  const { act, data } = command;
  return (
    refuseUnalleged(state, command, 'concealment.refuted') ?? [
      { kind: 'concealment.refuted', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

export type Ref = { readonly ref: string };

function withSettled(state: InvestigationState, ref: string, status: Concealment['status']): InvestigationState {
  const concealments = state.intake.concealments.map((alleged) => (alleged.ref === ref ? { ...alleged, status } : alleged));
  return inIntake(state, { concealments });
}

/** Neither verified nor refuted: nobody may conclude meanwhile that it was no accident (AP-16). */
export function openAllegations({ intake }: InvestigationState): readonly Concealment[] {
  return intake.concealments.filter(({ status }) => status === 'alleged');
}

function answers(command: 'verify-concealment' | 'refute-concealment') {
  return needs(command, 'allege-concealment', (state) => openAllegations(state).length > 0);
}

/** Also of a case in the archive: what was alleged is verified or refuted. */
export function concealmentTasks(state: InvestigationState): readonly Wanted[] {
  const { intake, investigator } = state;
  const verified = intake.concealments.filter(({ status }) => status === 'verified');
  const found = intake.faults.some(({ kind, status }) => kind !== 'omitted' && status === 'found');
  return [
    ...openAllegations(state).map(({ ref, allegedAt }) => wanted('verify-concealment', investigator, allegedAt, { ref })),
    ...(found ? [] : verified.map(({ ref, allegedAt }) => wanted('find-reporting-fault', investigator, allegedAt, { ref }))),
  ];
}

/** 瞒报核查: what was alleged, and what became of it (T-06). */
export const concealment: Matter = {
  commands: {
    'allege-concealment': {
      title: { zh: '登记瞒报线索', en: 'record an allegation of concealment' },
      article: article('八'),
      usually: 'anyone',
      stages: always,
      decide: allegeConcealment,
    },
    'verify-concealment': {
      title: { zh: '查实瞒报线索', en: 'verify a concealment' },
      article: article('八'),
      usually: 'investigator',
      stages: always,
      ready: answers('verify-concealment'),
      decide: verifyConcealment,
    },
    'refute-concealment': {
      title: { zh: '查否瞒报线索', en: 'refute a concealment' },
      article: article('八'),
      usually: 'investigator',
      stages: always,
      ready: answers('refute-concealment'),
      beside: ['verify-concealment'],
      decide: refuteConcealment,
    },
  },
  changes: {
    'concealment.alleged': (state, { occurredAt, data }: EventOf<AllegeConcealment>) =>
      inIntake(state, { concealments: [...state.intake.concealments, { ref: data.ref, allegedAt: occurredAt, status: 'alleged' }] }),
    'concealment.verified': (state, { data }: EventOf<Ref>) => withSettled(state, data.ref, 'verified'),
    'concealment.refuted': (state, { data }: EventOf<Ref>) => withSettled(state, data.ref, 'refuted'),
  },
  facts: {
    'concealment.alleged': tied,
    'concealment.verified': tied,
    'concealment.refuted': tied,
  },
  tasks: concealmentTasks,
  options: {
    'concealments.alleged': (state) =>
      openAllegations(state).map(({ ref, allegedAt }) => ({
        value: ref,
        words: { zh: `${dayInWords(dayAt(allegedAt))}登记的瞒报线索（${ref}）`, en: `alleged on ${dayAt(allegedAt)} (${ref})` },
      })),
  },
};
