import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { listen, look, nothingWrong } from '../support/pages/look';
import { open } from '../support/pages/pages';
import { holds, known } from '../support/people';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

// An assumed fall with one dead: the district has a notice of the city's safety commission that it has not signed for.
const district = '150802-government';
const department = '150802-emergency';
const city = '150800-safety-office';

let desk: Desk;
let browser: Browser;
let life: ToldLife;
let contact: Seat;
let officer: Seat;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await seated('lihua', '李华', district, 'supervised-contact');
  await seated('zhangwei', '张伟', department, 'duty-officer');
  await seated('lina', '李娜', department, 'duty-officer');
  life = await toldLife(desk, '2022-09-19 10:00', department, assumedFall);
  const notice = { supervisor: city, addressee: district, prefix: '巴安督', matters: '查明原因，按期结案' };
  await life.act('record-supervision', '2022-09-20 09:30', city, notice);
  [contact, officer] = await Promise.all([seatOf(browser, desk, 'lihua'), seatOf(browser, desk, 'zhangwei')]);
  await Promise.all([contact, officer].map(({ page }) => readAll(page)));
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

async function seated(account: string, name: string, organ: string, post: 'supervised-contact' | 'duty-officer'): Promise<void> {
  await addPerson(desk, { name: account, personName: name, organ, post: '工作人员' });
  await holds(desk.db.owner, await known(desk.db.owner, { organ, name, account }), { organ, post });
}

/** The bell as it is heard, with what the tab of the browser is called. */
const bell = (page: Page, unread: number) =>
  page.getByRole('link', { name: unread === 0 ? '消息，没有未读' : `消息，${unread}条未读`, exact: true });

async function readAll(page: Page): Promise<void> {
  await page.goto('/notices?which=all');
  await page.getByRole('heading', { name: '消息' }).waitFor();
  const all = page.getByRole('button', { name: '全部标为已读' });
  if (await page.getByRole('link', { name: /^消息，\d+条未读$/ }).isVisible()) await all.click();
  await bell(page, 0).waitFor();
}

test('a reminder counts at the bell and in the title while the page is open, and is read by opening its case; whoever sent it sees that', async () => {
  const { page } = contact;
  await page.goto('/project');
  await bell(page, 0).waitFor();
  expect(await page.title()).toBe('案鉴');
  await life.act('urge', '2022-09-20 10:00', city, { sentence: '请今日内签收' }, { procedure: 'supervision', n: 1 });
  await bell(page, 1).waitFor();
  expect(await page.title()).toBe('(1) 案鉴');

  await bell(page, 1).click();
  const row = page.getByRole('row').filter({ hasText: '督办单位催办：请今日内签收' });
  expect(await row.innerText()).toMatch(/临河区人民政府，被督办单位联系人[^]*2022-09-20（周二）10:00/);
  await row.getByRole('link', { name: assumedFall.name }).click();
  await bell(page, 0).waitFor();
  await page.waitForFunction(`document.title === '${assumedFall.name} · 案鉴'`);

  await officer.page.goto('/work?view=supervising');
  await officer.page
    .getByText(/^李华于2022-09-20（周二）.*已读$/)
    .first()
    .waitFor();
  await officer.page.goto(`/cases/${life.id}?tab=limits`);
  const warnings = officer.page.getByRole('region', { name: '需要处理的问题' });
  expect(await warnings.innerText()).toMatch(/请今日内签收[^]*李华于2022-09-20（周二）.*已读/);
  await officer.page.getByText(/^已发出的提醒/).click();
  const given = officer.page.getByRole('row').filter({ hasText: '请今日内签收' });
  expect(await given.innerText()).toMatch(/李华（临河区人民政府，被督办单位联系人） 系统内已读，2022-09-20/);
});

test('one is marked as read, then all; what was read stays in the list of all', async () => {
  const { page } = contact;
  // Not at the case, where each would be read as it comes.
  await page.goto('/notices');
  for (const at of ['2022-09-21 10:01', '2022-09-22 10:02'])
    await life.act('urge', at, city, { sentence: `请${at.slice(8, 10)}日签收` }, { procedure: 'supervision', n: 1 });
  const rows = page.getByRole('row').filter({ hasText: '督办单位催办' });
  await rows.filter({ hasText: '请22日签收' }).waitFor();
  await rows
    .filter({ hasText: '请22日签收' })
    .getByRole('button', { name: /^标为已读/ })
    .click();
  await rows.filter({ hasText: '请22日签收' }).waitFor({ state: 'detached' });
  await rows.filter({ hasText: '请21日签收' }).waitFor();
  await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.getByText('没有未读的提醒').waitFor();
  await page.getByRole('link', { name: '全部', exact: true }).click();
  await rows
    .filter({ hasText: '请22日签收' })
    .getByText(/^2022-09-22（周四）.*已读$/)
    .waitFor();
});

test('an empty chair reads nothing: what comes to a case that is open stays unread until somebody is there again', async () => {
  const page = await contact.context.newPage();
  await page.clock.install();
  await page.goto(`/cases/${life.id}`);
  await bell(page, 0).waitFor();
  await page.clock.fastForward('01:30');
  await life.act('urge', '2022-09-23 10:03', city, { sentence: '请23日签收' }, { procedure: 'supervision', n: 1 });
  await page.getByText('督办单位催办：请23日签收').waitFor();
  await bell(page, 1).waitFor();
  // Long enough for the page to have marked it.
  await page.waitForTimeout(2_000);
  expect(await bell(page, 1).isVisible()).toBe(true);
  await page.getByRole('heading', { name: assumedFall.name }).click();
  await bell(page, 0).waitFor();
  await page.close();
});

test('what is due within hours stands in red on every page and sounds at the duty desk until it is silenced or read', async () => {
  const { context } = officer;
  // A tab in which nobody has clicked yet; what asks it here would count as a click.
  const page = await context.newPage();
  await page.addInitScript(`globalThis.tones = 0;
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } });
    const made = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function () { tones += 1; return made.call(this); };`);
  await page.goto('/duty');
  await page.getByText('请点击本页任意处').waitFor();
  const early = { ...assumedFall, name: '某仓库坍塌事故', receipt: 'with-opening' };
  const second = await toldLife(desk, '2022-09-19 10:00', department, early);
  await second.goOn('2022-09-19 10:45');
  const bar = page.getByRole('alert').filter({ hasText: '值班提醒：某仓库坍塌事故' });
  await bar.getByText(/请立即处理$/).waitFor();
  expect(await page.evaluate('tones')).toBe(0);
  await page.getByRole('heading', { name: '值班台' }).click();
  await page.waitForFunction('tones >= 2');
  await page.getByRole('switch', { name: '静音（至下一条值班提醒）' }).click();
  expect(await page.getByRole('switch').isChecked()).toBe(true);

  await page.goto('/law');
  await bar.getByRole('link', { name: '查看案件' }).click();
  await page.getByRole('heading', { name: '某仓库坍塌事故' }).waitFor();
  await bar.waitFor({ state: 'detached' });
  await bell(page, 0).waitFor();
  expect([contact.faults, officer.faults]).toEqual([[], []]);
});

test('with something unread no page has a barrier, scrolls sideways or says anything in the other language', async () => {
  const seat = await seatOf(browser, desk, 'lina');
  const heard = listen(seat.page);
  const third = await toldLife(desk, '2022-09-19 10:00', department, { ...assumedFall, name: '某车间火灾事故', receipt: 'with-opening' });
  await third.goOn('2022-09-19 10:45');
  const cases = { reported: third.id, extending: life.id, vetted: life.id, archived: life.id };
  for (const path of ['/notices', '/duty', '/status', `/cases/${life.id}?tab=limits`]) {
    await open(seat.page, { name: path, path: () => path, then: unfold }, cases);
    await seat.page.locator('.ringing').waitFor();
    expect([path, await look(seat, heard)]).toEqual([path, nothingWrong]);
  }
  await seat.context.close();
});

async function unfold(page: Page): Promise<void> {
  for (const summary of await page.locator('.reminders summary').all()) await summary.click();
}
