import type { Browser, Locator, Page } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { byKeyboard } from '../support/by-keyboard';
import type { Hands } from '../support/by-keyboard';
import { sitDown, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';

// Nothing in this file presses a mouse: what is used is reached by Tab.
let desk: Desk;
let browser: Browser;
let seat: Seat;
let page: Page;
let hands: Hands;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await makeDemoAccount(desk.db.owner);
  seat = await sitDown(browser, desk.url);
  page = seat.page;
  hands = await byKeyboard(page);
}, 90_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

// At every stop it was seen where the focus is.
afterEach(() => expect([...hands.unseen, ...seat.faults]).toEqual([]));

const field = (name: string) => page.getByLabel(name, { exact: true });
const group = (name: RegExp) => page.getByRole('form').getByRole('group', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true }).first();
const focused = (control: Locator) => control.and(page.locator(':focus'));
const here = () => page.getByRole('list', { name: '进展' }).locator('[aria-current=step]');

/** To the page of the accident, from the answer to the act before. */
async function toAccident(): Promise<void> {
  if (await link('返回案件').isVisible()) await hands.follow(link('返回案件'));
  await page.getByRole('region', { name: '可以办理的事项' }).waitFor();
}

/** An act from the page of the accident to its answer. */
async function act(title: string, fill: () => Promise<void>): Promise<void> {
  await toAccident();
  // Where much waits, the rest of it is folded.
  if (!(await link(title).isVisible())) await hands.follow(page.getByText(/^其余待办/));
  await hands.follow(link(title));
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByRole('form', { name: title }).waitFor();
  await fill();
  await page.getByText('请核对“办理前后对照”，无误后再登记').waitFor();
  await hands.follow(button(`办理：${title}`));
  await page.getByText(`已登记：${title}`).waitFor();
}

/** Files a paper in place, from the form that cites it. */
async function filed(kind: string): Promise<void> {
  await hands.follow(button('归入文件'));
  const dialog = page.getByRole('dialog');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), hands.tick(dialog.getByLabel('选择文件'))]);
  await chooser.setFiles({ name: `${kind}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nsample') });
  await hands.pick(dialog.getByLabel('文种'), kind, kind);
  await hands.follow(dialog.getByRole('button', { name: '归入', exact: true }));
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('checkbox', { name: new RegExp(`^${kind}`), checked: true }).waitFor();
}

test('whoever has no mouse signs in and reports an accident, as he hears it on the telephone', async () => {
  await page.goto('/');
  // The cursor already stands in the first field.
  await page.getByLabel('账号').waitFor();
  await page.keyboard.insertText(demoAccount.account);
  await hands.write(page.getByLabel('密码'), demoAccount.password);
  await page.keyboard.press('Enter');
  await hands.follow(link('值班台'));
  await hands.follow(link('接报登记'));
  await hands.pick(field('事故发生地'), '临河', '内蒙古自治区巴彦淖尔市临河区');
  await hands.write(field('情况'), '脚手架坍塌，一人坠落');
  await hands.write(field('死亡'), '1');
  await hands.write(field('事故发生单位'), '某建筑公司');
  await hands.follow(button('登记并研判'));
  await hands.follow(link('打开事故案件'));
  await here().getByText('已接报').waitFor();
}, 60_000);

test('the team is formed, the procuratorate invited, and the report written part by part, signed and submitted with its paper', async () => {
  await act('组成事故调查组', async () => {
    await hands.write(field('调查组组长'), '副区长');
    await hands.tick(page.getByRole('checkbox', { name: '临河区应急管理局' }));
  });
  await act('邀请人民检察院派员', () => hands.pick(field('受邀请的人民检察院'), '检察院', '巴彦淖尔市临河区人民检察院'));
  await act('撰写调查报告', written);
  // Nothing has to be filled in: the first press looks, the second signs.
  await act('形成报告稿', () => hands.follow(button('试算办理前后的变化')));
  await act('调查组成员签名', () => hands.tick(page.getByRole('checkbox', { name: '临河区应急管理局' })));
  await act('提交事故调查报告', async () => {
    await filed('报告');
    await hands.follow(button('今天'));
  });
}, 90_000);

async function written(): Promise<void> {
  const parts = page.getByRole('form').locator('details').getByRole('textbox');
  for (const part of await parts.all()) await hands.write(part, '详见报告');
  await hands.follow(button('填写事故性质（建议）'));
  await hands.choose(group(/^事故性质（建议）/), '责任事故');
  await hands.write(field('认定事故性质的理由'), '违章作业');
  const checks = page.getByRole('table', { name: '核查清单' }).locator('tbody').getByRole('row');
  for (const check of await checks.all()) await answered(check);
}

async function answered(check: Locator): Promise<void> {
  await hands.choose(check, '是');
  await hands.write(check.getByRole('textbox'), '已查明');
}

test('it is approved, a day passes, it is published and archived', async () => {
  await act('批复', async () => {
    await hands.choose(group(/^批复形式/), '正式公文');
    await hands.choose(group(/^认定的事故性质/), '责任事故');
    await filed('批复');
    await hands.follow(page.getByRole('button', { name: /^填入调查组全部/ }));
    await hands.write(field('批复文号'), '临政安函〔2026〕1号');
  });
  await toAccident();
  await hands.follow(button('加1日'));
  await page.getByText(/^已推进到/).waitFor();
  await act('登记公布前的信息处理', async () => {
    await hands.tick(page.getByRole('checkbox', { name: '姓名' }));
    await hands.write(field('处理的依据和理由'), '保护个人信息');
  });
  await act('公布事故调查报告', () => hands.write(field('公布的网站或者媒体'), '区人民政府门户网站'));
  await act('归档', () => Promise.resolve());
  await toAccident();
  await here().getByText('已归档').waitFor();
  const { body } = await desk.call('GET', '/api/cases');
  expect(body['cases']).toMatchObject([{ stage: 'archived' }]);
}, 90_000);

test('what is chosen by arrows: the tabs of the accident, and the way out', async () => {
  await hands.to(page.getByRole('tab', { name: '概况' }));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '办理留痕' }).getByRole('cell', { name: '归档' }).first().waitFor();
  await hands.follow(button(demoAccount.personName));
  await focused(page.getByRole('menuitem', { name: '账号' })).waitFor();
  await page.keyboard.press('ArrowDown');
  await focused(page.getByRole('menuitem', { name: '退出登录' })).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/sign-in**');
}, 60_000);
