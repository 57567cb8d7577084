import type { Instant } from '@app/calendar';
import type { StreamRef } from '@app/streams';
import type { CaseKind } from './case-kind';
import type { ShownDate } from './dates-told';
import type { FiledPaper, Gate } from './procedure';
import type { Projection } from './projection';
import type { StreamState } from './state';

/** A sandbox (模拟环境) has its own today, moved by `sandbox.advance`; a real installation refuses that command. */
export type Installation = 'real' | 'sandbox';

/** Names of the law of a place, and of what register and calendar say there, by which something was worked out: the same name is the same content. */
export interface Basis {
  readonly law: string;
  readonly register: string;
}

/** A stream as the ledger has it: all that a turn rests on beside the clock and the law of the moment. */
export interface Stand {
  readonly ref: StreamRef;
  /** Division code of the case's place; before the case is recorded, of the place where it is to be opened. */
  readonly place: string;
  /** Null before the case is recorded. */
  readonly caseKind: CaseKind | null;
  readonly installation: Installation;
  readonly state: StreamState;
  /** Of all its entries together, as they stand in the ledger. */
  readonly bytes: number;
  /** Sandbox shift (ms) of its case: the today in which a stream that is not open yet would begin. */
  readonly caseShift: number;
  /** How the read model was last written; null before the stream's first turn. */
  readonly row: StreamRow | null;
  /** The read model as last written, whole; null where this process does not know it. */
  readonly shown: Projection | null;
  /** The gates of the case that other procedures hold shut. */
  readonly shut: readonly Pick<Gate, 'gate' | 'holder' | 'since'>[];
  /** The papers filed in the case. */
  readonly papers: readonly FiledPaper[];
  /** The ends of its running and paused clocks, as the read model shows them. */
  readonly dates: readonly ShownDate[];
}

/** What the read model says of a stream, with the law and register by which it says so. */
export interface StreamRow extends Basis {
  readonly nextDueAt: Instant | null;
  readonly waitsFor: string;
  readonly ended: boolean;
}
