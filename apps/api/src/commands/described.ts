import type { Text } from '@app/clock';
import type { CommandWords, Procedure } from '@app/domain';
import type { z } from 'zod';
import { aboutSchema } from '../documents/about.schema';
import { uploadCommand } from '../documents/upload-command';
import type { KnownProcedures } from '../procedures/known-procedures';

/** By which route a command of people comes: that of commands, that which opens a case, or that of documents. */
export type Route = 'command' | 'opening' | 'upload';

/** What a command of people is, whatever the case. */
export interface DescribedCommand {
  readonly procedure: Procedure;
  readonly command: string;
  readonly words: CommandWords;
  /** Key of its theme. */
  readonly group: string;
  /** Its place in the life of the procedure, from 1. */
  readonly order: number;
  /** Where it may be given; none of an opening. */
  readonly stages: readonly string[];
  readonly route: Route;
  /** What its data may be. */
  readonly form: z.ZodType;
}

/** The commands of people in every procedure, in their order. What procedures tell each other is not among them. */
export function describedCommands(known: KnownProcedures): readonly DescribedCommand[] {
  return known.list().flatMap((procedure) => described(procedure, known.formsOf(procedure.kind)));
}

function described(procedure: Procedure, forms: Readonly<Record<string, z.ZodType>>): readonly DescribedCommand[] {
  const { stages, updates, words } = procedure;
  const groups = new Map(Object.entries(updates).flatMap(([group, commands]) => commands.map((command) => [command, group] as const)));
  return Object.entries(words).map(([command, own], index) => {
    // What the file itself is, the store finds out: a caller cannot say it.
    const form = command === uploadCommand ? aboutSchema.shape.data : forms[command];
    const group = groups.get(command);
    if (form === undefined || group === undefined) throw new Error(`The command ${command} of ${procedure.kind} has no form or no theme.`);
    const given = Object.keys(stages).filter((stage) => Object.hasOwn(stages[stage] ?? {}, command));
    return { procedure, command, words: own, group, order: index + 1, stages: given, route: routeOf(procedure, command), form };
  });
}

function routeOf({ opens, opening }: Procedure, command: string): Route {
  if (opens !== null && command === opening) return 'opening';
  return command === uploadCommand ? 'upload' : 'command';
}

/** A theme of a procedure, under the key by which its commands name it. */
export interface Theme {
  readonly group: string;
  readonly title: Text;
}

/** The themes of a procedure in the order of its life; one without commands of people is none. */
export function themesOf({ updates, words }: Procedure): readonly Theme[] {
  return Object.entries(updates).flatMap(([group, commands]) => {
    const title = commands.map((command) => words[command]?.group).find((text) => text !== undefined);
    return title === undefined ? [] : [{ group, title }];
  });
}
