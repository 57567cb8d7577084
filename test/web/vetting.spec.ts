import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { sign } from '../support/office';
import { filePaper, onePage } from '../support/paper';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';
import { writtenReport } from '../support/written-report';

// An assumed fall with one dead: the district investigates, the office of the city's safety commission supervises.
const district = '150802-government';
const commission = '150802-safety-commission';
const city = '150800-safety-office';
const members = ['150802-emergency', '150802-public-security', '150802-union'];

let desk: Desk;
let browser: Browser;
let life: ToldLife;
/** Who investigates, and who supervises; each at a desk of his own, at the page of the accident. */
let investigator: Seat;
let supervisor: Seat;
const loads = new Map<Page, number>();

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await addPerson(desk, { name: 'lihua', personName: '李华', organ: district, post: '区长' });
  await addPerson(desk, { name: 'zhaomin', personName: '赵敏', organ: city, post: '主任' });
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-22 09:00', district, { answer: 'beside' });
  [investigator, supervisor] = await Promise.all([sits('lihua'), sits('zhaomin')]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

async function sits(account: string): Promise<Seat> {
  const seat = await seatOf(browser, desk, account);
  await seat.page.goto(`/cases/${life.id}`);
  await steps(seat).waitFor();
  loads.set(seat.page, 0);
  seat.page.on('load', () => loads.set(seat.page, (loads.get(seat.page) ?? 0) + 1));
  return seat;
}

const steps = ({ page }: Seat) => page.getByRole('region', { name: '可以办理的事项' });

// What may not be done yet is a link as well, with the reason beside it.
const mayBeDone = (seat: Seat, title: string) => steps(seat).locator('.step').getByRole('link', { name: title, exact: true }).waitFor();

/** Signs an act from the page of the accident and comes back to it, as one who does not reload. */
async function act(seat: Seat, title: string, fill: (page: Page) => Promise<void>): Promise<void> {
  await seat.page.getByRole('link', { name: title, exact: true }).first().click();
  await filled(seat, title, fill);
}

async function filled({ page }: Seat, title: string, fill: (page: Page) => Promise<void>): Promise<void> {
  await fill(page);
  await sign(page, title);
  await page.getByRole('link', { name: '返回案件' }).click();
}

/** An organ is searched by its name. */
async function pick(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(name);
  await page.locator('.ant-select-item-option').getByText(name, { exact: true }).click();
}

const tab = ({ page }: Seat, name: string | RegExp) => page.getByRole('tab', { name }).click();
const task = ({ page }: Seat, title: string) => page.getByRole('table', { name: '待办事项' }).getByRole('row').filter({ hasText: title });
const acts = ({ page }: Seat) => page.getByRole('table', { name: '办理情况' });
const here = ({ page }: Seat) => page.getByRole('list', { name: '进展' }).locator('[aria-current=step]');
const toOffice = { n: 1, procedure: 'supervision' } as const;

const left = ({ page }: Seat) => page.getByRole('region', { name: '报告稿和送审材料' });
const right = ({ page }: Seat) => page.getByRole('region', { name: '审核意见' });

/** A version of the report, signed and examined by the own commission, so that it can go up. */
async function drafted(at: string): Promise<string> {
  const minutes = await life.file('minutes', at, commission);
  const instant = `${at.replace(' ', 'T')}:00+08:00`;
  const { body } = await filePaper(desk, life.id, { kind: 'report', at: instant, by: { organ: district, post: '区长' }, content: onePage });
  const report = String(body['id']);
  await life.act('draft-report', at, district, {}, { documents: [report] });
  await life.act('sign-report', at, district, { signatures: members.map((member) => ({ member })) });
  await life.act('record-own-vetting', at, commission, { resolution: 'agreed' }, { documents: [minutes] });
  return report;
}

async function sendUp(): Promise<void> {
  await act(investigator, '报送督办单位审核', async (page) => {
    const list = page.getByRole('group', { name: /送审件清单/ });
    await list.getByRole('checkbox').first().waitFor();
    for (const box of await list.getByRole('checkbox').all()) await box.check();
    await page.getByLabel('职务', { exact: true }).fill('主任');
  });
}

test('the office records its supervision, and who investigates reads of it', async () => {
  await tab(supervisor, '督办');
  await act(supervisor, '登记挂牌督办', async (page) => {
    await pick(page, '督办单位', '巴彦淖尔市安全生产委员会办公室');
    await pick(page, '被督办单位', '临河区人民政府');
    await page.getByLabel('督办事项', { exact: true }).fill('查明原因，依法追责');
  });
  await investigator.page.getByText(/^挂牌督办：/).waitFor();
  await steps(investigator).getByRole('link', { name: '签收督办通知' }).waitFor();
});

test('the report goes up to the office, which finds it among its tasks, and is refused: who investigates reads why', async () => {
  await life.act('sign-receipt', '2022-09-23 09:00', district, {}, toOffice);
  await life.act('record-report', '2022-11-08 10:00', district, writtenReport);
  await drafted('2022-11-08 10:00');
  await tab(supervisor, /^待办/);
  await mayBeDone(investigator, '报送督办单位审核');
  await sendUp();
  await task(supervisor, '审核同意').waitFor();
  expect(await task(supervisor, '审核同意').textContent()).toContain('巴彦淖尔市安全生产委员会办公室');
  await tab(investigator, '督办');
  // Its task leads to the text with the opinion beside it (SV-30, SV-32).
  await task(supervisor, '审核同意').getByRole('link', { name: '审核同意' }).click();
  await left(supervisor).getByRole('img', { name: /第1页/ }).waitFor();
  await left(supervisor).getByRole('tab', { name: '送审件清单' }).click();
  await left(supervisor).getByText('安委会审议纪要').waitFor();
  await right(supervisor).getByText('巴彦淖尔市安全生产委员会办公室，2022-11-08').waitFor();
  await right(supervisor).getByRole('link', { name: '提出修改意见' }).click();
  await filled(supervisor, '提出修改意见', (page) => page.getByLabel('修改意见（选填）', { exact: true }).fill('间接原因分析不足'));
  await acts(investigator).getByText('间接原因分析不足').waitFor();
  await tab(supervisor, '督办');
  const versions = supervisor.page.getByRole('table', { name: '审核' });
  expect(await versions.getByRole('row').filter({ hasText: '第1稿' }).innerText()).toContain('提出修改意见（2022-11-08');
  await supervisor.page.getByRole('link', { name: '打开审核页面' }).click();
  await left(supervisor).getByRole('tab', { name: '意见采纳情况表' }).click();
  await left(supervisor).getByText('间接原因分析不足').waitFor();
  await supervisor.page.goBack();
});

test('sent again and agreed to, it may be approved; the office reads of the approval', async () => {
  const report = await drafted('2022-11-10 10:00');
  await life.act('submit-report', '2022-11-10 11:00', district, { receivedOn: '2022-11-10' }, { documents: [report] });
  await tab(supervisor, /^待办/);
  await mayBeDone(investigator, '报送督办单位审核');
  await sendUp();
  await task(supervisor, '审核同意').waitFor();
  await steps(investigator).getByText('待巴彦淖尔市安全生产委员会办公室办理').waitFor();
  await life.file('letter', '2022-11-11 10:00', city);
  await life.file('approval', '2022-11-11 10:00', district);
  // An act begins at the today of the case, which the papers have moved on.
  await supervisor.page
    .getByText(/^本案今日2022-11-11/)
    .first()
    .waitFor();
  // Who investigates has opened the form already: it says that the approval waits, and stops saying so when the office has agreed.
  await investigator.page.getByRole('link', { name: '批复', exact: true }).first().click();
  const waits = investigator.page.getByRole('alert').filter({ hasText: '须先完成“督办单位审核同意”' });
  await waits.waitFor();
  await act(supervisor, '审核同意', (page) => page.getByRole('checkbox', { name: /^letter/ }).check());
  await waits.waitFor({ state: 'detached' });
  await filled(investigator, '批复', approval);
  await here(supervisor).getByText('已批复').waitFor();
});

async function approval(page: Page): Promise<void> {
  await page.getByLabel('正式公文').check();
  await page.getByLabel('责任事故', { exact: true }).check();
  await page.getByRole('checkbox', { name: /^approval/ }).check();
  await page.getByRole('button', { name: /^填入调查组全部/ }).click();
  await page.getByLabel('批复文号').fill('临政安函〔2022〕1号');
}

test('neither has reloaded a page, and nothing went wrong at either desk', () => {
  expect([...loads.values()]).toEqual([0, 0]);
  expect([...investigator.faults, ...supervisor.faults]).toEqual([]);
});
