import type { AccidentField } from '../../assessment/accident-field';
import { assessLevel } from '../../assessment/assess-level';
import { tollOnWater } from '../../assessment/casualty-window';
import { classOfField } from '../../assessment/class-of-field';
import { regimeOf } from '../../assessment/equipment-exclusion';
import type { EquipmentExclusion } from '../../assessment/equipment-exclusion';
import type { Level } from '../../assessment/levels';
import { thresholdsFor } from '../../assessment/thresholds-for';
import type { LawSheet } from '../../stream/law-sheet';
import { dayAt } from '../../stream/times';

/** What a first report tells of the measures. */
export interface OpeningToll {
  readonly deaths: number;
  readonly seriousInjuries: number;
  readonly missing: number;
  readonly trapped?: number | undefined;
  readonly directLossWan?: number | undefined;
  readonly accidentClass?: AccidentField | undefined;
  readonly equipmentExclusion?: EquipmentExclusion | undefined;
  readonly occurredAt: string;
}

/** Deaths as they count for the level with the first report: on water the missing are among them (LV-11). */
export function openingDeaths(toll: OpeningToll, { casualties }: LawSheet): number {
  const { deaths, missing, occurredAt: occurred, accidentClass: field = 'general' } = toll;
  const accident = { occurred, class: classOfField(field), field };
  return casualties !== undefined && tollOnWater(accident, casualties) !== null ? deaths + missing : deaths;
}

/** 初判 from the numbers of the report alone; null where they reach no level or no scale is known. */
export function openingLevel(toll: OpeningToll, law: LawSheet): Level | null {
  return levelWith(openingDeaths(toll, law), toll, law);
}

/** 就高研判等级 of the first report (LV-10); null where nobody is missing or trapped, or they count already. */
export function openingPossible(toll: OpeningToll, law: LawSheet): Level | null {
  const { deaths, missing, trapped = 0 } = toll;
  const all = deaths + missing + trapped;
  return all > openingDeaths(toll, law) ? levelWith(all, toll, law) : null;
}

function levelWith(deaths: number, toll: OpeningToll, { levels }: LawSheet): Level | null {
  const { seriousInjuries, directLossWan, accidentClass: field = 'general', equipmentExclusion: exclusion, occurredAt } = toll;
  const scale = thresholdsFor(levels ?? [], regimeOf({ field, exclusion }), dayAt(occurredAt));
  return scale === null ? null : assessLevel({ deaths, seriousInjuries, directLossWan: directLossWan ?? null }, scale).level;
}
