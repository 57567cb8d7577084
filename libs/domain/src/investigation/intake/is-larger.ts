import type { Level } from '../../level/levels';

/** 较大 or above: what is reported by express within the hour (RP-12). */
export function isLarger(level: Level | 'unknown' | null): boolean {
  return level !== null && level !== 'unknown' && level !== 'ordinary';
}
