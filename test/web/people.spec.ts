import { Workbook } from '@cj-tech-master/excelts';
import type { Browser, Page } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { signIn, sitDown, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { listen, look, nothingWrong } from '../support/pages/look';
import { settled } from '../support/pages/pages';

let desk: Desk;
let browser: Browser;
let seat: Seat;
let page: Page;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await makeDemoAccount(desk.db.owner);
  seat = await sitDown(browser, desk.url);
  page = seat.page;
  await signIn(seat, demoAccount.account, demoAccount.password);
}, 90_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const dialog = () => page.getByRole('dialog');
const rowOf = (table: string, text: string) => page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text });

/** Chooses what a list offers, as one does who types it. */
async function choose(label: string, text: string): Promise<void> {
  await dialog().getByLabel(label, { exact: true }).click();
  await page.locator('.ant-select-dropdown:visible').getByTitle(text, { exact: true }).click();
}

async function fillDay(label: string, value: string): Promise<void> {
  await dialog().getByLabel(label, { exact: true }).fill(value);
  await page.keyboard.press('Enter');
}

async function save(): Promise<void> {
  await dialog().getByRole('button', { name: '保存' }).click();
  await dialog().waitFor({ state: 'detached' });
  await settled(page);
}

async function addPerson(name: string, mobile: string): Promise<void> {
  await press('登记人员');
  await dialog().getByLabel('姓名').fill(name);
  await dialog().getByLabel('手机').fill(mobile);
  await save();
}

async function opened(): Promise<void> {
  await page.goto('/people?organ=150802-emergency');
  await page.getByRole('table', { name: '岗位' }).waitFor();
}

test('somebody is added, given a post, and another set as his deputy; the post is his again when that is ended', async () => {
  await opened();
  const head = () => rowOf('岗位', '部门负责人');
  await head().getByText('无人担任').waitFor();
  await addPerson('赵局长', '138 0000 0001');
  await addPerson('钱副局长', '13800000002');
  await head().getByRole('button', { name: /^任职/ }).click();
  await choose('人员', '赵局长');
  await fillDay('开始日期', day(-30));
  await save();
  await head().getByText('无人担任').waitFor({ state: 'detached' });
  await press('设代理');
  await choose('岗位', '部门负责人');
  await choose('代理何人', '赵局长');
  await choose('代理人', '钱副局长');
  await fillDay('开始日期', day(0));
  await fillDay('结束日期', day(2));
  await dialog().getByLabel('事由').fill('外出学习');
  await save();
  await head().getByText('代理赵局长').waitFor();
  await head().getByText('提醒不发给本人').waitFor();
  await head().getByRole('button', { name: '结束：钱副局长' }).click();
  await dialog().getByRole('button', { name: '结束' }).click();
  await head().getByText('提醒不发给本人').waitFor({ state: 'detached' });
  expect(await head().textContent()).toContain('赵局长');
});

test('what is wrong is said at its field, and nothing that was typed is lost', async () => {
  await opened();
  await press('登记人员');
  await dialog().getByLabel('姓名').fill('孙科员');
  await dialog().getByLabel('手机').fill('8415119');
  await dialog().getByRole('button', { name: '保存' }).click();
  await dialog().getByText('手机号码应为11位数字').waitFor();
  expect(await dialog().getByLabel('姓名').inputValue()).toBe('孙科员');
  await dialog().getByLabel('手机').fill('13800000003');
  await save();
  await rowOf('人员（3人）', '孙科员').getByText('13800000003').waitFor();
  seat.faults.splice(0);
});

type Rows = readonly (readonly string[])[];

/** A filled-in workbook, as a file that is chosen. */
async function filledIn(people: Rows, shifts: Rows) {
  const workbook = new Workbook();
  const sheets = [
    ['人员', [['姓名', '岗位', '账号', '电子邮箱', '手机', '即时通讯账号', '任职起', '任职止'], ...people]],
    ['值班表', [['日期', '班次起', '班次止', '岗位', '姓名'], ...shifts]],
  ] as const;
  for (const [name, rows] of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: '值班表.xlsx', mimeType, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

test('a workbook with a fault is told where it is wrong, the corrected one is taken in and stands in the roster', async () => {
  await opened();
  await press('从表格导入');
  const confirm = dialog().getByRole('button', { name: '确认导入' });
  const file = dialog().getByLabel('选择文件');
  const [template] = await Promise.all([page.waitForEvent('download'), dialog().getByRole('link', { name: '下载模板' }).click()]);
  expect(template.suggestedFilename()).toBe('people.xlsx');
  const people = [['周值班', '值班员', '', '', '13800000009']];
  await file.setInputFiles(await filledIn(people, [[day(1), '20:00', '08:00', '门卫', '周值班']]));
  const fault = dialog().getByRole('row').filter({ hasText: '值班表 第2行 岗位' });
  expect(await fault.textContent()).toContain('没有“门卫”这个岗位。');
  expect(await confirm.isDisabled()).toBe(true);
  await file.setInputFiles(await filledIn(people, [[day(1), '20:00', '08:00', '值班员', '周值班']]));
  await dialog().getByText('核对无误，将新增或者改变3项').waitFor();
  await confirm.click();
  await dialog().waitFor({ state: 'detached' });
  const shift = rowOf('今后14日值班表', '周值班');
  await shift.waitFor();
  expect(await shift.textContent()).toContain('20:00至次日08:00');
  expect(await rowOf('岗位', '值班员').first().textContent()).toContain('周值班');
  await press('从表格导入');
  await file.setInputFiles(await filledIn(people, [[day(1), '20:00', '08:00', '值班员', '周值班']]));
  await dialog().getByText('没有需要导入的内容').waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  expect(seat.faults.splice(0)).toEqual([]);
});

test('with people on it the page and its dialogs have no barrier in both languages', async () => {
  const heard = listen(page);
  await opened();
  await press('设代理');
  await dialog().getByLabel('代理何人').waitFor();
  expect(await look(seat, heard)).toEqual(nothingWrong);
});
