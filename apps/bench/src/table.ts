/** One line of the table. `ratio` is ours by the baseline's, turned so that more is better; `goal` is the ratio to reach. */
export interface Line {
  readonly name: string;
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  readonly goal: number;
  readonly met: boolean;
}

export function faster(name: string, ours: number, bare: number, goal: number): Line {
  return line(name, ours, bare, ours / bare, goal);
}

/** For times: less is better. */
export function shorter(name: string, ours: number, bare: number, goal: number): Line {
  return line(name, ours, bare, bare / ours, goal);
}

/** For counts with an upper bound. */
export function atMost(name: string, ours: number, bound: number): Line {
  return { name, ours: rounded(ours), bare: bound, ratio: rounded(ours === 0 ? 1 : bound / ours), goal: 1, met: ours <= bound };
}

function line(name: string, ours: number, bare: number, ratio: number, goal: number): Line {
  return { name, ours: rounded(ours), bare: rounded(bare), ratio: rounded(ratio), goal: rounded(goal), met: ratio >= goal };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function printed(lines: readonly Line[]): string {
  const widest = Math.max(...lines.map((entry) => entry.name.length));
  const head = `${'figure'.padEnd(widest)}  ${'ours'.padStart(9)}  ${'bare'.padStart(9)}  ratio   goal`;
  const rows = lines.map((entry) =>
    [
      entry.name.padEnd(widest),
      entry.ours.toFixed(2).padStart(9),
      entry.bare.toFixed(2).padStart(9),
      entry.ratio.toFixed(2).padStart(5),
      `≥ ${entry.goal.toFixed(2)}`,
      entry.met ? '' : 'MISSED',
    ].join('  '),
  );
  return [head, ...rows].join('\n');
}
