/** The ledger lost events that a stream has already answered with. Nothing may be written: the stream stops and an alarm is raised. */
export class LedgerShorter extends Error {
  constructor(
    readonly stream: string,
    expected: number,
    found: number,
  ) {
    super(`The ledger of ${stream} has ${found} events where ${expected} were written.`);
    this.name = 'LedgerShorter';
  }
}
