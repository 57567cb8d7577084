export interface OutputOptions {
  readonly json?: true;
}

/** Prints the value as JSON where --json was given, otherwise the lines for a reader. */
export function print({ json }: OutputOptions, value: unknown, lines: readonly string[]): void {
  process.stdout.write(json === true ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
}
