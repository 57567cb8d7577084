/** What is measured on bare Temporal and on Anjian alike. Cases are named by index. */
export interface Side {
  readonly name: 'regular' | 'local' | 'anjian';
  /** Starts a case and returns when its first step is written. */
  open(index: number): Promise<void>;
  /** The same with the receipt of the report, all of whose clocks start too; bare Temporal knows no such thing. */
  readonly openWithReceipt?: (index: number) => Promise<void>;
  /** Makes the case of that index ready for commands; not measured. */
  prepare(index: number): Promise<void>;
  /** One command on an open case; returns when it is written. */
  command(index: number, turn: number): Promise<void>;
  /** A prepared case is put under supervision, which is a workflow of its own with a number of a series; returns when the case has been told. */
  supervise(index: number): Promise<void>;
  /** The numbers that were given to supervisions so far. */
  numbers(): Promise<readonly number[]>;
  /** Prepares `count` timers that are due at `dueMs`; returns when all wait. */
  arm(count: number, dueMs: number): Promise<void>;
  /** How many of the armed timers have written their step, and how many wrote it twice. */
  drained(): Promise<{ done: number; doubled: number }>;
  /** Workflow id of a case, for its history. */
  workflowId(index: number): string;
  /** The same of an armed timer. */
  armedId(index: number): string;
  /** Ends the worker process and starts another, so that no case is in its cache. */
  restartWorker(): Promise<void>;
  /** Resident bytes of the worker process. */
  workerMemory(): Promise<number>;
  stop(): Promise<void>;
}
