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

export type CompetenceAnswer =
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
    };

const strongestFirst: readonly Source['confidence'][] = ['L', 'P', 'R', 'S', 'I', 'G'];

/** The answer is as sure as the weakest sentence that carries it. */
export function weakest(steps: readonly LegalStep[]): Source['confidence'] {
  const at = steps.map(({ basis }) => strongestFirst.indexOf(basis.confidence));
  return strongestFirst[Math.max(0, ...at)] ?? 'G';
}
