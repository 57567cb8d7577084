import { instantOfTime, refuseFuture } from '../stream/times';
import { reject } from '../stream/rejection';
import type { Command } from '../stream/command';
import type { World } from '../stream/procedure';
import type { Rejection } from '../stream/rejection';
import { article } from './articles';
import { stages } from './procedure-stages';
import type { InvestigationState } from './state';
import type { Stage } from './stages';

/** What is asked of every order before its own rules: its time, and that it belongs to this stage. */
export function firstRefusal(state: InvestigationState, command: Command, world: World): Rejection | null {
  const { occurredAt } = command.act;
  if (occurredAt < instantOfTime(state.occurredAt)) {
    return reject('date-before-accident', { at: occurredAt, accident: state.occurredAt }, { field: 'act.occurredAt' });
  }
  return refuseFuture(occurredAt, world.now) ?? refuseStage(state, command.name);
}

const order: readonly Stage[] = ['reported', 'investigating', 'submitted', 'approved', 'published', 'closed'];

/** Orders that move the case on: from which stage on they are too late, and what is missing while they are too early. */
const steps: Readonly<Record<string, { readonly done: Stage; readonly missing: string; readonly article: string }>> = {
  'form-team': { done: 'investigating', missing: 'wrong-stage', article: article('二十二') },
  'submit-report': { done: 'submitted', missing: 'team-missing', article: article('二十二') },
  approve: { done: 'approved', missing: 'report-not-submitted', article: article('三十二') },
  'publish-report': { done: 'published', missing: 'approval-missing', article: article('三十四') },
};

function refuseStage(state: InvestigationState, command: string): Rejection | null {
  if (command in stages[state.stage]) return null;
  const step = steps[command];
  if (step === undefined) return reject('wrong-stage', { command, stage: state.stage });
  const done = order.indexOf(state.stage) >= order.indexOf(step.done);
  if (done) return reject('already-done', { command });
  return reject(step.missing, { command, stage: state.stage }, { article: step.article });
}
