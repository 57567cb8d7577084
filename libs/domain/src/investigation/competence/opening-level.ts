import { assessLevel } from '../../level/assess-level';
import type { AccidentField } from '../../level/accident-field';
import type { Level } from '../../level/levels';
import { thresholdsFor } from '../../level/thresholds-for';
import type { LawSheet } from '../../stream/law-sheet';
import { dayAt } from '../../stream/times';
import { casualtyLevel } from '../level/casualty-level';

/** What a first report tells of the three measures. */
export interface OpeningToll {
  readonly deaths: number;
  readonly seriousInjuries: number;
  readonly directLossWan?: number | undefined;
  readonly accidentClass?: AccidentField | undefined;
  readonly occurredAt: string;
}

/** 初判 from the numbers of the report alone; null where they reach no level or no scale is known. */
export function openingLevel(toll: OpeningToll, { levels }: LawSheet): Level | null {
  const { deaths, seriousInjuries, directLossWan, accidentClass, occurredAt } = toll;
  const scale = thresholdsFor(levels ?? [], accidentClass ?? 'general', dayAt(occurredAt));
  return scale === null ? null : assessLevel({ deaths, seriousInjuries, directLossWan: directLossWan ?? null }, scale).level;
}

/** 初判 of the opening, and the level of its casualties alone where the law asks for it; nothing where the sheet has no scale. */
export function openingAssessed(
  toll: OpeningToll,
  law: LawSheet,
): { readonly computed?: Level | null; readonly casualtyLevel?: Level | null } {
  if (law.levels === undefined) return {};
  const { accidentClass: field = 'general', occurredAt } = toll;
  return { computed: openingLevel(toll, law), ...casualtyLevel({ field, occurredAt, casualties: toll }, law) };
}
