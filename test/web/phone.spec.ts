import type { Page } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { sitDown, signIn, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { choose } from '../support/office';

// What somebody on the way has to be able to do on a telephone of 390 × 844.
let desk: Desk;
let close: () => Promise<void>;
let seat: Seat;
let page: Page;

beforeAll(async () => {
  const [started, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  desk = started;
  await makeDemoAccount(desk.db.owner);
  seat = await sitDown(browser, desk.url, { width: 390, height: 844 });
  page = seat.page;
  close = async () => void (await Promise.all([browser.close(), desk.stop()]));
  await signIn(seat, demoAccount.account, demoAccount.password);
}, 90_000);

afterAll(() => close());

afterEach(async () => {
  expect(seat.faults).toEqual([]);
  expect(await beyondTheEdge()).toEqual([]);
});

/** What reaches beyond the right edge of the screen, unless it lies in a part that is moved sideways by itself. */
function beyondTheEdge(): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const held = (element) => {
      const around = element.parentElement;
      if (around === null || around === document.body) return false;
      return (around.scrollWidth > around.clientWidth && getComputedStyle(around).overflowX !== 'visible') || held(around);
    };
    const wide = [...document.querySelectorAll('main *, header *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > document.documentElement.clientWidth + 1 && !held(element);
    });
    return wide.map((element) => element.tagName + ': ' + (element.textContent ?? '').slice(0, 30));
  })()`);
}

test('the call is taken down at the duty desk, and one press records who was told', async () => {
  await page.getByRole('link', { name: '值班台' }).click();
  await page.getByText('没有未报告完毕的事故').waitFor();
  await page.getByRole('link', { name: '接报登记' }).click();
  await choose(page, page.getByLabel('事故发生地', { exact: true }), '临河', '内蒙古自治区巴彦淖尔市临河区');
  await page.getByLabel('情况', { exact: true }).fill('一名工人从脚手架坠落死亡');
  await page.getByLabel('死亡', { exact: true }).fill('1');
  await page.getByRole('button', { name: '登记并研判' }).click();
  const line = page.getByRole('listitem').filter({ hasText: '登记上报（临河区应急管理局）' });
  await line.getByRole('button', { name: '登记', exact: true }).click();
  await line.getByRole('button', { name: '已登记' }).waitFor();
  const told = page.getByRole('listitem').filter({ has: page.getByRole('strong').filter({ hasText: /^上报$/ }) });
  expect(await told.innerText()).toMatch(/巴彦淖尔市应急管理局、电话/);
});

test('the duty desk says what is still owed, and leads to the accident: its stage and its limits', async () => {
  await page.getByRole('link', { name: '返回值班台' }).click();
  const row = page.getByRole('row').filter({ hasText: /临河区.*事故/ });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/登记事故通报：本级人民政府/);
  await page.getByRole('link', { name: '打开事故案件' }).click();
  await page.getByRole('region', { name: '可以办理的事项' }).waitFor();
  expect(await page.getByRole('list', { name: '进展' }).locator('[aria-current=step]').innerText()).toContain('已接报');
  await page.getByText('事故统计填报').first().waitFor();
});

test('a command is done there: filled in, looked at, signed', async () => {
  const title = '认定事故等级';
  await page.getByRole('region', { name: '可以办理的事项' }).getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('radio', { name: '一般', exact: true }).check();
  await page.getByLabel('认定理由').fill('死亡1人');
  await page.getByLabel('职务', { exact: true }).fill('区长');
  await page.getByText('请核对“办理前后对照”，无误后再登记').waitFor();
  expect(await beyondTheEdge()).toEqual([]);
  await page.getByRole('button', { name: `办理：${title}` }).click();
  await page.getByText(`已登记：${title}`).waitFor();
});
