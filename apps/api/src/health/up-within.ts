import { setTimeout as sleep } from 'node:timers/promises';

export type UpOrDown = 'up' | 'down';

/**
 * `down` where the check says false, throws, or says nothing within `ms`. Whatever hangs below it (a connection that was cut
 * without a word, a channel that is being built) has limits of its own, or none.
 */
export async function upWithin(ms: number, check: () => Promise<unknown>): Promise<UpOrDown> {
  const answered = new AbortController();
  const said = check().then(
    (answer): UpOrDown => (answer === false ? 'down' : 'up'),
    (): UpOrDown => 'down',
  );
  const late = sleep<UpOrDown>(ms, 'down', { signal: answered.signal });
  // An abandoned timer rejects, and nobody is there to hear it.
  late.catch(() => undefined);
  try {
    return await Promise.race([said, late]);
  } finally {
    answered.abort();
  }
}
