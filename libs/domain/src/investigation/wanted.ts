import type { Instant } from '@app/calendar';
import type { Task } from '../stream/procedure';

/** A task without its words: they are those of the command. `presses` names the rule whose clock it stops. */
export interface Wanted extends Omit<Task, 'title' | 'clock' | 'command'> {
  readonly command: string;
  readonly ref?: string;
  readonly presses?: string;
}

/** Somebody has to give this command; `ref` tells several of a kind apart. */
export function wanted(
  command: string,
  owner: string,
  since: Instant,
  more: { readonly ref?: string; readonly presses?: string } = {},
): Wanted {
  return { id: more.ref === undefined ? command : `${command}:${more.ref}`, command, owner, since, ...more };
}
