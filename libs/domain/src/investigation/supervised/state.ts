import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import type { Level } from '../../assessment/levels';
import type { QuestionMode } from '../../supervision/supervising-rule';

/** Whether an office supervises the case: asked by the numbers, by a missed limit or by a person, and open until that office has decided. */
export interface Question {
  readonly ref: string;
  readonly ground: 'numbers' | 'missed-limit' | 'person';
  /** The rule that asks; absent where a person does. */
  readonly rule?: string;
  /** Organ (id) that decides. */
  readonly supervisor: string;
  readonly mode: QuestionMode;
  readonly why: Text;
  /** By which the numbers asked; null where they did not. */
  readonly level: Level | null;
  readonly raisedAt: Instant;
  /** When what had asked for it was gone before anybody decided; absent while it was not. */
  readonly takenBackAt?: Instant;
  /** Absent while nobody has; a notice of the same side answers by itself. */
  readonly decided?: {
    readonly decision: 'supervise' | 'not-supervise';
    readonly at: Instant;
    readonly by: string;
    readonly reason: string | null;
  };
}
