import { decideTurn, isRejection, projectStream, rungsAtOnce, stateAfter, streamClocks } from '@app/domain';
import type { Command, NewEvent, Projection, Rejection } from '@app/domain';
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
  const turn = { events: decided, act: command.act, turnId: 'preview' };
  const after = stateAfter(procedure, state, turn, world.now);
  const clocks = streamClocks(procedure, after, world, ref.caseId);
  const events = [...decided, ...rungsAtOnce(procedure, { before: state, after, clocks }, world, ref.caseId)];
  const granted = stateAfter(procedure, state, { ...turn, events }, world.now);
  return {
    before: projectStream(procedure, state, world, ref.caseId),
    after: projectStream(procedure, granted, world, ref.caseId, clocks),
    events,
  };
}
