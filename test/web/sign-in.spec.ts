import type { Browser } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { sitDown, signIn, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';

let desk: Desk;
let browser: Browser;
let seat: Seat;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await makeDemoAccount(desk.db.owner);
}, 90_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

beforeEach(async () => {
  seat = await sitDown(browser, desk.url);
});

afterEach(() => seat.context.close());

test('whoever opens any page without having signed in comes to the sign-in page, and after it to the page that was asked for', async () => {
  const { page, faults } = seat;
  await page.goto('/project');
  await page.getByRole('heading', { name: '案鉴' }).waitFor();
  await page.getByText(`账号 ${demoAccount.account}，密码 ${demoAccount.password}`).waitFor();
  await page.getByLabel('账号').fill(demoAccount.account);
  await page.getByLabel('密码').fill(demoAccount.password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/project');
  await page.getByRole('navigation', { name: '主导航' }).waitFor();
  expect(await page.getByText('非涉密系统，严禁处理国家秘密').count()).toBe(1);
  expect(faults).toEqual([]);
});

test('a wrong password is refused in words, and after several the account has to wait', async () => {
  const { page } = seat;
  await page.goto('/sign-in');
  const attempt = async (): Promise<string> => {
    await page.getByLabel('账号').fill('nobody');
    await page.getByLabel('密码').fill('wrong-password');
    await page.getByRole('button', { name: '登录' }).click();
    await page.locator('button[type=submit]:not([disabled])').waitFor();
    return (await page.getByRole('alert').textContent()) ?? '';
  };
  expect(await attempt()).toContain('账号或者密码');
  let said = '';
  for (let times = 0; times < 6; times += 1) said = await attempt();
  expect(said).toMatch(/稍后|分钟|秒/);
});

test('signing out ends the session: the page asks to sign in again', async () => {
  const { page, faults } = seat;
  await signIn(seat, demoAccount.account, demoAccount.password);
  await page.getByRole('button', { name: '演示值班员' }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.waitForURL('**/sign-in**');
  await page.goto('/work');
  await page.waitForURL('**/sign-in**');
  expect(faults).toEqual([]);
});
