/**
 * The assumption behind every range beyond the last notice: no notice to come moves more days within any stretch of
 * calendar days than those of 2010–2026 did, amendments included. Read `daysMoved[m - 1]` as the fewest consecutive days
 * that ever held m weekdays off beside the statutory ones, which need no notice (C-10) and so move nothing;
 * `daysOff[m - 1]` counts those too, for years whose statutory days are not told; `daysWorked[m - 1]` is the fewest that
 * ever held m weekend days worked. Stretches are calendar days, statutory ones among them. All end with what 365 days ever
 * held. The decree of 2025 gives two days more by law, which leaves less to move: the assumption errs on the wide side.
 * Worked out from the notices by past-moves.spec.ts, which fails when a new one goes beyond.
 */
export const pastMoves = {
  daysOff: [1, 2, 3, 4, 5, 8, 15, 16, 76, 79, 116, 117, 121, 140, 162, 163, 212, 213, 236, 239, 255, 277, 280, 358, 359, 361],
  daysMoved: [1, 2, 3, 4, 8, 15, 78, 84, 116, 140, 161, 210, 234, 279, 355, 358],
  daysWorked: [1, 2, 8, 21, 64, 113, 114, 155, 156, 239, 268, 281],
} as const;

/** The most days of that kind in a stretch of `length` consecutive days; whole years are added up. */
export function mostIn(stretches: readonly number[], length: number): number {
  const rest = length % 365;
  return Math.floor(length / 365) * stretches.length + stretches.filter((stretch) => stretch <= rest).length;
}
