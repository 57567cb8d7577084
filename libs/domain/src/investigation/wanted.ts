import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import type { Task } from '../stream/procedure';

/** A task without its words: they are those of the command. `presses` names the rule, or the one clock of several, that it stops; or the rules of which one governs. */
export interface Wanted extends Omit<Task, 'title' | 'clock' | 'command'> {
  readonly command: string;
  readonly ref?: string;
  readonly presses?: string | readonly string[];
  /** What its reader has to know, said after the title; it is no part of the id, so it may change from day to day. */
  readonly note?: Text;
}

/** Somebody has to give this command; `ref` tells several of a kind apart. */
export function wanted(command: string, owner: string, since: Instant, more: Pick<Wanted, 'ref' | 'presses' | 'note'> = {}): Wanted {
  return { id: more.ref === undefined ? command : `${command}:${more.ref}`, command, owner, since, ...more };
}
