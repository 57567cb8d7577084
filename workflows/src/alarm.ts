import { CancellationScope, sleep } from '@temporalio/workflow';

/**
 * One timer that stays as long as the instant it waits for does: a timer that every turn cancels and starts again costs two
 * history events and a write of the server each.
 */
export interface Alarm {
  /** Waits for an instant (real time, ms) from now on. */
  set(atMs: number): void;
  /** True once the instant has come; until it is set again. */
  rang(): boolean;
}

export function createAlarm(): Alarm {
  let target: number | null = null;
  let scope: CancellationScope | null = null;
  let rung = false;
  return {
    rang: () => rung,
    set(atMs) {
      if (target === atMs && !rung) return;
      scope?.cancel();
      const own = new CancellationScope();
      scope = own;
      target = atMs;
      rung = false;
      void own
        .run(() => sleep(Math.max(1, atMs - Date.now())))
        .then(
          () => {
            if (scope === own) rung = true;
          },
          () => undefined,
        );
    },
  };
}
