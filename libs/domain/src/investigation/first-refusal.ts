import { instantOfTime, refuseFuture } from '../stream/times';
import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { World } from '../stream/procedure';
import { orders } from './parts';
import { lifetime } from './places';
import { stages } from './procedure-stages';
import type { InvestigationState } from './state';

/** What is asked of every order before its own rules: its time, and that it belongs to this stage. */
export function firstRefusal(state: InvestigationState, command: Command, world: World): Rejection | null {
  const { occurredAt } = command.act;
  if (occurredAt < instantOfTime(state.occurredAt)) {
    return reject('date-before-accident', { at: occurredAt, accident: state.occurredAt }, { field: 'act.occurredAt' });
  }
  return refuseFuture(occurredAt, world.now) ?? refuseStage(state, command.name);
}

function refuseStage(state: InvestigationState, command: string): Rejection | null {
  if (stages[state.stage]?.[command] !== undefined) return null;
  const step = orders[command]?.step;
  if (step === undefined || state.stage === 'not-an-accident') return reject('wrong-stage', { command, stage: state.stage });
  const done = lifetime.indexOf(state.stage) >= lifetime.indexOf(step.done);
  if (done) return reject('already-done', { command });
  return reject(step.missing, { command, stage: state.stage }, { article: step.article });
}
