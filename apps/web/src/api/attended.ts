// A page rereads by itself what others have changed. Only what a person does keeps a session alive, or no page that is left open would ever end it.
const afterMs = 60_000;
const acts = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;
let lastAct = Date.now();

/** Once, when the application starts. */
export function noteActs(): void {
  for (const act of acts) {
    addEventListener(act, () => (lastAct = Date.now()), { capture: true, passive: true });
  }
}

/** What a request says when nobody has touched the page for a minute. */
export function unattended(): Record<string, string> {
  return isAttended() ? {} : { 'X-Unattended': 'true' };
}

function isAttended(): boolean {
  return Date.now() - lastAct < afterMs;
}

/** At once where somebody is at the page, else as soon as he is there again: an empty chair reads nothing. @returns what calls it off */
export function onceAttended(then: () => void): () => void {
  if (isAttended()) {
    then();
    return () => undefined;
  }
  const leave = () => acts.forEach((act) => removeEventListener(act, back));
  const back = () => {
    leave();
    then();
  };
  for (const act of acts) addEventListener(act, back, { passive: true });
  return leave;
}
