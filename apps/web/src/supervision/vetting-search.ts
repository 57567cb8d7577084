export const parts = ['text', 'list', 'adoption'] as const;

/** What the address of a vetting says: which version, which part of it on the left, which act on the right. */
export interface VettingSearch {
  readonly version?: number;
  readonly part?: (typeof parts)[number];
  readonly act?: string;
}

/** What is not known is left out. */
export function readVettingSearch({ version, part, act }: Record<string, unknown>): VettingSearch {
  return {
    ...(/^[1-9]\d{0,2}$/.test(String(version)) ? { version: Number(version) } : {}),
    part: parts.find((known) => known === part),
    ...(typeof act === 'string' && /^[a-z-]{1,60}$/.test(act) ? { act } : {}),
  };
}

const placeActs: readonly string[] = ['record-place-vetting'];
const ownActs: readonly string[] = ['agree-vetting'];

/** The page of a vetting where a task is done there and not on a form alone; null of every other task. */
export function vettingOf(command: string | null, n: number): string | null {
  if (command === null) return null;
  return ownActs.includes(command) ? String(n) : placeActs.includes(command) ? 'place' : null;
}
