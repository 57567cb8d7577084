/** What the address of a derivation says beside the clock: of which procedure, where several have one of that id. */
export interface ClockSearch {
  readonly stream?: string;
}

export function readClockSearch({ stream }: Record<string, unknown>): ClockSearch {
  return { stream: typeof stream === 'string' ? stream : undefined };
}
