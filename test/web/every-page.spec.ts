import type { Browser } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { signIn, sitDown, startBrowser } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { playCasesOfPages } from '../support/pages/live-cases';
import type { CasesOfPages } from '../support/pages/live-cases';
import { listen, look, nothingWrong, unseenFocus } from '../support/pages/look';
import type { Looked } from '../support/pages/look';
import { open, settled, webPages } from '../support/pages/pages';
import type { WebPage } from '../support/pages/pages';

let desk: Desk;
let browser: Browser;
let cases: CasesOfPages;
const looked = new Map<string, Looked>();

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await makeDemoAccount(desk.db.owner);
  cases = await playCasesOfPages(desk);
  const half = Math.ceil(webPages.length / 2);
  // Two people at two desks: each keeps a core busy.
  await Promise.all([lookAt(webPages.slice(0, half)), lookAt(webPages.slice(half))]);
}, 240_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

async function lookAt(pages: readonly WebPage[]): Promise<void> {
  const seat = await sitDown(browser, desk.url);
  const heard = listen(seat.page);
  await seat.page.goto('/sign-in');
  await seat.page.locator('.sign-in-demo').waitFor();
  looked.set('sign-in', await look(seat, heard));
  await signIn(seat, demoAccount.account, demoAccount.password);
  for (const page of pages) {
    await open(seat.page, page, cases);
    looked.set(page.name, await look(seat, heard, page.part));
  }
  await seat.context.close();
}

test.each(['sign-in', ...webPages.map(({ name }) => name)])(
  '%s: no barrier, no sideways scrolling at 1366 and 390, the notice, one title, and nothing in the other language',
  (name) => {
    expect(looked.get(name)).toEqual(nothingWrong);
  },
);

test('whoever goes by the keyboard sees where he is: on the work, an accident, a command', async () => {
  const seat = await sitDown(browser, desk.url);
  await signIn(seat, demoAccount.account, demoAccount.password);
  for (const path of ['/work', `/cases/${cases.vetted}`, `/cases/${cases.extending}/do/grant-extension`]) {
    await seat.page.goto(path);
    await seat.page.locator('h1').first().waitFor();
    await settled(seat.page);
    expect([path, await unseenFocus(seat.page, 30)]).toEqual([path, []]);
  }
  await seat.context.close();
});
