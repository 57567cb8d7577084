import type { Source, Text } from '@app/clock';
import type { Casualties } from './casualties';
import type { LegalStep } from './legal-step';

/** What a person says of an accident at intake, as far as it decides whether decree 493 applies. */
export interface ScopeQuestion {
  readonly nature: 'production' | 'environmental-pollution' | 'nuclear-facility' | 'defence-research';
  readonly unit: 'enterprise' | 'state-body' | 'public-institution' | 'people-organisation';
  readonly casualties: Casualties;
  /** Persons hurt in any degree; null where not known. */
  readonly hurt: number | null;
}

/** `by-decision`: nobody hurt and no loss, so only where a government holds it necessary (bad social effect). */
export interface ScopeAnswer {
  readonly applies: 'yes' | 'by-reference' | 'by-decision' | 'no' | 'unknown';
  readonly derivation: readonly LegalStep[];
}

/** Where decree 493 applies, as data. */
export type ScopeRules = Readonly<Record<ScopeAnswer['applies'], { readonly rule: string; readonly text: Text; readonly basis: Source }>>;

/** Whether decree 493 applies (LV-06, LV-07; articles 2 and 44). */
export function scopeOf(question: ScopeQuestion, rules: ScopeRules): ScopeAnswer {
  const applies = answerOf(question);
  return { applies, derivation: [rules[applies]] };
}

function answerOf({ nature, unit, casualties, hurt }: ScopeQuestion): ScopeAnswer['applies'] {
  if (nature !== 'production') return 'no';
  const known = [casualties.deaths, casualties.seriousInjuries, casualties.directLossWan, hurt];
  if (known.some((value) => value !== null && value > 0)) return unit === 'enterprise' ? 'yes' : 'by-reference';
  return known.some((value) => value === null) ? 'unknown' : 'by-decision';
}
