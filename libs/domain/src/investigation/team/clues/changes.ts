import type { Apply, EventOf } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import { withTeamwork } from '../with-teamwork';
import type { FindClue } from './find-clue.schema';
import type { HandOverClue } from './hand-over-clue.schema';
import type { LogInterference } from './log-interference.schema';
import type { RecordClueReceipt } from './record-clue-receipt.schema';
import type { Clue } from './state';

export const clueChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'crime-clue.found': found('crime'),
  'official-clue.found': found('official'),
  'clue.handed-over': (state, { data: { ref, receiver }, occurredAt, documents }: EventOf<HandOverClue>) =>
    changed(state, ref, { handedOver: { receiver, at: occurredAt, documents } }),
  'clue.received': (state, { data: { ref }, occurredAt }: EventOf<RecordClueReceipt>) => changed(state, ref, { receivedAt: occurredAt }),
  'interference.logged': (state, { data: { who }, occurredAt, by }: EventOf<LogInterference>) =>
    withTeamwork(state, { interferences: [...state.teamwork.interferences, { who, at: occurredAt, loggedBy: by.organ }] }),
};

function found(kind: Clue['kind']): Apply<InvestigationState> {
  return (state, { data: { ref, subject }, occurredAt }: EventOf<FindClue>) => {
    const clue: Clue = { ref, kind, subject, foundAt: occurredAt, handedOver: null, receivedAt: null };
    return withTeamwork(state, { clues: [...state.teamwork.clues, clue] });
  };
}

function changed(state: InvestigationState, ref: string, to: Partial<Clue>): InvestigationState {
  return withTeamwork(state, { clues: state.teamwork.clues.map((clue) => (clue.ref === ref ? { ...clue, ...to } : clue)) });
}
