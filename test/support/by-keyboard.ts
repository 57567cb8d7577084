import type { Locator, Page } from 'playwright-core';

/** Somebody without a mouse: whatever he uses he reaches by Tab, and at every stop on the way he has to see where he is. */
export interface Hands {
  /** Stops at which nothing showed where the focus was; none in a page that can be used. */
  readonly unseen: readonly string[];
  /** Goes on by Tab until the control has the focus. @throws Error where no Tab leads to it */
  to(control: Locator): Promise<void>;
  /** Goes to a link or a button and presses Enter. */
  follow(control: Locator): Promise<void>;
  /** Goes to a field and types. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes to a box and ticks it. */
  tick(box: Locator): Promise<void>;
  /** Goes to a group of which one is chosen, and to the choice by the arrows. */
  choose(group: Locator, choice: string): Promise<void>;
  /** Goes to a field that proposes what it knows, types, and takes the proposal of that name. */
  pick(field: Locator, typed: string, proposed: string): Promise<void>;
}

// The longest way once around a page.
const mostStops = 250;

/** @param page before anything is opened in it */
export async function byKeyboard(page: Page): Promise<Hands> {
  const unseen: string[] = [];
  const { keyboard } = page;
  await page.addInitScript(focusStop);

  async function to(control: Locator): Promise<void> {
    await control.waitFor({ state: 'attached' });
    for (let stops = 0; stops < mostStops; stops += 1) {
      await keyboard.press('Tab');
      // What others do may draw the page anew on the way.
      const stop = await control.evaluate((one) => (globalThis as unknown as InPage).focusStop(one));
      unseen.push(...stop.unseen);
      if (stop.there) return;
    }
    throw new Error(`No Tab leads to ${String(control)}.`);
  }

  async function choose(group: Locator, choice: string): Promise<void> {
    const wanted = group.getByRole('radio', { name: choice, exact: true });
    await to(group.getByRole('radio').first());
    const radios = await group.getByRole('radio').count();
    await keyboard.press('Space');
    for (let turns = 0; turns < radios && !(await wanted.isChecked()); turns += 1) await keyboard.press('ArrowDown');
    if (!(await wanted.isChecked())) throw new Error(`No arrow leads to ${choice}.`);
  }

  async function pick(field: Locator, typed: string, proposed: string): Promise<void> {
    await to(field);
    await keyboard.insertText(typed);
    await page.getByRole('option', { name: proposed, exact: true }).first().waitFor({ state: 'attached' });
    const active = page.locator('.ant-select-item-option-active');
    for (let turns = 0; turns < 20 && (await active.textContent()) !== proposed; turns += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
  }

  return {
    unseen,
    to,
    choose,
    pick,
    async follow(control) {
      await to(control);
      await keyboard.press('Enter');
    },
    async write(field, text) {
      await to(field);
      await keyboard.insertText(text);
    },
    async tick(box) {
      await to(box);
      await keyboard.press('Space');
    },
  };
}

interface InPage {
  focusStop(wanted: unknown): Promise<Stop>;
}

interface Stop {
  readonly there: boolean;
  /** Stops before this one, where nothing was drawn otherwise while the focus was on them than after it had gone. */
  readonly unseen: readonly string[];
}

// In the page: whether the focus is where it is wanted, and whether the stops before could be seen. The input of a box is often invisible and what is
// drawn for it stands beside or around it; a transition has to end before one sees how it is drawn.
const focusStop = `window.focusStop = async (wanted) => {
  const at = document.activeElement ?? document.body;
  const drawn = (one) => {
    for (const each of one.getAnimations()) if (each instanceof CSSTransition) each.finish();
    const { outline, outlineStyle, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
    return [outlineStyle === 'none' ? '' : outline, boxShadow, borderColor, backgroundColor].join();
  };
  const looksAlike = ({ near, drawn: then }) => near.every((one, index) => one.isConnected && drawn(one) === then[index]);
  // Some let go of their mark a moment after the focus has gone, on a busy machine a long one.
  const doubtful = (window.doubtfulStops ?? []).filter(looksAlike).map((stop) => ({ ...stop, looks: stop.looks + 1 }));
  const stillAlike = () => doubtful.filter((stop) => stop.looks === 3 && looksAlike(stop));
  for (let waits = 0; waits < 40 && stillAlike().length > 0; waits += 1) await new Promise((then) => setTimeout(then, 50));
  const unseen = stillAlike().map(({ what }) => what);
  const around = [];
  for (let one = at.parentElement; one !== null && around.length < 3 && one.offsetHeight < 80; one = one.parentElement) around.push(one);
  const beside = getComputedStyle(at).opacity === '0' ? at.parentElement.children : [];
  const near = at === document.body ? [] : [at, ...around, ...beside];
  const what = at.tagName + ' ' + (at.getAttribute('aria-label') ?? (at.textContent || at.id)).slice(0, 60);
  window.doubtfulStops = doubtful.filter(({ looks }) => looks < 3);
  if (near.length > 0) window.doubtfulStops.push({ near, drawn: near.map(drawn), what, looks: 0 });
  return { there: at === wanted, unseen };
};`;
