import type { Page } from 'playwright-core';
import { choose, inEnglish, openOffice, saidOf } from '../support/office';
import type { Office } from '../support/office';

let office: Office;
let page: Page;

beforeAll(async () => {
  office = await openOffice();
  page = office.page;
}, 90_000);

afterAll(() => office.close());

afterEach(() => expect(office.seat.faults).toEqual([]));

const field = (name: string) => page.getByLabel(name, { exact: true });

async function report(told: { readonly course: string; readonly unit: string; readonly missing: string }): Promise<void> {
  await choose(page, field('事故发生地'), '临河', '内蒙古自治区巴彦淖尔市临河区');
  await field('情况').fill(told.course);
  await field('死亡').fill('1');
  await field('下落不明').fill(told.missing);
  await field('事故发生单位').fill(told.unit);
  await page.getByRole('button', { name: '登记并研判' }).click();
  await page.getByRole('status').getByText('已登记').waitFor();
}

test('接报登记 that lacks something or cannot be true says so in words at its fields, and keeps what was typed', async () => {
  await page.goto('/duty');
  await page.getByRole('link', { name: '接报登记' }).click();
  await field('接报时间（北京时间）').fill('2099-01-01 00:00');
  await page.keyboard.press('Enter');
  await field('死亡').fill('1');
  await page.getByRole('button', { name: '登记并研判' }).click();
  expect(await page.getByRole('alert').filter({ hasText: /./ }).textContent()).toBe('有3处需要改正，已填写的内容均已保留');
  expect(await saidOf(field('接报时间（北京时间）'))).toBe('接报时间不能晚于现在');
  expect(await saidOf(field('事故发生地'))).toBe('请从查到的地区中选择一个');
  expect(await saidOf(field('情况'))).toBe('请写明情况');
  expect(await page.locator('[aria-invalid=true]').count()).toBe(3);
  expect(await field('死亡').inputValue()).toBe('1');
  expect(await inEnglish(page)).toEqual([]);
});

test('a right form opens the case: 初判 and 就高研判, whom to tell by name, and the texts, at once', async () => {
  await page.getByRole('button', { name: '清空' }).click();
  await report({ course: '工人从脚手架坠落，正在送医', unit: '示例建筑有限公司', missing: '2' });
  const sheet = page.getByRole('region', { name: /临河区示例建筑有限公司“\d+·\d+”事故/ });
  expect(await sheet.locator('.level-line').innerText()).toMatch(/初判一般\s*就高研判较大\s*死亡1人，重伤0人，下落不明2人/);
  const told = sheet.getByRole('listitem').filter({ has: page.getByRole('button', { name: '登记', exact: true }) });
  await told.first().waitFor();
  const lines = await told.all();
  const whom = await Promise.all(lines.map((line) => line.ariaSnapshot()));
  const expected = [
    [/登记快报（临河区应急管理局） 剩(1小时0分|\d+分钟)/, /收报机关 内蒙古自治区应急管理厅/],
    [/登记上报（临河区应急管理局） 剩(2小时0分|1小时\d+分)/, /收报机关 巴彦淖尔市应急管理局/],
    [/登记事故通报：本级人民政府/, /中共临河区委员会、临河区人民政府总值班室/],
    [/登记事故通报：人民检察院/, /巴彦淖尔市临河区人民检察院/],
    [/登记事故通报：公安机关/, /巴彦淖尔市公安局临河区分局/],
    [/登记事故通报：人力资源社会保障行政部门/, /临河区人力资源和社会保障局/],
    [/登记事故通报：工会/, /临河区总工会/],
    [/行业主管部门和其他单位/],
  ];
  for (const parts of expected) expect(whom.some((line) => parts.every((part) => part.test(line)))).toBe(true);
});

test('one press records whom was told, when and by which way, and the line is shut in its place', async () => {
  const line = page.getByRole('listitem').filter({ hasText: '登记事故通报：公安机关' });
  await line.getByRole('button', { name: '登记', exact: true }).click();
  const told = page.getByRole('listitem').filter({ has: page.getByRole('strong').filter({ hasText: /^公安机关$/ }) });
  expect(await told.innerText()).toMatch(
    /公安机关\s*\d{4}-\d\d-\d\d（周.）\d\d:\d\d\s*巴彦淖尔市公安局临河区分局、电话\s*经办：演示值班员/,
  );
  await line.getByRole('button', { name: '已登记', disabled: true }).waitFor();
});

test('the 首报 stands ready, says what is missing, and is copied as it reads', async () => {
  await page.getByRole('tab', { name: '首报' }).click();
  const first = page.getByRole('tabpanel', { name: '首报' });
  expect(await first.getByRole('paragraph').innerText()).toMatch(/尚缺 .*具体地点、.*已经采取的措施/);
  expect(await first.locator('mark').first().innerText()).toBe('待核');
  await first.getByRole('button', { name: '复制' }).click();
  await page.getByText('已复制').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(/^关于临河区示例建筑有限公司“\d+·\d+”事故的快报（首报）\n/);
  expect(copied).toContain('死亡1人，下落不明2人，重伤0人');
  expect(copied).toMatch(/报告单位：临河区应急管理局\n报告时间：\d{4}年\d+月\d+日/);
});

test('a second report of the same accident shows the first as 疑似重复, alike in day and place', async () => {
  await page.getByRole('link', { name: '返回值班台' }).click();
  await page.getByRole('button', { name: /^正在办理 临河区示例建筑有限公司/, pressed: true }).waitFor();
  await page.getByRole('link', { name: '接报登记' }).click();
  await report({ course: '群众来电：工地有人坠落', unit: '', missing: '0' });
  const alike = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /临河区示例建筑有限公司/ }) });
  expect(await alike.innerText()).toMatch(/同日，同地\s*已接报/);
  await page.getByRole('link', { name: '标记疑似重复' }).waitFor();
});
