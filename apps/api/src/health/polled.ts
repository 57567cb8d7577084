/** What was last seen of those who poll a queue. */
export interface SeenPolls {
  /** When this process looked, in its own ms. */
  readonly lookedAt: number;
  /** The latest poll by the engine's clock, in ms since the epoch; null where nobody has polled. */
  readonly latest: number | null;
  /** When this process last saw `latest` move on, in its own ms; null where it did not. */
  readonly movedAt: number | null;
}

// A poll waits on the server for a minute and is noted when it begins and when it ends, so one that waits is a minute old at most.
// The server itself names pollers for five minutes after they are gone.
const longestPollMs = 70_000;
// The clocks of two machines are never quite the same.
const differenceMs = 5_000;

/** What is seen now, told from what was seen before. */
export function seenPolls(before: SeenPolls | null, latest: number | null, now: number): SeenPolls {
  const recent = before !== null && now - before.lookedAt < longestPollMs;
  const moved = recent && latest !== null && (before.latest === null || latest > before.latest);
  return { lookedAt: now, latest, movedAt: moved ? now : (before?.movedAt ?? null) };
}

/**
 * Whether somebody polls the queue: the latest poll is of the last minute, or was seen to come in the last minute. The first is
 * known at once, the second holds where the engine's clock is not ours.
 */
export function isPolled({ latest, movedAt }: SeenPolls, now: number): boolean {
  if (latest === null) return false;
  const age = now - latest;
  return (age > -differenceMs && age < longestPollMs) || (movedAt !== null && now - movedAt < longestPollMs);
}
