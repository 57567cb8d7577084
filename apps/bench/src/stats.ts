/** The value below which `share` (0–1) of the sorted values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Runs `work` for 0…count−1, at most `callers` at once, and gives each call's milliseconds and those of the whole. */
export async function drive(
  count: number,
  callers: number,
  work: (index: number) => Promise<unknown>,
): Promise<{ each: number[]; totalMs: number }> {
  const each: number[] = [];
  let next = 0;
  const begin = performance.now();
  const caller = async (): Promise<void> => {
    for (let index = next++; index < count; index = next++) {
      const at = performance.now();
      await work(index);
      each.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { each, totalMs: performance.now() - begin };
}
