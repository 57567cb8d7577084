import type { Level } from '../../level/levels';
import type { InvestigationState } from '../state';

/** The level as it is known: determined by a person, else as last assumed by whoever took a report in (初判). */
export function knownLevel({ level, suspectedLevel, reporting }: InvestigationState): Level | null {
  const assumed = reporting.chain.findLast((link) => link.level !== null)?.level ?? null;
  return level ?? assumed ?? suspectedLevel;
}
