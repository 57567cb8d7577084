import type { Browser, Page } from 'playwright-core';
import { faultsBut, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { recorded } from '../support/life';
import { choose, sign } from '../support/office';
import { toArchive } from '../support/to-archive';
import { assumedFall, clocksOf, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

// An assumed fall with one dead in 临河区, approved on 30 November 2022: its items, its evaluation with a fine unpaid, and the next one.
const district = '150802-government';
const members = ['150802-emergency', '150802-union'];
const of = { procedure: 'rectification' } as const;

let desk: Desk;
let browser: Browser;
let life: ToldLife;
let seat: Seat;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await addPerson(desk, { name: 'lihua', personName: '李华', organ: district, post: '区长' });
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-20 15:00', district, { answer: 'beside' });
  const ending = { written: '2022-11-10 10:00', submitted: '2022-11-16 10:00', approved: '2022-11-30 09:00' };
  await toArchive(life, { by: district, members, ...ending, published: '2022-12-05 10:00', archived: '2022-12-20 10:00' });
  await recorded(desk, `rectification/${life.id}`, 'rectification.opened');
  seat = await seatOf(browser, desk, 'lihua');
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

/** Fills in the form of an act and signs what it is shown to change. */
async function act(command: string, title: string, fill: (page: Page) => Promise<void>): Promise<void> {
  const { page } = seat;
  await page.goto(`/cases/${life.id}/do/${command}?procedure=rectification`);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await fill(page);
  await sign(page, title);
}

const paper = (page: Page, kind: string) =>
  page
    .getByRole('checkbox', { name: new RegExp(`^${kind}`) })
    .last()
    .check();

async function duty(title: string): Promise<void> {
  const { page } = seat;
  await page.goto(`/cases/${life.id}`);
  await page.getByRole('tab', { name: /^待办/ }).click();
  await page.getByRole('table', { name: '待办事项' }).getByRole('row').filter({ hasText: title }).waitFor();
}

test('AP-06: a fine of the approved report is entered as an item', async () => {
  await act('record-items', '登记整改事项', async (page) => {
    const first = page.getByRole('region', { name: '整改事项 1' });
    await first.getByRole('radio', { name: '罚款' }).check();
    await first.getByLabel('责任单位名称（选填）', { exact: true }).fill('某建筑企业');
    await first.getByLabel('事项内容', { exact: true }).fill('罚款三十五万元');
    await first.getByLabel('罚款数额（选填）', { exact: true }).fill('350000');
  });
  await life.act('record-payment', '2023-02-10 09:00', '150802-emergency', { item: 1, amountYuan: 200_000 }, of);
});

test('EV-03, EV-05: in October 2023 the evaluation is begun, finds the fine unpaid and is reported; both periods are met', async () => {
  await life.goOn('2023-10-09 09:00');
  await duty('组织开展评估');
  await act('start-evaluation', '组织开展评估', async (page) => {
    await choose(page, page.getByRole('combobox', { name: '评估组成员单位', exact: true }), '临河区应急', '临河区应急管理局');
    await page.keyboard.press('Escape');
  });
  await act('record-item-result', '登记逐项评估结果', async (page) => {
    const fine = page.getByRole('region', { name: /罚款三十五万元/ });
    await fine.getByRole('radio', { name: '未落实', exact: true }).check();
    await fine.getByLabel(/评估依据/).fill('罚款尚欠十五万元');
  });
  await life.file('report', '2023-11-01 09:00', district);
  await act('record-evaluation-report', '登记评估报告', async (page) => {
    await page.getByLabel('评估结论', { exact: true }).fill('一项罚款尚未缴清');
    await paper(page, 'report');
  });
  // A year from 30 November 2022; 20 working days after 1 November 2023 are the 29th.
  expect(clocksOf(await life.seen())).toMatchObject({
    'EV-02': '2023-11-30 met',
    'EV-03': '2023-11-30 met',
    'EV-06': '2023-11-29 running',
  });
});

test('EV-06, EV-07: published, filed with the city’s office, and evaluated once more by a day that is ordered', async () => {
  await act('publish-evaluation', '公布评估结果', (page) => page.getByLabel('公布载体', { exact: true }).fill('政府网站'));
  await life.file('letter', '2023-11-07 09:00', district);
  await act('file-evaluation', '报送评估情况备案', async (page) => {
    const office = '巴彦淖尔市安全生产委员会办公室';
    await choose(page, page.getByRole('combobox', { name: '备案机关', exact: true }), '巴彦淖尔市安全', office);
    await paper(page, 'letter');
  });
  const order = { items: [1], dueOn: '2024-02-29', reason: '罚款尚欠十五万元' };
  await life.act('order-follow-up-evaluation', '2023-11-08 09:00', district, order, of);
  expect(clocksOf(await life.seen())).toMatchObject({
    'EV-06': '2023-11-29 met',
    'house-evaluation-filing': '2023-12-01 met',
    'house-follow-up-evaluation': '2024-02-29 running',
  });
});

test('EV-07: the second evaluation finds it paid; it is published and filed on its own', async () => {
  await life.act('record-payment', '2024-01-15 09:00', '150802-emergency', { item: 1, amountYuan: 150_000 }, of);
  await life.act('start-evaluation', '2024-02-19 09:00', district, { team: ['150802-emergency'] }, of);
  await act('record-item-result', '登记逐项评估结果', async (page) => {
    const fine = page.getByRole('region', { name: /罚款三十五万元/ });
    await fine.getByRole('radio', { name: '已落实', exact: true }).check();
    await fine.getByLabel(/评估依据/).fill('缴款凭证');
  });
  await life.file('report', '2024-02-22 09:00', district);
  await act('record-evaluation-report', '登记评估报告', async (page) => {
    await page.getByLabel('评估结论', { exact: true }).fill('罚款已经缴清');
    await paper(page, 'report');
  });
  await act('publish-evaluation', '公布评估结果', (page) => page.getByLabel('公布载体', { exact: true }).fill('政府网站'));
  await duty('报送评估情况备案');
  // Two publications: the later of the report of 22 February, 20 working days to 21 March.
  const { clocks } = await life.seen();
  const its = clocks.filter(({ rule }) => rule === 'EV-06' || rule === 'house-follow-up-evaluation');
  expect(its.map(({ id, dueDate, status }) => `${id} ${dueDate} ${status}`)).toEqual([
    'EV-06#1 2023-11-29 met',
    'house-follow-up-evaluation#1 2024-02-29 met',
    'EV-06#2 2024-03-21 met',
  ]);
  expect(faultsBut(seat, 'refused by the law')).toEqual([]);
});
