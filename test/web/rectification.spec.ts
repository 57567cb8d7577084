import { Workbook } from '@cj-tech-master/excelts';
import type { Page } from 'playwright-core';
import { openOffice } from '../support/office';
import type { Office } from '../support/office';
import { toArchive } from '../support/to-archive';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

const district = '150802-government';
const department = '150802-emergency';
const unit = assumedFall.unit;
const of = { procedure: 'rectification' } as const;

let office: Office;
let page: Page;
let life: ToldLife;

beforeAll(async () => {
  office = await openOffice();
  page = office.page;
  life = await toldLife(office.desk, '2022-09-19 10:00', department, assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const members = ['emergency', 'public-security', 'union'].map((organ) => `150802-${organ}`);
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '负责同志', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-20 16:00', district, { answer: 'beside' });
  const ending = { written: '2022-11-08 10:00', submitted: '2022-11-10 10:00', approved: '2022-11-21 15:00' };
  await toArchive(life, { by: district, members, ...ending, published: '2022-11-28 10:00', archived: '2022-12-20 10:00' });
}, 180_000);

afterAll(() => office.close());

afterEach(() => expect(office.seat.faults).toEqual([]));

const command = (name: string, item = '') => `/cases/${life.id}/do/${name}?procedure=rectification&n=1${item}`;
const card = (n: number) => page.locator('.item-card').filter({ has: page.getByRole('heading', { name: new RegExp(`^第${n}项`) }) });

async function workbookOf(...lines: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('整改事项');
  sheet.addRow(['事项种类', '责任单位', '事项内容', '罚款数额', '完成期限']);
  for (const line of lines) sheet.addRow([...line]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function choose(buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.getByLabel('选择工作簿文件').setInputFiles({ name: '整改事项.xlsx', mimeType, buffer });
}

/** What an act would come to is looked at before it is signed. */
async function sign(title: string): Promise<void> {
  await page.getByText('请核对“办理前后对照”，无误后再登记').waitFor();
  await page.getByRole('button', { name: `办理：${title}` }).click();
  await page.getByText(`已登记：${title}`).waitFor();
}

const lines = [
  ['防范和整改措施', unit, '完善临边防护，开展全员培训', '', '2023-03-31'],
  ['防范和整改措施', '临河区住房和城乡建设局', '开展在建工程高处作业专项检查', '', ''],
  ['罚款', unit, '处以罚款', '35万元', ''],
] as const;

test('EV-01: items from a workbook: a fault is told with its line, then they are filled in, signed, and stand as cards', async () => {
  await page.goto(command('record-items'));
  await choose(await workbookOf(['措施', unit, '完善临边防护', '', '']));
  await page.getByText('没有“措施”这个事项种类。').waitFor();
  await page.getByText('第2行“事项种类”').waitFor();
  await choose(await workbookOf(...lines));
  await page.getByRole('button', { name: '填入3项' }).click();
  await sign('登记整改事项');

  await page.goto(`/cases/${life.id}?tab=rectification`);
  await card(3).getByText('350,000元，已缴0元，尚欠350,000元').waitFor();
  expect(await page.locator('.item-card').count()).toBe(3);
  await card(2).getByText('临河区住房和城乡建设局').waitFor();

  await page.goto(command('record-items'));
  await choose(await workbookOf(...lines));
  await page.getByText('表中各行均已登记，没有可以填入的事项。').waitFor();
});

test('features 4.9: the letters of an item stand in two columns, and its commands open with the item chosen', async () => {
  await life.act(
    'record-self-report',
    '2023-03-20 09:00',
    department,
    { item: 1, claims: 'done', account: '已经整改完毕', reporter: unit },
    of,
  );
  await page.goto(`/cases/${life.id}?tab=rectification`);
  await card(1).getByText('已报告待核').waitFor();
  const ledger = card(1).getByRole('table');
  expect(await ledger.getByRole('columnheader').allTextContents()).toEqual(['对方来文', '本方意见']);
  await ledger.getByText('已经整改完毕').waitFor();
  await card(1).getByRole('link', { name: '核实整改事项' }).click();
  await page
    .getByText(/第1项，防范和整改措施/)
    .first()
    .waitFor();
  await page.getByLabel('核实意见').fill('现场核查，防护齐全');
  await page.getByRole('radio', { name: '已落实' }).check();
  await sign('核实整改事项');
});

test('EV-05: the evaluation is one form, item by item, recorded at once', async () => {
  await life.act('start-evaluation', '2023-10-08 09:00', district, { team: [department, '150802-housing'] }, of);
  await page.goto(command('record-item-result'));
  await page.getByText('共3项，已填写0项，还有3项。').waitFor();
  const one = (title: RegExp) => page.locator('.evaluate').filter({ has: page.getByRole('heading', { name: title }) });
  await page.getByRole('button', { name: '到下一未评事项' }).click();
  await page.keyboard.press('Space');
  await one(/^第1项/)
    .getByLabel(/评估依据/)
    .fill('现场核查及验收记录');
  await one(/^第3项/)
    .getByRole('radio', { name: '未落实' })
    .check();
  await one(/^第3项/)
    .getByLabel(/评估依据/)
    .fill('罚款尚未缴纳');
  await page.getByText('共3项，已填写2项，还有1项。').waitFor();
  // What was typed is kept on this desk.
  await page.reload();
  await page.getByText('共3项，已填写2项，还有1项。').waitFor();
  await sign('登记逐项评估结果');

  await page.goto(`/cases/${life.id}?tab=rectification`);
  await page.getByText('已评2项，共3项').waitFor();
  const findings = page.getByRole('table', { name: '评估' });
  await findings.getByRole('row', { name: /第3项.*未落实.*罚款尚未缴纳/ }).waitFor();
});

test('the yearly table counts by addressee and state, and each number opens its list', async () => {
  await page.goto('/rectifications');
  const row = page.getByRole('row', { name: new RegExp(unit) });
  await row.getByRole('link', { name: '2', exact: true }).click();
  await page.getByRole('row', { name: /处以罚款/ }).waitFor();
  expect(await page.getByRole('row').count()).toBe(3);
  await page.getByText('共2项').waitFor();
});
