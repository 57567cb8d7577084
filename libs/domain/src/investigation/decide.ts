import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import type { Decision } from '../stream/decision';
import type { LawSheet } from '../stream/law-sheet';
import type { Gate, World } from '../stream/procedure';
import { instantOfTime, refuseFuture } from '../stream/times';
import { reportAccident } from './intake/opening';
import { matters, messages, orders, stages } from './parts';
import { lifetime } from './stages';
import type { InvestigationState } from './state';

const opening: { decide(state: null, command: Command, world: World): Decision }['decide'] = reportAccident;

/** What an order comes to. Never throws for data that its schema let in. */
export function decide(state: InvestigationState | null, command: Command, world: World): Decision {
  if (state === null)
    return command.name === 'report-accident' ? opening(state, command, world) : reject('not-opened', { procedure: 'investigation' });
  if (Object.hasOwn(messages, command.name)) {
    return messages[command.name]?.decide(state, command, world) ?? reject('unknown-command', { command: command.name });
  }
  const order = Object.hasOwn(orders, command.name) ? orders[command.name] : undefined;
  if (order === undefined) return reject('unknown-command', { command: command.name });
  return ready(state, command.name, world) ?? refuseTime(state, command.act.occurredAt, world.now) ?? order.decide(state, command, world);
}

/** What stands against an order whatever its data: its stage, the state of the case, a gate that this stream holds. */
export function ready(state: InvestigationState | null, command: string, world: World): Rejection | null {
  if (state === null) return command === 'report-accident' ? null : reject('not-opened', { procedure: 'investigation' });
  const order = Object.hasOwn(orders, command) ? orders[command] : undefined;
  if (order === undefined) return reject('unknown-command', { command });
  return refuseStage(state, command) ?? order.ready?.(state, world) ?? refuseShut(state, command, world.law);
}

function refuseTime(state: InvestigationState, at: Instant, now: Instant): Rejection | null {
  if (at >= instantOfTime(state.occurredAt)) return refuseFuture(at, now);
  return reject('date-before-accident', { at, accident: state.occurredAt }, { field: 'act.occurredAt' });
}

function refuseStage(state: InvestigationState, command: string): Rejection | null {
  if (stages[state.stage]?.[command] !== undefined) return null;
  const step = orders[command]?.step;
  if (step === undefined || state.stage === 'not-an-accident') return reject('wrong-stage', { command, stage: state.stage });
  const done = lifetime.indexOf(state.stage) >= lifetime.indexOf(step.done);
  if (done) return reject('already-done', { command });
  return reject(step.missing, { command, stage: state.stage }, { article: step.article });
}

/** The gates that this stream holds itself. */
export function gates(state: InvestigationState, law: LawSheet): readonly Gate[] {
  return matters.flatMap((matter) => matter.gates?.(state, law) ?? []);
}

/** Refuses early, with its article, what a gate of this very stream blocks; gates of other streams are looked up by the ledger. */
function refuseShut(state: InvestigationState, command: string, law: LawSheet): Rejection | null {
  for (const rule of law.gates) {
    if (rule.blocks.procedure !== 'investigation' || rule.blocks.command !== command) continue;
    const shut = gates(state, law).find((gate) => gate.gate === rule.id && gate.state === 'shut');
    if (shut === undefined) continue;
    const { gate, holder, since } = shut;
    return reject('gate-blocked', { gate, holder, since }, { article: `${rule.basis.law}${rule.basis.article}` });
  }
  return null;
}
