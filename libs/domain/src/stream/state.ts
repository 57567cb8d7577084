/** A stream's whole state: what every procedure has (kept by the host) and the procedure's own. Plain JSON. */
export interface StreamState {
  readonly seq: number;
  /** ms added to the database's clock; moved only by `sandbox.advanced`. */
  readonly shift: number;
  /** Ids of the rungs that fired. */
  readonly fired: readonly string[];
  /** Last message taken from each sending stream. */
  readonly heard: Readonly<Record<string, number>>;
  /** The procedure's state; null before its opening. */
  readonly own: unknown;
}
