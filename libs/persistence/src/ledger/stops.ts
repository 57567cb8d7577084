/** Why a stream takes nothing any more. */
export type StopReason = 'ledger-shorter' | 'ledger-other' | 'entry-unreadable' | 'stopped' | 'case-unknown';

/**
 * A turn that must not be taken, and no other one of its stream either: `ledger-shorter` and `ledger-other`, the ledger is not the
 * one that the run has answered from; `entry-unreadable`, this release does not understand an entry of it; `case-unknown`, it does not know the case; `stopped`, the stream is marked already.
 */
export class StreamStop extends Error {
  constructor(
    readonly why: StopReason,
    readonly stream: string,
    /** Of `stopped` the reason of the mark. */
    readonly detail: string,
  ) {
    super(`${stream}: ${detail}`);
    this.name = 'StreamStop';
  }
}
