import { reject } from '@app/domain';
import type { LawSheet, ProcedureKind, Rejection } from '@app/domain';
import type { GateLine } from '@app/persistence';

/** The gate of the case that would block a command now, as `append` will find it under its lock; null when all are open. */
export function shutGateOf(procedure: ProcedureKind, law: LawSheet, command: string, gates: readonly GateLine[]): Rejection | null {
  const guards = law.gates.filter(({ blocks }) => blocks.procedure === procedure && blocks.command === command);
  const shut = gates.find(({ gate, state }) => state === 'shut' && guards.some(({ id }) => id === gate));
  if (shut === undefined) return null;
  const basis = guards.find(({ id }) => id === shut.gate)?.basis;
  const where = basis === undefined ? {} : { article: `${basis.law}${basis.article}` };
  return reject('gate-blocked', { gate: shut.gate, holder: shut.holder, since: shut.since }, where);
}
