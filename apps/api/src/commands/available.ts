import type { Text } from '@app/clock';
import { decideTurn } from '@app/domain';
import { isRejection, reject, streamId } from '@app/streams';
import type { Actor, Command, ProcedureKind, Rejection } from '@app/streams';
import { sentence } from '@app/contracts';
import { wordsOf } from '@app/rules';
import type { GateLine } from '@app/persistence';
import { shutGateOf } from './shut-gate';
import type { SeenStream } from './streams';

export interface AvailableCommand {
  readonly command: string;
  readonly enabled: boolean;
  readonly why: Why | null;
}

interface Why {
  readonly code: string;
  readonly text: Text;
  readonly article?: string;
  readonly articleText?: Text;
  readonly gate?: string;
  readonly holder?: string;
  readonly since?: string;
}

export interface StreamCommands {
  readonly stream: string;
  readonly procedure: ProcedureKind;
  readonly n: number;
  readonly stage: string;
  readonly commands: readonly AvailableCommand[];
}

/** The commands of people in a stream, each with what stands against it now. Messages between streams are not shown. */
export function commandsIn(seen: SeenStream, gates: readonly GateLine[], by: Actor): StreamCommands {
  const { procedure, stand, world } = seen;
  const { ref, state } = stand;
  const commands = procedure.commands
    .filter((command) => !command.startsWith('hear-'))
    .map((command): AvailableCommand => {
      const refused = refusedByStage(seen, command, by) ?? shutGateOf(procedure.kind, world.law, command, gates);
      return { command, enabled: refused === null, why: refused === null ? null : whyOf(refused) };
    });
  const stage = state.own === null ? 'unopened' : procedure.stage(state.own);
  return { stream: streamId(ref), procedure: procedure.kind, n: ref.n, stage, commands };
}

function refusedByStage(seen: SeenStream, name: string, by: Actor): Rejection | null {
  const { procedure, stand } = seen;
  const { state } = stand;
  if (state.own === null && name === procedure.opening) return null;
  const stage = state.own === null ? '' : procedure.stage(state.own);
  if (Object.hasOwn(procedure.stages[stage] ?? {}, name)) return null;
  return firstRefusal(seen, name, by) ?? reject('wrong-stage', { command: name, stage });
}

/** The better reason, where the procedure gives one before it looks at the data. */
function firstRefusal({ procedure, stand, world }: SeenStream, name: string, by: Actor): Rejection | null {
  const act = { by, enteredBy: 'preview', via: 'api' as const, occurredAt: world.now, documents: [] };
  const command: Command = { name, act, data: {} };
  try {
    const decided = decideTurn(procedure, stand.state, command, world, stand.installation);
    return isRejection(decided) ? decided : null;
  } catch {
    // It came as far as the data, which no schema has let in: so nothing before them refuses.
    return null;
  }
}

function whyOf(refused: Rejection): Why {
  const { code, params, article } = refused;
  const { gate, holder, since } = params;
  return {
    code,
    text: sentence(code, params),
    ...(article === undefined ? {} : { article, articleText: wordsOf(article) }),
    ...(gate === undefined ? {} : { gate: String(gate), holder: String(holder), since: String(since) }),
  };
}
