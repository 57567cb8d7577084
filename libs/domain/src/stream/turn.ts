import { advanceCommand, isInstant, isRejection, reject } from '@app/streams';
import type { Act, Command, NamedStream, Rejection, StreamRef, TurnAnswer } from '@app/streams';
import type { Instant } from '@app/calendar';
import type { NewEvent } from './event';
import type { Procedure, Reaction, World } from './procedure';
import type { Projection } from './projection';
import type { Basis, Installation } from './stand';
import type { StreamState } from './state';

/** What a turn writes, in one transaction. */
export interface TurnDraft {
  readonly stream: StreamRef;
  /** Division code of the case's place: needed by the turn that opens the case. */
  readonly place: string;
  readonly turnId: string;
  /** SHA-256 of the command (name and body as sent); empty for rungs. */
  readonly hash: string;
  readonly act: Act;
  readonly recordedAt: Instant;
  readonly events: readonly NewEvent[];
  /** Gate ids that must not be shut in table `gate`. A shut one turns the turn into a `command.refused`. */
  readonly guards: readonly string[];
  readonly reactions: readonly Reaction[];
  /** Of a message whose sender wants to hear what came of it: the sender, and its command for that. */
  readonly tellBack?: { readonly to: NamedStream; readonly command: string };
  /** The read model as far as it changes; null where it stays as it was. */
  readonly projection: Projection | null;
  /** By what it was worked out. */
  readonly basis: Basis;
}

/** What a turn comes to. */
export interface Turn {
  readonly outcome: TurnAnswer['outcome'];
  /** What is to be written; null where nothing is. */
  readonly draft: TurnDraft | null;
  /** The read model as it stands afterwards, whole; null where it stays as it was and was not counted. */
  readonly stands: Projection | null;
}

/**
 * What a command comes to in a stream, whatever its procedure. Never throws for what its schema let in.
 */
export function decideTurn(
  procedure: Procedure,
  state: StreamState,
  command: Command,
  world: World,
  installation: Installation,
): readonly NewEvent[] | Rejection {
  const known = command.name === advanceCommand || procedure.commands.includes(command.name);
  if (!known) return reject('unknown-command', { command: command.name });
  if (state.own === null && command.name !== procedure.opening) return reject('not-opened', { procedure: procedure.kind });
  if (command.name === advanceCommand) return advance(state, command, world, installation);
  if (state.own !== null && command.name === procedure.opening) return reject('already-opened', { procedure: procedure.kind });
  const events = decidedFor(procedure, state.own, command, world);
  if (isRejection(events) || events.length > 0) return events;
  return [{ kind: 'message.heard', version: 1, occurredAt: world.now, data: { command: command.name } }];
}

/**
 * An organ that carries on the matters of one that is no more does what that one could do: where it is refused in its own name, it is asked in the
 * other's. Whose act it is, the ledger keeps as it was.
 */
function decidedFor(procedure: Procedure, own: unknown, command: Command, world: World): readonly NewEvent[] | Rejection {
  const events = procedure.decide(own, command, world);
  if (!isRejection(events)) return events;
  const { act } = command;
  for (const organ of act.named?.organs[act.by.organ]?.succeeds ?? []) {
    const instead = procedure.decide(own, { ...command, act: { ...act, by: { ...act.by, organ } } }, world);
    if (!isRejection(instead)) return instead;
  }
  return events;
}

function advance(state: StreamState, command: Command, world: World, installation: Installation): readonly NewEvent[] | Rejection {
  if (installation !== 'sandbox') return reject('sandbox-only');
  const to = command.data['to'];
  if (!isInstant(to)) return reject('date-malformed', { value: String(to) }, { field: 'data.to' });
  const now = Date.parse(world.now);
  // A target just behind the stream's own time is no error: time went on while the command travelled.
  const target = Math.max(Date.parse(to), now);
  const data = { to: instant(target), shift: state.shift + (target - now) };
  return [{ kind: 'sandbox.advanced', version: 1, occurredAt: instant(target), data }];
}

/** Milliseconds since the epoch as an instant. */
export function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}
