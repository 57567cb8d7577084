import type { Instant } from '@app/calendar';
import type { DangerFinding } from './choices';
import { listedTrapped } from './listed-persons';
import type { DangerReport, LevelState } from './state';

/** Who and what was last known to be in danger (RP-22). */
export interface Danger {
  readonly inDanger: number;
  readonly trapped: number;
  readonly evacuated: number;
  readonly findings: readonly DangerFinding[];
  /** Why a person found the effect on society to be grave; null where none did. */
  readonly gravity: string | null;
}

const nothing: Danger = { inDanger: 0, trapped: 0, evacuated: 0, findings: [], gravity: null };

/** As it was known at a moment: of each number the latest that was true, whenever it was entered; a finding stays. */
export function dangerOn({ level }: { readonly level: LevelState }, now: Instant): Danger {
  const known = level.dangers.filter(({ at }) => at <= now).toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const told = known.reduce(dangerAfter, { ...nothing, ...level.opening.danger });
  return level.listKept === undefined ? told : { ...told, trapped: listedTrapped(level, now) };
}

function dangerAfter(before: Danger, told: DangerReport): Danger {
  return {
    inDanger: told.inDanger ?? before.inDanger,
    trapped: told.trapped ?? before.trapped,
    evacuated: told.evacuated ?? before.evacuated,
    findings: [...new Set([...before.findings, ...told.findings])],
    gravity: told.gravity ?? before.gravity,
  };
}

/** From how many an incident is a dangerous one (令21号, article 26). */
export interface EndangeringRule {
  readonly inDanger: number;
  readonly trappedOrMissing: number;
  readonly evacuated: number;
}

/** 较大涉险事故: by the numbers, or by a person's finding (RP-22). */
export function isEndangering(danger: Danger, missing: number, rule: EndangeringRule | undefined): boolean {
  if (danger.findings.length > 0) return true;
  if (rule === undefined) return false;
  const { inDanger, trapped, evacuated } = danger;
  return inDanger >= rule.inDanger || trapped + missing >= rule.trappedOrMissing || evacuated >= rule.evacuated;
}
