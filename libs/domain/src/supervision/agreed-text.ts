import type { Instant } from '@app/calendar';
import { dayAt } from '../stream/times';
import type { Agreement, SupervisionState } from './state';

/** The version that an agreement of that time is to, where none is named: the last one that had been sent up by then; null where none had. */
export function sentUpBy({ wentUp = [] }: SupervisionState, at: Instant): number | null {
  return wentUp.filter((sent) => dayAt(sent.at) <= dayAt(at)).at(-1)?.version ?? null;
}

/** The last version that was entered, whatever date it bears; 0 before the first. */
export function lastVersion({ texts = [] }: Pick<SupervisionState, 'texts'>): number {
  return Math.max(0, ...texts.map(({ version }) => version));
}

/**
 * Whether the agreement covers the last text that is known. It belongs to one version; one with listed changes also to the version that makes them. The
 * order is the ledger's: what is entered later is not covered, whatever date it bears (SV-30).
 */
export function isToLastText(state: Pick<SupervisionState, 'texts'>, { version, covers = 0 }: Agreement): boolean {
  return Math.max(version ?? 0, covers) >= lastVersion(state);
}
