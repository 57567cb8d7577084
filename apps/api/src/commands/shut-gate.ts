import type { Fact } from '@app/clock';
import { articleOfGate, firstShut } from '@app/domain';
import type { LawSheet } from '@app/domain';
import { reject } from '@app/streams';
import type { ProcedureKind, Rejection } from '@app/streams';
import type { GateLine, Seen } from '@app/persistence';

/** What a gate's article is looked up in. */
interface Known {
  readonly law: LawSheet;
  readonly facts: readonly Fact[];
}

/** The gates that a command has to find open. */
export function guardsOf(procedure: ProcedureKind, law: LawSheet, command: string): readonly string[] {
  return law.gates.filter(({ blocks }) => blocks.procedure === procedure && blocks.command === command).map(({ id }) => id);
}

/** The gate of the case that would block a command now, as it will be found under its lock; null when all that guard it are open. */
export function shutGateOf(guards: readonly string[], known: Known, gates: readonly GateLine[]): Rejection | null {
  const shut = firstShut(gates.filter(({ gate, state }) => state === 'shut' && guards.includes(gate)));
  if (shut === undefined) return null;
  // Whom the rule names is no more: to say that it waits for whoever maps it would send him to vet (T-30).
  if (shut.role === 'unmapped') return withArticle(reject('role-unmapped', { gate: shut.gate, competent: shut.holder }), known);
  return withArticle(reject('gate-blocked', { gate: shut.gate, holder: shut.holder, since: shut.since }), known);
}

/** The ledger knows which gate is shut, and only law sheet and facts on which article that gate stands. */
export function withArticle(rejection: Rejection, { law, facts }: Known): Rejection {
  const rule = law.gates.find(({ id }) => id === rejection.params['gate']);
  if (rejection.article !== undefined || rule === undefined) return rejection;
  return { ...rejection, article: articleOfGate(rule, facts) };
}

/** What a stream knows that a gate stands on. */
export function factsOf({ procedure, stand }: Pick<Seen, 'procedure' | 'stand'>): readonly Fact[] {
  return stand.state.own === null ? [] : procedure.facts(stand.state.own);
}
