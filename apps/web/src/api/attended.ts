// A page rereads by itself what others have changed. Only what a person does keeps a session alive, or no page that is left open would ever end it.
const afterMs = 60_000;
let lastAct = Date.now();

/** Once, when the application starts. */
export function noteActs(): void {
  for (const act of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    addEventListener(act, () => (lastAct = Date.now()), { capture: true, passive: true });
  }
}

/** What a request says when nobody has touched the page for a minute. */
export function unattended(): Record<string, string> {
  return Date.now() - lastAct < afterMs ? {} : { 'X-Unattended': 'true' };
}
