import { reject } from '@app/streams';
import type { LawSheet } from '../stream/law-sheet';
import type { Gate } from '../stream/procedure';
import type { Rejection } from '@app/streams';
import { parts } from './parts';
import type { InvestigationState } from './state';

/** The gates that this stream holds itself. */
export function gates(state: InvestigationState, law: LawSheet): readonly Gate[] {
  return parts.flatMap((part) => part.gates?.(state, law) ?? []);
}

/** Refuses early, with its article, what a gate of this very stream blocks; gates of other streams are looked up by the ledger. */
export function refuseShut(state: InvestigationState, command: string, law: LawSheet): Rejection | null {
  for (const rule of law.gates) {
    if (rule.blocks.procedure !== 'investigation' || rule.blocks.command !== command) continue;
    const shut = gates(state, law).find((gate) => gate.gate === rule.id && gate.state === 'shut');
    if (shut === undefined) continue;
    const { gate, holder, since } = shut;
    return reject('gate-blocked', { gate, holder, since }, { article: `${rule.basis.law}${rule.basis.article}` });
  }
  return null;
}
