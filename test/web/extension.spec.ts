import type { Page } from 'playwright-core';
import { faultsBut } from '../support/chromium';
import { inEnglish, openOffice, toCommand } from '../support/office';
import type { Office } from '../support/office';
import { readyToSubmit } from '../support/paper';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

const district = '150802-government';
const department = '150802-emergency';
const members = [department, '150802-union'];

let office: Office;
let page: Page;
let life: ToldLife;

beforeAll(async () => {
  office = await openOffice();
  page = office.page;
  life = await toldLife(office.desk, '2025-03-01 11:00', department, { ...assumedFall, occurredAt: '2025-03-01T09:00:00+08:00' });
  await life.act('determine-level', '2025-03-01 12:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2025-03-01 15:00', district, { leader: '副区长', members });
  await readyToSubmit(office.desk, life.id, '2025-03-01T07:00:00.000Z', members);
  await life.act('ask-extension', '2025-04-15 09:00', department, { ref: 'E1', days: 30, reason: '案情复杂' });
  await life.file('approval', '2025-04-15 09:00', district);
}, 90_000);

afterAll(() => office.close());

const look = () => page.getByRole('region', { name: '办理前后对照' });
const ends = () => page.getByRole('list', { name: '最紧的期限' });

test('an extension shows before it is signed what it moves: the end, the gates that stay shut, the reminders that come and go', async () => {
  await page.goto(`/cases/${life.id}`);
  // 1 March + 60 days (30 + 30).
  await ends().getByText('2025-04-30（周三）24:00 到期').waitFor();
  await toCommand(page, life.id, '批准延长调查期限');
  await page.getByRole('radio', { name: '2025年4月15日申请延长30日（E1）' }).check();
  await page.getByRole('checkbox', { name: /approval/ }).check();
  await page.getByRole('button', { name: '30日' }).click();
  // 30 April + 30 days.
  await page.getByRole('button', { name: '延期至2025-05-30（周五）' }).waitFor();
  expect(await inEnglish(page)).toEqual([]);
  const before = await look().ariaSnapshot();
  expect(before).toContain('row "提交事故调查报告 2025-04-30（周三）24:00 2025-05-30（周五）24:00"');
  expect(before).toContain('邀请人民检察院派人参加：仍未满足，由临河区人民政府办理');
  const [coming = '', dropped = ''] = (before.split('将发出的提醒')[1] ?? '').split('不再发出的提醒');
  expect(coming).toMatch(/2025-05-29（周四）\d\d:\d\d 距提交事故调查报告期限还有 1 个工作日/);
  expect(dropped).toMatch(/2025-04-29（周二）\d\d:\d\d 距提交事故调查报告期限还有 1 个工作日/);
  expect(faultsBut(office.seat, 'refused by the law')).toEqual([]);
});

test('the button says to when it extends; after it the header of the accident counts to the new end', async () => {
  await page.getByRole('button', { name: '延期至2025-05-30（周五）' }).click();
  await page.getByText('已登记：批准延长调查期限').waitFor();
  await page.locator('.done').getByRole('link', { name: '返回案件' }).click();
  await ends().getByText('剩45日（含31个工作日），2025-05-30（周五）24:00 到期').waitFor();
  expect(await ends().getByText('2025-04-30').count()).toBe(0);
});

test('a second extension beyond the sixty days of article 29 is refused at its days, with the words of the article', async () => {
  await life.act('ask-extension', '2025-04-16 09:00', department, { ref: 'E2', days: 45, reason: '鉴定尚未完成' });
  await toCommand(page, life.id, '批准延长调查期限');
  await page.getByRole('radio', { name: '2025年4月16日申请延长45日（E2）' }).check();
  await page.getByRole('checkbox', { name: /approval/ }).check();
  await page.getByLabel('批准延长的天数').fill('45');
  await page.getByRole('form').getByRole('alert').getByText('延长的期限合计不得超过 60 日，还可以延长 30 日。').waitFor();
  const why = await look().getByRole('alert').innerText();
  expect(why).toContain('请减少延长的天数。');
  expect(why).toContain('依据：《生产安全事故报告和调查处理条例》第二十九条');
  expect(why).toContain('「延长的期限最长不超过60日」');
  await page.getByRole('button', { name: '办理：批准延长调查期限' }).click();
  expect(await page.locator('.done').count()).toBe(0);
  expect(faultsBut(office.seat, 'refused by the law')).toEqual([]);
});

test('an act whose precondition is not met says which it is, on what article it stands, and for whom it waits since when', async () => {
  const reason = '须先完成“邀请人民检察院派人参加”，自 2025-03-01 09:00 起待临河区人民政府办理。';
  await page.goto(`/cases/${life.id}`);
  const steps = page.getByRole('region', { name: '可以办理的事项' });
  await steps.getByText(reason).waitFor();
  await steps.getByRole('link', { name: '提交事故调查报告' }).click();
  const why = await page.locator('.notices').getByRole('alert').innerText();
  expect(why).toContain(reason);
  expect(why).toContain('依据：《生产安全事故报告和调查处理条例》（国务院令第493号）第二十二条');
  expect(why).toContain('「并应当邀请人民检察院派人参加。」');
  expect(faultsBut(office.seat, 'refused by the law')).toEqual([]);
});

test('a form that is opened from a page which was read before begins at the hour of now', async () => {
  // Nobody tells this page that time goes on.
  await page.route('**/api/live*', (route) => route.abort());
  await page.clock.install();
  await page.goto(`/cases/${life.id}`);
  await page.getByRole('region', { name: '可以办理的事项' }).waitFor();
  await life.goOn('2025-04-17 15:30');
  await page.clock.fastForward(60_000);
  await page.getByRole('region', { name: '可以办理的事项' }).getByRole('link', { name: '邀请人民检察院派员' }).click();
  await page.getByLabel('办理时间').and(page.locator('[value="2025-04-17"]')).waitFor();
  expect(await page.getByLabel('时刻').inputValue()).toBe('15:30');
  expect(faultsBut(office.seat, 'refused by the law', 'lost connection')).toEqual([]);
});
