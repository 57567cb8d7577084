import { reject } from '@app/streams';
import type { LawSheet } from '@app/domain';
import type { ProcedureKind, Rejection } from '@app/streams';
import type { GateLine } from '@app/persistence';

/** The gate of the case that would block a command now, as the turn will find it under its lock; null when all are open. */
export function shutGateOf(procedure: ProcedureKind, law: LawSheet, command: string, gates: readonly GateLine[]): Rejection | null {
  const guards = law.gates.filter(({ blocks }) => blocks.procedure === procedure && blocks.command === command);
  const shut = gates.find(({ gate, state }) => state === 'shut' && guards.some(({ id }) => id === gate));
  if (shut === undefined) return null;
  return withArticle(reject('gate-blocked', { gate: shut.gate, holder: shut.holder, since: shut.since }), law);
}

/** The ledger knows which gate is shut, and only the law sheet on which article that gate stands. */
export function withArticle(rejection: Rejection, law: LawSheet): Rejection {
  const basis = law.gates.find(({ id }) => id === rejection.params['gate'])?.basis;
  if (rejection.article !== undefined || basis === undefined) return rejection;
  return { ...rejection, article: `${basis.law}${basis.article}` };
}
