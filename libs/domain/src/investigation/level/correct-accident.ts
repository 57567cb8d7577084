import { instantOfTime } from '../../stream/times';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { CorrectAccident } from './correct-accident.schema';
import type { AccidentSaid } from './state';
import { withComputed } from './supposing';

const names = ['occurredAt', 'place', 'name', 'unit'] as const;

/** Time, place, name or unit turned out otherwise (T-17): the earlier event stays and is named, and everything is projected again. */
export function correctAccident(state: InvestigationState, command: CommandOf<CorrectAccident>, world: World): Decision {
  const { act, data } = command;
  const basis = article('十二');
  const refusal = onlyInvestigatorSide(state, command, basis) ?? refuseTime(state, data, world);
  if (refusal !== null) return refusal;
  const changed = names.filter((name) => data[name] !== undefined && data[name] !== state[name]);
  if (changed.length === 0) return reject('correction-empty', {}, { article: basis, field: 'data' });
  const after = said(data, changed);
  const before = said(state, changed);
  const corrects = lastSaid(state, changed);
  const event = {
    kind: 'accident.corrected',
    version: 1,
    occurredAt: act.occurredAt,
    data: { after, before, corrects, reason: data.reason, ...(after.place === undefined ? {} : { supervisions: numbersOf(state) }) },
  };
  return [withComputed(state, event, act, world)];
}

/** The accident is not after the first report of it. */
function refuseTime({ reportedAt }: InvestigationState, { occurredAt }: CorrectAccident, { now }: World): Rejection | null {
  if (occurredAt === undefined) return null;
  const at = instantOfTime(occurredAt);
  if (at > now) return reject('date-in-future', { at: occurredAt, now }, { field: 'data.occurredAt' });
  if (at <= reportedAt) return null;
  return reject('date-before-accident', { at: reportedAt, accident: occurredAt }, { field: 'data.occurredAt' });
}

/** The supervisions of the case, each of which has to take up the law of the other place; those that ended show it as well. */
function numbersOf({ supervisions }: InvestigationState): readonly number[] {
  return supervisions.map(({ n }) => n);
}

type Name = (typeof names)[number];

function said(from: AccidentSaid, changed: readonly Name[]): AccidentSaid {
  return Object.fromEntries(changed.map((name) => [name, from[name]]));
}

/** The number of the event that last said one of these. */
function lastSaid({ grading }: InvestigationState, changed: readonly Name[]): number {
  return grading.corrections.findLast(({ after }) => changed.some((name) => after[name] !== undefined))?.seq ?? grading.opening.seq;
}
