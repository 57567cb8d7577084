import type { Text } from '@app/clock';
import { sentence } from '@app/contracts';
import type { Names } from '@app/contracts';
import type { Procedure } from '@app/domain';
import { wordsOf } from '@app/rules';
import type { GateLine, Operator } from '@app/persistence';
import { reject, streamId } from '@app/streams';
import type { ProcedureKind, Rejection } from '@app/streams';
import { commandsNow, settled, standing } from '@app/turn';
import type { CommandGroup } from '@app/turn';
import { may, ofCommand } from '../auth/permissions';
import { factsOf, guardsOf, shutGateOf } from './shut-gate';
import type { SeenStream } from './streams';

export interface AvailableCommand {
  readonly command: string;
  readonly group: CommandGroup;
  readonly why: Why | null;
  /** The organ whose act it usually is, as far as it is known. */
  readonly usually: { readonly organ: string; readonly name: string } | null;
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
  /** The first group first, and within a group the most pressing. */
  readonly commands: readonly AvailableCommand[];
  /** The earlier items of the case that fields of the forms pick from, under the names that stand there. */
  readonly options: Readonly<Record<string, readonly { readonly value: string | number; readonly words: Text }[]>>;
}

/** The commands of people in a stream as they stand now, when all reminders that are due have been given. Messages between streams are not shown. */
export function commandsIn(
  { procedure, stand, now, world, books: by }: SeenStream,
  gates: readonly GateLine[],
  operator: Operator,
): StreamCommands {
  const { ref, state } = settled(stand, now, by);
  const { own } = state;
  const names = by.inForce.register;
  const shown = own === null ? null : standing({ ...stand, state }, now, by);
  const known = { law: world.law, facts: factsOf({ procedure, stand: { ...stand, state } }) };
  // What is kept of a gate does not say that its role is mapped to nobody: its own stream knows.
  const unmapped = (own === null ? [] : procedure.gates(own, world.law)).filter(({ role }) => role === 'unmapped');
  const told = gates.map((line): GateLine => {
    const isUnmapped = line.stream === streamId(ref) && unmapped.some(({ gate }) => gate === line.gate);
    return isUnmapped ? { ...line, role: 'unmapped' } : line;
  });
  const shut = (command: string): Rejection | null =>
    may(operator, ofCommand(procedure.kind, command))
      ? shutGateOf(guardsOf(procedure.kind, world.law, command), known, told)
      : reject('forbidden');
  const usually = (command: string): AvailableCommand['usually'] => {
    const organ = usualOrganOf(procedure, own, command, operator);
    return organ === null ? null : { organ, name: names.nameOf(organ) };
  };
  const commands = commandsNow({ procedure, own, world, shown, shut }).map(({ command, group, why }): AvailableCommand => ({
    command,
    group,
    why: why === null ? null : whyOf(why, names),
    usually: usually(command),
  }));
  const stage = own === null ? 'unopened' : procedure.stage(own);
  const options = own === null ? {} : Object.fromEntries(Object.entries(procedure.options(own, world)).map((one) => named(one, names)));
  return { stream: streamId(ref), procedure: procedure.kind, n: ref.n, stage, commands, options };
}

/** Whose act a command usually is: the organ that the case says, or the operator's own where it may be anyone's, and of a report where it has to do with the case. */
function usualOrganOf(procedure: Procedure, state: unknown, command: string, { organ }: Operator): string | null {
  const side = procedure.words[command]?.usually;
  if (side === undefined) return null;
  if (side === 'anyone') return organ;
  if (state === null) return null;
  if (side === 'receiving-organ' && procedure.handles?.(state, organ) === true) return organ;
  return procedure.usualOrgan?.(state, side, organ) ?? null;
}

/** What an item is called names organs by their ids: which place one lies in is no matter of the procedure. */
function named(
  [name, items]: readonly [string, StreamCommands['options'][string]],
  { withNames }: Names,
): [string, StreamCommands['options'][string]] {
  return [name, items.map(({ value, words: { zh, en } }) => ({ value, words: { zh: withNames(zh), en: withNames(en) } }))];
}

function whyOf(refused: Rejection, names: Names): Why {
  const { code, params, article } = refused;
  const { gate, holder, since } = params;
  return {
    code,
    text: sentence(code, params ?? {}, names),
    ...(article === undefined ? {} : { article, articleText: wordsOf(article) }),
    ...(gate === undefined ? {} : { gate: String(gate) }),
    ...(holder === undefined ? {} : { holder: String(holder) }),
    ...(since === undefined ? {} : { since: String(since) }),
  };
}
