import type { Instant } from '@app/calendar';
import type { Command } from './command';
import type { NewEvent } from './event';
import type { Installation } from './ledger';
import type { Procedure, World } from './procedure';
import { isRejection, reject } from './rejection';
import type { Rejection } from './rejection';
import type { StreamState } from './state';

export const advanceCommand = 'sandbox.advance';

/**
 * What a command comes to in a stream, whatever its procedure: the same answer in the workflow, in the API's early
 * refusal and in its preview. Never throws.
 */
export function decideTurn(
  procedure: Procedure,
  state: StreamState,
  command: Command,
  world: World,
  installation: Installation,
): readonly NewEvent[] | Rejection {
  if (command.name === advanceCommand) return advance(state, command, world, installation);
  if (!procedure.commands.includes(command.name)) return reject('unknown-command', { command: command.name });
  if (state.own === null && command.name !== procedure.opening) return reject('not-opened', { procedure: procedure.kind });
  if (state.own !== null && command.name === procedure.opening) return reject('already-opened', { procedure: procedure.kind });
  const events = procedure.decide(state.own, command, world);
  if (isRejection(events) || events.length > 0) return events;
  return [{ kind: 'message.heard', version: 1, occurredAt: world.now, data: { command: command.name } }];
}

function advance(state: StreamState, command: Command, world: World, installation: Installation): readonly NewEvent[] | Rejection {
  if (installation !== 'sandbox') return reject('sandbox-only');
  const to = Date.parse(String(command.data['to']));
  const now = Date.parse(world.now);
  if (Number.isNaN(to)) return reject('date-malformed', { value: String(command.data['to']) }, { field: 'data.to' });
  // A target just behind the stream's own time is no error: time went on while the command travelled.
  const target = Math.max(to, now);
  const data = { to: instant(target), shift: state.shift + (target - now) };
  return [{ kind: 'sandbox.advanced', version: 1, occurredAt: instant(target), data }];
}

/** Milliseconds since the epoch as an instant. */
export function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}
