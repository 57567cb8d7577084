import type { Source, Text } from '@app/clock';
import type { LegalStep } from '../assessment/legal-step';
import type { CompetentBody } from './body';

/** One way to read the law where it does not settle the matter. */
export interface Reading {
  /** Null where the reading names no body that the register could tell. */
  readonly body: CompetentBody | null;
  readonly text: Text;
  readonly basis: Source;
}

/** Who approves the report of a body that a special law names (JU-24). */
export interface Approver {
  readonly by: 'government-of-its-level' | 'itself';
  readonly text: Text;
  readonly basis: Source;
}

/** What holds of a field that a special law leaves to its own bodies. */
interface OfSpecialLaw {
  /** The law that leaves the accident to this body, or to those of the readings, alone (JU-24); absent where others may investigate too. */
  readonly exclusive?: Source;
  /** Absent where the investigating government itself approves. */
  readonly approver?: Approver;
}

export type CompetenceAnswer = OfSpecialLaw &
  (
    | {
        readonly kind: 'competent';
        readonly body: CompetentBody;
        readonly rule: string;
        readonly basis: Source;
        /** The weakest among the sources of the derivation. */
        readonly confidence: Source['confidence'];
        readonly derivation: readonly LegalStep[];
      }
    | {
        readonly kind: 'unknown';
        readonly question: Text;
        /** At least one; never ordered by likelihood. */
        readonly readings: readonly Reading[];
        readonly derivation: readonly LegalStep[];
      }
  );

const strongestFirst: readonly Source['confidence'][] = ['L', 'P', 'R', 'S', 'I', 'G'];

/** The answer is as sure as the weakest sentence that carries it. */
export function weakest(steps: readonly LegalStep[]): Source['confidence'] {
  const at = steps.map(({ basis }) => strongestFirst.indexOf(basis.confidence));
  return strongestFirst[Math.max(0, ...at)] ?? 'G';
}
