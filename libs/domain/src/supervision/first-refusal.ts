import { refuseBefore, refuseFuture } from '../stream/times';
import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { World } from '../stream/procedure';
import { article } from './articles';
import { stages } from './procedure-stages';
import type { SupervisionState } from './state';
import type { Stage } from './stages';

/** What is asked of every order before its own rules: its time, and that it belongs to this stage. */
export function firstRefusal(state: SupervisionState, command: Command, world: World): Rejection | null {
  const { occurredAt } = command.act;
  return (
    refuseFuture(occurredAt, world.now) ??
    refuseStage(state, command.name) ??
    refuseBefore(occurredAt, state.openedAt, { first: 'supervision.opened', then: command.name })
  );
}

const order: readonly Stage[] = ['opened', 'supervising', 'vetted', 'completed', 'released'];

/** Orders that move the supervision on: from which stage on they are too late, and what is missing while they are too early. */
const steps: Readonly<Record<string, { readonly done: Stage; readonly missing: string; readonly article: string }>> = {
  'sign-receipt': { done: 'supervising', missing: 'wrong-stage', article: article('六') },
  'agree-vetting': { done: 'vetted', missing: 'receipt-not-signed', article: article('八') },
  'complete-matters': { done: 'completed', missing: 'vetting-missing', article: article('八') },
  release: { done: 'released', missing: 'matters-incomplete', article: article('四') },
};

function refuseStage(state: SupervisionState, command: string): Rejection | null {
  if (command in stages[state.stage]) return null;
  const step = steps[command];
  if (step === undefined || state.stage === 'withdrawn') return reject('wrong-stage', { command, stage: state.stage });
  const done = order.indexOf(state.stage) >= order.indexOf(step.done);
  if (done) return reject('already-done', { command });
  return reject(step.missing, { command, stage: state.stage }, { article: step.article });
}
