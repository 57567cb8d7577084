import type { Browser, Locator } from 'playwright-core';
import { startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

// An assumed fall with one dead: the district has a notice of the city's safety commission that it has not signed for.
const district = '150802-government';
const city = '150800-safety-office';

let desk: Desk;
let browser: Browser;
let life: ToldLife;
let supervisor: Seat;
let supervised: Seat;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await addPerson(desk, { name: 'zhaomin', personName: '赵敏', organ: city, post: '主任' });
  await addPerson(desk, { name: 'lihua', personName: '李华', organ: district, post: '区长' });
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  const notice = { supervisor: city, addressee: district, prefix: '巴安督', matters: '查明原因，按期结案' };
  await life.act('record-supervision', '2022-09-20 09:30', city, notice);
  [supervisor, supervised] = await Promise.all([seatOf(browser, desk, 'zhaomin'), seatOf(browser, desk, 'lihua')]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

const warnings = ({ page }: Seat): Locator => page.getByRole('region', { name: '需要处理的问题' });

test('the supervisor urges with one press and a sentence; the supervised side reads it at the case until it has signed', async () => {
  const { page } = supervisor;
  await page.goto('/work?view=supervising');
  await page
    .getByRole('button', { name: `催办：${assumedFall.name}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: `催办：${assumedFall.name}` });
  await dialog.getByText('尚未催办。').waitFor();
  await dialog.getByLabel('催办意见（可不填）').fill('请今日内签收');
  await dialog.getByRole('button', { name: '发出催办' }).click();
  await page.getByText('已发出催办').waitFor();
  await page
    .getByText(/^已催办1次，上次2022-09-20/)
    .first()
    .waitFor();
  await page
    .getByText(/^2022-09-21（周三）.*以后可以再次催办$/)
    .first()
    .waitFor();

  await page
    .getByRole('button', { name: `催办：${assumedFall.name}` })
    .first()
    .click();
  await dialog.getByText(/已催办1次.*以后可以再次催办；督办单位催办：请今日内签收$/).waitFor();
  expect(await dialog.getByRole('button', { name: '发出催办' }).isDisabled()).toBe(true);

  await supervised.page.goto(`/cases/${life.id}`);
  await warnings(supervised).getByText('督办单位催办：请今日内签收').waitFor();
  expect(await warnings(supervised).innerText()).toContain('巴彦淖尔市安全生产委员会办公室于2022-09-20');
  await life.act('sign-receipt', '2022-09-20 15:00', district, {}, { procedure: 'supervision', n: 1 });
  await warnings(supervised).getByText('督办单位催办：请今日内签收').waitFor({ state: 'detached' });
});
