import type { Day } from '@app/calendar';
import type { Source, Text } from '@app/clock';

/** One sentence of the reasoning behind an answer: the rule, what it did here, and where it stands. */
export interface LegalStep {
  /** Id of the rule, or of the trap it avoids: `LV-01`, `T-16`. */
  readonly rule: string;
  readonly text: Text;
  readonly basis: Source;
  readonly day?: Day;
}
