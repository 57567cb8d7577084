import { decideTurn, fold, isRejection, projectStream } from '@app/domain';
import type { Command, NewEvent, Projection, RecordedEvent, Rejection, StreamState } from '@app/domain';
import type { Stand } from '../commands/stand';

export interface TurnPreview {
  readonly before: Projection;
  readonly after: Projection;
  readonly events: readonly NewEvent[];
}

/** What a command would come to if it were given now. Numbers of series are still placeholders. */
export function previewTurn(stand: Stand, command: Command): TurnPreview | Rejection {
  const { procedure, state, world, installation, ref } = stand;
  const decided = decideTurn(procedure, state, command, world, installation);
  if (isRejection(decided)) return decided;
  const { by, enteredBy, via, documents } = command.act;
  const after = decided.reduce<StreamState>((folded, event) => {
    const wished: RecordedEvent = {
      ...event,
      seq: folded.seq + 1,
      recordedAt: world.now,
      turnId: 'preview',
      by,
      enteredBy,
      via,
      documents,
    };
    return fold(procedure, folded, wished);
  }, state);
  return {
    before: projectStream(procedure, state, world, ref.caseId),
    after: projectStream(procedure, after, world, ref.caseId),
    events: decided,
  };
}
