import { assessLevel } from '../../level/assess-level';
import type { Casualties } from '../../level/casualties';
import type { AccidentField } from '../../level/accident-field';
import type { Level } from '../../level/levels';
import { thresholdsFor } from '../../level/thresholds-for';
import type { LawSheet } from '../../stream/law-sheet';
import { dayAt } from '../../stream/times';

interface Accident {
  readonly field: AccidentField;
  readonly occurredAt: string;
  readonly casualties: Pick<Casualties, 'deaths' | 'seriousInjuries'>;
}

/**
 * What deaths and injuries alone come to on the general scale, where the law asks for it: from 重大 on they take a power accident back
 * to decree 493 (电力条例 art 34). Nothing for other fields.
 */
export function casualtyLevel({ field, occurredAt, casualties }: Accident, { levels }: LawSheet): { casualtyLevel?: Level | null } {
  if (field !== 'power-supply') return {};
  const { deaths, seriousInjuries } = casualties;
  const scale = thresholdsFor(levels ?? [], 'general', dayAt(occurredAt));
  return scale === null ? {} : { casualtyLevel: assessLevel({ deaths, seriousInjuries, directLossWan: null }, scale).level };
}
