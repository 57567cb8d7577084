import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import { officialPapers } from '../../stream/papers';
import type { Reaction } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/filing';
import { onlyInvestigatorSide } from '../investigating-side';
import { inStage, needs, wanted, whileUnderWay } from '../part';
import type { Matter } from '../part';
import { always, staying, untilApproved } from '../stages';
import type { Stage } from '../stages';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import { runningSupervisions } from '../supervised/new-text';
import { tollToTell } from './absorbed';
import type { ClearDuplicate, HearCaseJoined, HearOtherCase, JoinCase, MarkDuplicate, WithdrawRegistration } from './duplicates.schema';
import type { Suspected } from './state';

/*
 * One accident is told many times: by the unit, 110, the media, a higher office (T-58). What was registered twice, or in error, is joined or withdrawn by
 * an act with its reason and paper. Nothing is deleted: the case stays to be read, its clocks are no longer its own.
 */

const basis = article('十');

function suspected({ competence }: InvestigationState): readonly Suspected[] {
  return competence.duplicates ?? [];
}

function markDuplicate(state: InvestigationState, { name, act, data }: CommandOf<MarkDuplicate>): Decision {
  if (suspected(state).some((one) => one.case === data.case)) return reject('already-done', { command: name });
  return [{ kind: 'duplicate.suspected', version: 1, occurredAt: act.occurredAt, data: { ...data, name: state.name } }];
}

/** It was another accident: a person has looked. */
function clearDuplicate(state: InvestigationState, command: CommandOf<ClearDuplicate>): Decision {
  const { name, act, data } = command;
  if (!suspected(state).some((one) => one.case === data.case)) return reject('already-done', { command: name });
  return onlyReceivingSide(state, command) ?? [{ kind: 'duplicate.cleared', version: 1, occurredAt: act.occurredAt, data }];
}

/** Whoever took the report in knows what was registered twice, before anybody investigates. */
function onlyReceivingSide(state: InvestigationState, command: Pick<CommandOf<object>, 'name' | 'act'>): Rejection | null {
  return command.act.by.organ === state.intake.takenInBy ? null : onlyInvestigatorSide(state, command, basis);
}

/** 并案: this case ends in the other, which hears it. */
function joinCase(state: InvestigationState, command: CommandOf<JoinCase>): Decision {
  const { act, data } = command;
  return (
    refuseSupervised(state) ??
    onlyReceivingSide(state, command) ??
    refuseUndocumented(state, act, officialPapers, basis) ?? [
      { kind: 'case.joined', version: 1, occurredAt: act.occurredAt, data: { ...data, name: state.name, toll: tollToTell(state) } },
    ]
  );
}

/** 误登记撤销: what was registered is no case, or none of this place. */
function withdrawRegistration(state: InvestigationState, command: CommandOf<WithdrawRegistration>): Decision {
  const { act, data } = command;
  return (
    refuseSupervised(state) ??
    onlyReceivingSide(state, command) ??
    refuseUndocumented(state, act, officialPapers, basis) ?? [
      { kind: 'registration.withdrawn', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Its supervisor takes the notice back first: no case disappears from under it. */
function refuseSupervised(state: InvestigationState): Rejection | null {
  const [running] = runningSupervisions(state);
  if (running === undefined) return null;
  return reject('supervision-running', { n: running.n, organ: running.supervisor }, { article: basis });
}

function heard(kind: string) {
  return (_state: InvestigationState, { name, act, data }: CommandOf<HearOtherCase | HearCaseJoined>): Decision => {
    if (act.via !== 'system') return reject('system-only', { command: name });
    return [{ kind, version: 1, occurredAt: act.occurredAt, data }];
  };
}

type Named = { readonly case: string; readonly name: string; readonly toll?: object };

function telling(command: 'hear-duplicate' | 'hear-case-joined') {
  return ({ data: { case: id, name, toll } }: NewEvent<string, Named>): readonly Reaction[] => [
    { to: { procedure: 'investigation', n: 1, case: { id } }, command, data: { name, ...toll } },
  ];
}

function without(state: InvestigationState, id: string): InvestigationState {
  return inCompetence(state, { duplicates: suspected(state).filter((one) => one.case !== id) });
}

function ending(to: Stage): Readonly<Partial<Record<Stage, readonly Stage[]>>> {
  return Object.fromEntries(untilApproved.map((stage) => [stage, [to]]));
}

/** 疑似重复、并案、误登记撤销 (T-58). */
export const duplicates: Matter = {
  commands: {
    'mark-duplicate': {
      title: { zh: '标记疑似重复', en: 'mark as a possible duplicate' },
      article: basis,
      usually: 'receiving-organ',
      stages: staying(...untilApproved),
      decide: markDuplicate,
    },
    'clear-duplicate': {
      title: { zh: '排除疑似重复', en: 'clear a possible duplicate' },
      article: basis,
      usually: 'receiving-organ',
      stages: staying(...untilApproved),
      ready: needs('clear-duplicate', 'mark-duplicate', (state) => suspected(state).length > 0),
      decide: clearDuplicate,
    },
    'join-case': {
      title: { zh: '并案', en: 'join with another case' },
      article: basis,
      usually: 'receiving-organ',
      stages: ending('joined'),
      ready: refuseSupervised,
      decide: joinCase,
    },
    'withdraw-registration': {
      title: { zh: '撤销误登记', en: 'withdraw a registration in error' },
      article: basis,
      usually: 'receiving-organ',
      stages: ending('withdrawn'),
      ready: refuseSupervised,
      decide: withdrawRegistration,
    },
  },
  messages: {
    'hear-duplicate': {
      title: { zh: '获知另一案件疑似重复', en: 'be told that another case may be the same accident' },
      stages: always,
      decide: heard('duplicate.heard'),
    },
    'hear-case-joined': {
      title: { zh: '获知另一案件并入', en: 'be told that another case was joined with this one' },
      stages: always,
      decide: heard('case.absorbed'),
    },
  },
  changes: {
    'duplicate.suspected': (state, { data, occurredAt: at }: EventOf<MarkDuplicate>) =>
      inCompetence(state, { duplicates: [...suspected(state), { case: data.case, at }] }),
    'duplicate.cleared': (state, { data }: EventOf<ClearDuplicate>) => without(state, data.case),
    'case.joined': (state, event: EventOf<JoinCase>) => inStage(without(state, event.data.case), 'joined', event),
    'registration.withdrawn': (state, event) => inStage(state, 'withdrawn', event),
  },
  reactions: {
    'duplicate.suspected': telling('hear-duplicate'),
    'case.joined': telling('hear-case-joined'),
  },
  tasks: whileUnderWay((state) =>
    suspected(state).map(({ case: ref, at }) =>
      wanted('join-case', state.intake.takenInBy, at, {
        ref,
        of: null,
        note: { zh: '与另一案件疑似重复，请核实后并案或者排除', en: 'it may be the same accident as another case: join it or clear it' },
      }),
    ),
  ),
  options: {
    'duplicates.suspected': (state) =>
      suspected(state).map(({ case: value, at }) => ({
        value,
        words: { zh: `${dayInWords(dayAt(at))}标记的疑似重复案件`, en: `marked on ${dayAt(at)}` },
      })),
  },
};
