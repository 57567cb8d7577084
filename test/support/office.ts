import type { Browser, Locator, Page } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { sitDown, signIn, startBrowser } from './chromium';
import type { Seat } from './chromium';
import { startDesk } from './desk';
import type { Desk } from './desk';

/** A started system of its own, a browser, and a seat at which the demo account has signed in. */
export interface Office {
  readonly desk: Desk;
  readonly browser: Browser;
  readonly seat: Seat;
  readonly page: Page;
  close(): Promise<void>;
}

/** @param env what its programs are told otherwise */
export async function openOffice(env: Record<string, string> = {}): Promise<Office> {
  const [desk, browser] = await Promise.all([startDesk('sandbox', { env }), startBrowser()]);
  await makeDemoAccount(desk.db.owner);
  const seat = await sitDown(browser, desk.url);
  await signIn(seat, demoAccount.account, demoAccount.password);
  const close = async (): Promise<void> => void (await Promise.all([browser.close(), desk.stop()]));
  return { desk, browser, seat, page: seat.page, close };
}

/** Opens the form of a command from the page of its accident, as an official finds it there. */
export async function toCommand(page: Page, caseId: string, title: string): Promise<void> {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('region', { name: '可以办理的事项' }).getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Chooses in a field that proposes while one types. */
export async function choose(page: Page, field: Locator, typed: string, option: string): Promise<void> {
  await field.fill(typed);
  await page.getByRole('listbox').getByRole('option', { name: option, exact: true }).waitFor({ state: 'attached' });
  // The list that is read stands beside the one that is seen and pressed.
  await page.locator('.ant-select-item-option', { hasText: option }).first().click();
}

/** What stands under a field and is read with it: what is wrong with it, or what helps to fill it in. */
export async function saidOf(field: Locator): Promise<string> {
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean);
  const said = ids.map((id) => field.page().locator(`[id="${id}"]`).textContent());
  return (await Promise.all(said)).join('');
}

/** Controls of a Chinese page that are called by an English word, as those of a library are that nobody has named. */
export async function inEnglish(page: Page): Promise<readonly string[]> {
  const read = await page.getByRole('main').ariaSnapshot();
  // The way into English is called by its English name.
  const called = /- (button|combobox|textbox|spinbutton) "(?!English")[A-Za-z]/;
  return read.split('\n').filter((line) => called.test(line));
}

/** Signs the form that is open, once it shows what it changes. */
export async function sign(page: Page, title: string): Promise<void> {
  await page.getByText('请核对“办理前后对照”，无误后再登记').waitFor();
  await page.getByRole('button', { name: `办理：${title}` }).click();
  await page.getByText(`已登记：${title}`).waitFor();
}
