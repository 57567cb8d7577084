/**
 * The assumption behind every range beyond the last notice: no notice to come moves more days within any stretch of
 * calendar days than those of 2010–2026 did, amendments included. Read `daysOff[m - 1]` as the fewest consecutive days that
 * ever held m weekdays off, `daysWorked[m - 1]` as the fewest that ever held m weekend days worked; both end with what 365
 * days ever held. Worked out from the notices by past-moves.spec.ts, which fails when a new one goes beyond.
 */
export const pastMoves = {
  daysOff: [1, 2, 3, 4, 5, 8, 15, 16, 76, 79, 116, 117, 121, 140, 162, 163, 212, 213, 236, 239, 255, 277, 280, 358, 359, 361],
  daysWorked: [1, 2, 8, 21, 64, 113, 114, 155, 156, 239, 268, 281],
} as const;

/** The most days of that kind in a stretch of `length` consecutive days; whole years are added up. */
export function mostIn(stretches: readonly number[], length: number): number {
  const rest = length % 365;
  return Math.floor(length / 365) * stretches.length + stretches.filter((stretch) => stretch <= rest).length;
}
