import type { Browser, Page } from 'playwright-core';
import { faultsBut, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { recorded } from '../support/life';
import { choose } from '../support/office';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

// An assumed fall with one dead in 临河区, supervised by the city and by the region; then the city raises it, which it may not supervise itself.
const district = '150802-government';
const city = '150800-government';
const cityOffice = '150800-safety-office';
const region = '150000-safety-office';

let desk: Desk;
let browser: Browser;
let life: ToldLife;
/** The offices of the city and of the region, each at a desk of its own. */
let ofCity: Seat;
let ofRegion: Seat;

const supervision = (n: number) => `supervision/${life.id}${n === 1 ? '' : `/${n}`}`;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await addPerson(desk, { name: 'zhaomin', personName: '赵敏', organ: cityOffice, post: '主任' });
  await addPerson(desk, { name: 'bater', personName: '巴特尔', organ: region, post: '主任' });
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const notice = { addressee: district, matters: '查明原因，按期结案', limit: { days: 60, from: 'receipt' } };
  await life.act('record-supervision', '2022-09-20 09:30', cityOffice, { ...notice, supervisor: cityOffice, number: '巴安督〔2022〕8号' });
  await life.act('record-supervision', '2022-09-21 09:00', region, { ...notice, supervisor: region, number: '内安督〔2022〕3号' });
  for (const n of [1, 2]) {
    await recorded(desk, supervision(n), 'supervision.opened');
    await life.act('sign-receipt', '2022-09-22 09:00', district, {}, { procedure: 'supervision', n });
  }
  await life.act('form-team', '2022-09-22 10:00', district, { leader: '副区长', members: ['150802-emergency', '150802-union'] });
  const decision = await life.file('approval', '2022-10-08 09:00', city);
  const raising = { decision: 'raise', reason: '性质严重、影响恶劣' };
  await life.act('decide-raising', '2022-10-08 10:00', city, raising, { documents: [decision] });
  [ofCity, ofRegion] = await Promise.all([seatOf(browser, desk, 'zhaomin'), seatOf(browser, desk, 'bater')]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

const asked = (page: Page) => page.getByRole('table', { name: '其他督办事项' }).getByRole('row').filter({ hasText: '改发挂牌督办通知' });

/** The supervisor finds the question in its own view and fills in to whom its notice goes; which notice, and whose act it is, stand there already. */
async function readdress({ page }: Seat, n: number, organ: string): Promise<void> {
  await page.goto('/work?view=supervising&of=own');
  await asked(page).getByText('案件已由其他机关调查，请确定继续督办、改发或者撤回督办通知').waitFor();
  expect(await asked(page).count()).toBe(1);
  await asked(page)
    .getByRole('link', { name: /^改发挂牌督办通知/ })
    .click();
  await page.getByRole('heading', { name: '改发挂牌督办通知', level: 1 }).waitFor();
  await page.getByRole('form').getByText(`第${n}次挂牌督办：`).first().waitFor();
  await page.getByRole('form').getByText(organ, { exact: true }).first().waitFor();
  const addressee = page.getByRole('combobox', { name: '被督办单位', exact: true });
  await choose(page, addressee, '巴彦淖尔市人民政府', '巴彦淖尔市人民政府');
  await page.getByLabel('改发的理由', { exact: true }).fill('案件已由市人民政府提级调查');
}

test('SV-28: the office of the city may not send its notice to its own government: the form says so before it is signed', async () => {
  await readdress(ofCity, 1, '巴彦淖尔市安全生产委员会办公室');
  await ofCity.page.getByText('按目前填写的内容不能登记', { exact: false }).waitFor();
  await ofCity.page.getByText('巴彦淖尔市安全生产委员会办公室不是本案事故发生地的上级安委会', { exact: false }).first().waitFor();
});

test('T-50: the office of the region re-addresses its own; the question is gone, and 督办 shows the new addressee and the old end', async () => {
  const { page } = ofRegion;
  await readdress(ofRegion, 2, '内蒙古自治区安全生产委员会办公室');
  await page.getByText('请核对“办理前后对照”，无误后再登记').waitFor();
  await page.getByRole('button', { name: '办理：改发挂牌督办通知' }).click();
  await page.getByText('已登记：改发挂牌督办通知').waitFor();
  await recorded(desk, supervision(2), 'supervision.readdressed');
  await page.goto(`/cases/${life.id}?tab=supervision`);
  const notice = page.locator('.supervision').filter({ hasText: '第2次督办' });
  await notice.getByText('第2次督办：内蒙古自治区安全生产委员会办公室督办巴彦淖尔市人民政府').waitFor();
  expect(await notice.locator('.case-facts').first().innerText()).toMatch(/被督办单位\s+巴彦淖尔市人民政府/);
  await page.locator('.supervision').getByText('第1次督办：巴彦淖尔市安全生产委员会办公室督办临河区人民政府').waitFor();
  // The sixty days of the receipt run on: 22 Sep + 60 = 21 Nov (8 + 31 + 21).
  const { clocks } = await life.seen();
  const end = clocks.find(({ stream, rule }) => stream === supervision(2) && rule === 'SV-06');
  expect(end).toMatchObject({ dueDate: '2022-11-21', status: 'running' });
  await page.goto('/work?view=supervising&of=own');
  await page.getByRole('heading', { name: '挂牌督办', level: 1 }).waitFor();
  await page.getByText('被督办：巴彦淖尔市人民政府').first().waitFor();
  expect(await asked(page).count()).toBe(0);
  for (const seat of [ofCity, ofRegion]) expect(faultsBut(seat, 'refused by the law', 'act of another organ')).toEqual([]);
});
