import type { NewEvent, Projection } from '@app/domain';
import type { AskedTurn, Rejection } from '@app/streams';
import { rejectionOf, settled, standing, turnOf } from '@app/turn';
import type { SeenStream } from '../commands/streams';

export interface TurnPreview {
  readonly before: Projection;
  readonly after: Projection;
  readonly events: readonly NewEvent[];
  /** Gates that must be open for it. */
  readonly guards: readonly string[];
}

/** What a command would come to if it were given now, after all reminders that are due. Numbers of series are still placeholders. */
export function previewTurn(
  { stand, now, books: by }: SeenStream,
  asked: Extract<AskedTurn, { kind: 'command' }>,
): TurnPreview | Rejection {
  const today = settled(stand, now, by);
  const turn = turnOf(today, asked, now, by);
  const rejection = rejectionOf(turn);
  if (rejection !== null) return rejection;
  const before = standing(today, now, by);
  const { events = [], guards = [] } = turn.draft ?? {};
  return { before, after: turn.stands ?? before, events, guards };
}
