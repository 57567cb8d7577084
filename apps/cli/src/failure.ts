/** What a command's exit code says. */
export const exitCode = { ok: 0, differences: 1, badInput: 2, failed: 3 } as const;

/** The input is wrong: exit code 2. Each fault names its place. */
export class BadInput extends Error {
  constructor(readonly faults: readonly InputFault[]) {
    super(faults.map(({ where, reason }) => `${where}: ${reason}`).join('\n'));
    this.name = 'BadInput';
  }
}

export interface InputFault {
  /** File and line (`facts.json:12`), or the argument. */
  readonly where: string;
  readonly reason: string;
}

export function badArgument(where: string, reason: string): BadInput {
  return new BadInput([{ where, reason }]);
}
