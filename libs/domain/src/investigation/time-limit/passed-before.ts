import { project } from '@app/clock';
import type { Clock, Text } from '@app/clock';
import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { dayAt, instantOfTime } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import type { JudgePassedLimits } from './time-limit.schema';

const basis = article('二十九');

/** The report by which the case was opened; null where the case does not say. */
export function knownAt({ facts }: InvestigationState): Instant | null {
  const known = facts.findLast(({ fact }) => fact === 'accident.known');
  return known === undefined ? null : instantOfTime(known.at);
}

/** Ends that had passed before anybody knew of the accident, and that nothing has moved or met since. */
function passedBefore(state: InvestigationState, clocks: readonly Clock[]): readonly Clock[] {
  const known = knownAt(state);
  if (known === null) return [];
  return clocks.filter(({ status, dueAt }) => (status === 'overdue' || status === 'lost') && dueAt !== null && dueAt <= known);
}

/** Nothing that had passed accuses anybody by itself: whether it is concealment, lateness or neither, a person says (T-06, T-33, T-53). */
function judgePassedLimits(state: InvestigationState, command: CommandOf<JudgePassedLimits>, world: World): Decision {
  const { act, data } = command;
  return (
    judgeable(state, world) ??
    onlyInvestigatorSide(state, command, basis) ?? [{ kind: 'passed-limits.judged', version: 1, occurredAt: act.occurredAt, data }]
  );
}

function judgeable(state: InvestigationState, { law, calendar, now }: World): Rejection | null {
  if (state.passedJudgedAt !== undefined) return reject('already-done', { command: 'judge-passed-limits' });
  const passed = passedBefore(state, project(law.clocks, state.facts, calendar, now));
  return passed.length > 0 ? null : reject('no-limit-passed-before');
}

/** One task says all of it. */
function judging(state: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const passed = passedBefore(state, clocks);
  if (state.passedJudgedAt !== undefined || passed.length === 0) return [];
  return [wanted('judge-passed-limits', state.investigator, state.reportedAt, { note: saidOf(state, passed) })];
}

function saidOf({ reportedAt }: InvestigationState, passed: readonly Clock[]): Text {
  const known = dayAt(reportedAt);
  const zh = passed.map(({ title, dueDate }) => `“${title.zh}”（${dayInWords(dueDate ?? known)}）`).join('、');
  const en = passed.map(({ title, dueDate }) => `"${title.en}" (${dueDate ?? known})`).join(', ');
  return {
    zh: `${dayInWords(known)}知悉事故以前已经届满：${zh}`,
    en: `these had ended before the accident became known on ${known}: ${en}`,
  };
}

/** 知悉前已届满的期限: of a concealed accident, or one that was told late. */
export const passedLimits: Matter = {
  commands: {
    'judge-passed-limits': {
      title: { zh: '核定知悉事故以前已届满的期限', en: 'judge the limits that had ended before the accident became known' },
      article: basis,
      usually: 'investigator',
      stages: always,
      ready: judgeable,
      decide: judgePassedLimits,
    },
  },
  changes: {
    'passed-limits.judged': (state, { occurredAt }) => ({ ...state, passedJudgedAt: occurredAt }),
  },
  tasks: judging,
};
