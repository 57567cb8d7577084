/** The stream is marked (see markStopped): it takes nothing until the mark is taken away. */
export class StreamStopped extends Error {
  constructor(stream: string) {
    super(`The stream ${stream} is stopped: its ledger was found shorter than what was written.`);
    this.name = 'StreamStopped';
  }
}
