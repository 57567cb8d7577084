import type { Page } from 'playwright-core';
import { beijingDay } from '@app/calendar';
import { faultsBut } from '../support/chromium';
import { give } from '../support/life';
import { choose, openOffice, sign } from '../support/office';
import type { Office } from '../support/office';
import { filePaper } from '../support/paper';
import { writtenReport } from '../support/written-report';

// One clerk carries a fall with one dead from the call to the archive. What other tests are about, and what is dull, is prepared.
const district = '150802-government';
const commission = '150802-safety-commission';
const members = ['150802-emergency', '150802-union'];

let office: Office;
let page: Page;
let caseId: string;

beforeAll(async () => {
  office = await openOffice();
  page = office.page;
}, 90_000);

afterAll(() => office.close());

// A form that is tried before its paper is cited is refused as it is typed.
afterEach(() => expect(faultsBut(office.seat, 'refused by the law')).toEqual([]));

const look = () => page.getByRole('region', { name: '办理前后对照' });
const steps = () => page.getByRole('region', { name: '可以办理的事项' });
const stage = () => page.getByRole('list', { name: '进展' }).locator('[aria-current=step]');

async function today(): Promise<string> {
  return String((await office.desk.call('GET', `/api/cases/${caseId}`)).body['today']);
}

async function act(name: string, organ: string, data: object, more: object = {}, documents: readonly string[] = []): Promise<void> {
  const body = { act: { by: { organ, post: '负责人' }, occurredAt: await today(), documents }, data, ...more };
  const answer = await give(office.desk, caseId, { name, body });
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

async function file(kind: string, organ: string): Promise<string> {
  const { status, body } = await filePaper(office.desk, caseId, { kind, at: await today(), by: { organ, post: '负责人' } });
  if (status !== 201) throw new Error(`${kind}: ${status} ${JSON.stringify(body)}`);
  return String(body['id']);
}

/** Opens a command where the page of the accident offers it. */
async function open(title: string): Promise<void> {
  await page.goto(`/cases/${caseId}`);
  await steps().getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

async function drafted(): Promise<void> {
  await act('draft-report', district, {}, {}, [await file('report', district)]);
}

async function examined(): Promise<void> {
  await act('record-own-vetting', commission, { resolution: 'agreed' }, {}, [await file('minutes', commission)]);
}

async function sendUp(): Promise<void> {
  await open('报送督办单位审核');
  const list = page.getByRole('group', { name: /送审件清单/ });
  await list.getByRole('checkbox').first().waitFor();
  for (const box of await list.getByRole('checkbox').all()) await box.check();
  await page.getByLabel('职务', { exact: true }).fill('主任');
  await sign(page, '报送督办单位审核');
}

test('the call is taken down, and a notice that is pressed twice is recorded once, in its place', async () => {
  await page.goto('/duty');
  await page.getByRole('link', { name: '接报登记' }).click();
  await choose(page, page.getByLabel('事故发生地', { exact: true }), '临河', '内蒙古自治区巴彦淖尔市临河区');
  await page.getByLabel('情况', { exact: true }).fill('一名工人在厂房屋面作业时坠落，经现场确认死亡');
  await page.getByLabel('死亡', { exact: true }).fill('1');
  await page.getByRole('button', { name: '登记并研判' }).click();
  const line = page.getByRole('listitem').filter({ hasText: '登记事故通报：本级人民政府' });
  const press = line.getByRole('button', { name: '登记', exact: true });
  await press.dblclick();
  await line.getByRole('button', { name: '已登记' }).waitFor();
  expect(await line.getByRole('button', { name: '已登记' }).isDisabled()).toBe(true);
  const told = page.getByRole('listitem').filter({ has: page.getByRole('strong').filter({ hasText: /^本级人民政府$/ }) });
  await told.first().waitFor();
  expect(await told.allInnerTexts()).toEqual([expect.stringContaining('中共临河区委员会、临河区人民政府总值班室')]);
  await page.getByRole('link', { name: '打开事故案件' }).click();
  await steps().waitFor();
  caseId = new URL(page.url()).pathname.split('/')[2] ?? '';
});

test('the commission above takes it under supervision: found by its short name, whose act it is by what was chosen', async () => {
  await act('determine-level', district, { level: 'ordinary', reason: '死亡1人' });
  await act('form-team', district, { leader: '副区长', members });
  await act('invite-procuratorate', district, { organ: '150802-procuratorate' });
  await act('record-procuratorate-answer', district, { answer: 'beside' });
  await page.goto(`/cases/${caseId}?tab=supervision`);
  await page.getByRole('link', { name: '登记挂牌督办' }).click();
  const supervisor = page.getByRole('combobox', { name: '督办单位', exact: true });
  await supervisor.fill('巴彦淖尔市安委会');
  await page.locator('.ant-select-item-option').getByText('巴彦淖尔市安全生产委员会', { exact: true }).click();
  await choose(page, page.getByRole('combobox', { name: '被督办单位', exact: true }), '临河区人民政府', '临河区人民政府');
  expect(await page.getByRole('status').filter({ hasText: '必须填写' }).innerText()).toBe('还有2项必须填写：职务、督办事项');
  await page.getByLabel('督办事项', { exact: true }).fill('查明原因，依法追责，审核后批复');
  await page.getByLabel('职务', { exact: true }).fill('主任');
  await sign(page, '登记挂牌督办');
  await act('sign-receipt', district, {}, { procedure: 'supervision', n: 1 });
});

test('members that are ticked sign, for the government that keeps the report', async () => {
  await act('record-report', district, writtenReport);
  await drafted();
  await open('调查组成员签名');
  for (const name of ['临河区应急管理局', '临河区总工会']) await page.getByRole('checkbox', { name, exact: true }).check();
  await page.getByLabel('职务', { exact: true }).fill('副区长');
  await sign(page, '调查组成员签名');
});

test('the draft goes up and is refused; written anew it goes up again and is agreed to', async () => {
  await examined();
  await sendUp();
  await page.goto(`/cases/${caseId}?tab=supervision`);
  const change = page.getByRole('region', { name: '办理', exact: true }).getByRole('link', { name: '提出修改意见' });
  // Of which supervision goes with the link, and the form says it.
  expect(await change.getAttribute('href')).toContain('procedure=supervision&n=1');
  await change.click();
  await page.getByText(/^第1次挂牌督办：.*巴彦淖尔市安全生产委员会督办/).waitFor();
  await page.getByLabel('修改意见（选填）', { exact: true }).fill('间接原因分析不充分');
  await sign(page, '提出修改意见');
  await page.getByRole('link', { name: '返回案件' }).click();
  await steps().getByRole('link', { name: '撰写调查报告', exact: true }).waitFor();
  await act('record-report', district, { parts: { unit: '已补充' } });
  await drafted();
  await act('sign-report', district, { signatures: members.map((member) => ({ member })) });
  await examined();
  await sendUp();
  await file('letter', '150800-safety-commission');
  await open('审核同意');
  await page.getByRole('button', { name: '试算办理前后的变化' }).click();
  await look().getByRole('alert').waitFor();
  await page.getByRole('checkbox', { name: /^letter/ }).check();
  await sign(page, '审核同意');
});

test('time passes on the page of the accident, and the reminders on the way are told', async () => {
  await page.goto(`/cases/${caseId}`);
  await page.getByRole('region', { name: '模拟环境' }).getByRole('button', { name: '加1日' }).click();
  await page.getByText(/已推进到.*途中发出提醒\d+项/).waitFor();
});

test('the report is submitted, approved and published, and the case goes into the archive', async () => {
  await act('submit-report', district, { receivedOn: beijingDay(await today()) }, {}, [await file('report', district)]);
  await file('approval', district);
  await open('批复');
  await page.getByLabel('批复文号').fill('示例〔2026〕1号');
  await page.getByRole('radio', { name: '正式公文' }).check();
  await page.getByRole('radio', { name: '责任事故', exact: true }).check();
  await page.getByRole('button', { name: /填入调查组全部/ }).click();
  await page.getByRole('checkbox', { name: /^approval/ }).check();
  await sign(page, '批复');
  await act('record-redactions', district, { kinds: ['names'], reason: '保护个人信息' });
  await act('publish-report', district, { where: '政府网站' });
  await open('归档');
  await sign(page, '归档');
  await page.getByRole('link', { name: '返回案件' }).click();
  await stage().filter({ hasText: '已归档' }).waitFor();
});
