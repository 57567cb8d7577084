import type { Page } from 'playwright-core';
import { choose, openOffice, toCommand } from '../support/office';
import type { Office } from '../support/office';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

const district = '150802-government';
const department = '150802-emergency';

let office: Office;
let page: Page;
let life: ToldLife;

beforeAll(async () => {
  office = await openOffice();
  page = office.page;
  life = await toldLife(office.desk, '2022-09-19 10:00', department, assumedFall);
  await life.act('determine-level', '2022-09-19 11:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.goOn('2022-09-20 08:30');
}, 90_000);

afterAll(() => office.close());

afterEach(() => expect(office.seat.faults).toEqual([]));

const look = () => page.getByRole('region', { name: '办理前后对照' });
const done = () => page.locator('.done');

test('a team is formed: looked at before it is signed, and the answer says what happened and what comes next', async () => {
  await toCommand(page, life.id, '组成事故调查组');
  const sign = page.getByRole('button', { name: '办理：组成事故调查组' });
  await sign.click();
  expect(await page.getByRole('form').getByRole('alert').allTextContents()).toEqual(['请填写此项', '请填写此项']);
  await page.getByLabel('调查组组长').fill('区人民政府副区长');
  const members = page.getByRole('group', { name: '一般参加的单位' });
  for (const name of ['临河区应急管理局', '巴彦淖尔市公安局临河区分局', '临河区总工会', '临河区人力资源和社会保障局'])
    await members.getByRole('checkbox', { name }).check();
  const foreseen = [
    /阶段：已接报 变为/,
    /strong: 调查中/,
    /row "成立事故调查组（内部期限） 2022-09-24（周六）24:00 2022-09-24（周六）24:00 按期办结"/,
    /邀请人民检察院派人参加：仍未满足，由临河区人民政府办理/,
    /heading "新的待办"[^]*告知事故发生单位负责人不得擅离职守/,
    /heading "办结的待办"[^]*组成事故调查组/,
  ];
  await look().getByText('变为').waitFor();
  const before = await look().ariaSnapshot();
  for (const said of foreseen) expect(before).toMatch(said);
  await sign.click();
  await page.getByText('已登记：组成事故调查组').waitFor();
  const answer = await done().ariaSnapshot();
  for (const said of foreseen) expect(answer).toMatch(said);
  await done().getByRole('heading', { name: '接下来可以办理' }).waitFor();
});

test('the procuratorate is invited as the next step: its gate opens, and its answer is what comes next', async () => {
  await done().getByRole('link', { name: '邀请人民检察院派员' }).click();
  await choose(page, page.getByLabel('受邀请的人民检察院'), '检察院', '巴彦淖尔市临河区人民检察院');
  await look().getByText('邀请人民检察院派人参加：已满足').waitFor();
  await page.getByRole('button', { name: '办理：邀请人民检察院派员' }).click();
  await page.getByText('已登记：邀请人民检察院派员').waitFor();
  expect(await done().getByText('邀请人民检察院派人参加：已满足').count()).toBe(1);
  await done().getByRole('link', { name: '返回案件' }).click();
  await page.getByRole('region', { name: '可以办理的事项' }).getByRole('link', { name: '登记人民检察院的答复' }).waitFor();
  await page.getByRole('tab', { name: '调查组' }).click();
  const team = page.getByRole('tabpanel', { name: '调查组' });
  await team.getByRole('row', { name: '邀请人民检察院 受邀请的人民检察院： 巴彦淖尔市临河区人民检察院' }).waitFor();
  const members = await team.getByRole('list').first().getByRole('listitem').allTextContents();
  expect(members).toEqual(['临河区应急管理局', '巴彦淖尔市公安局临河区分局', '临河区总工会', '临河区人力资源和社会保障局']);
});
