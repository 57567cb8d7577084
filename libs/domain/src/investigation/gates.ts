import { reject } from '../stream/rejection';
import type { LawSheet } from '../stream/law-sheet';
import type { Gate } from '../stream/procedure';
import type { Rejection } from '../stream/rejection';
import { instantOfTime } from '../stream/times';
import type { InvestigationState } from './state';

/** The gates that this stream holds itself. */
export function gates(state: InvestigationState): readonly Gate[] {
  return [procuratorateInvited(state), ...supervisionVetting(state)];
}

/** Shut until the answer is recorded: who holds it is first the inviting government, then the procuratorate (JU-12). */
function procuratorateInvited({ procuratorate, investigator, occurredAt }: InvestigationState): Gate {
  const gate = 'procuratorate-invited';
  if (procuratorate === null) return { gate, state: 'shut', holder: investigator, since: instantOfTime(occurredAt) };
  const answered = procuratorate.answeredAt;
  if (answered === null) return { gate, state: 'shut', holder: procuratorate.organ, since: procuratorate.invitedAt };
  return { gate, state: 'open', holder: procuratorate.organ, since: answered };
}

/** Shut from the moment a supervision is recorded; once its own stream lives, that stream holds the gate and this one lets go. */
function supervisionVetting({ supervisions }: InvestigationState): readonly Gate[] {
  const waiting = supervisions.find(({ status }) => status === 'recorded');
  const shown = waiting ?? supervisions.at(-1);
  if (shown === undefined) return [];
  const state = waiting === undefined ? 'open' : 'shut';
  return [{ gate: 'supervision-vetting', state, holder: shown.supervisor, since: shown.recordedAt }];
}

/** Refuses early, with its article, what a gate of this very stream blocks; gates of other streams are looked up by the ledger. */
export function refuseShut(state: InvestigationState, command: string, law: LawSheet): Rejection | null {
  for (const rule of law.gates) {
    if (rule.blocks.procedure !== 'investigation' || rule.blocks.command !== command) continue;
    const shut = gates(state).find((gate) => gate.gate === rule.id && gate.state === 'shut');
    if (shut === undefined) continue;
    const { gate, holder, since } = shut;
    return reject('gate-blocked', { gate, holder, since }, { article: `${rule.basis.law}${rule.basis.article}` });
  }
  return null;
}
