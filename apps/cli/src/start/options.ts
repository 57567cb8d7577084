import type { Installation } from '@app/domain';

export interface StartOptions {
  /** Folder of all that is kept. */
  readonly dataDir: string;
  /** `postgres`: the server proper on the same PostgreSQL, as a deployment has it; `sqlite`: one small process. */
  readonly temporal: 'sqlite' | 'postgres';
  readonly installation: Installation;
  /** Play the accidents of the demonstration once everything is up. */
  readonly demo: 'play' | 'none';
}

/** One line for the person who waits. */
export type Say = (line: string) => void;
