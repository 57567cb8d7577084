import type { Browser, Page } from 'playwright-core';
import { faultsBut, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { recorded } from '../support/life';
import { choose, sign } from '../support/office';
import { assumedFall, clocksOf, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';
import { awaitingAnswer } from '../support/vetting';
import { writtenReport } from '../support/written-report';

// An assumed fall with one dead in 临河区, supervised by the city's office from its notice to the release by itself.
const district = '150802-government';
const office = '150800-safety-office';
const own = '150802-safety-commission';
const members = ['150802-emergency', '150802-union'];
const of = { procedure: 'supervision' } as const;

let desk: Desk;
let browser: Browser;
let life: ToldLife;
let supervisor: Seat;
let investigator: Seat;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await addPerson(desk, { name: 'lihua', personName: '李华', organ: district, post: '区长' });
  await addPerson(desk, { name: 'zhaomin', personName: '赵敏', organ: office, post: '主任' });
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-20 15:00', district, { answer: 'beside' });
  [supervisor, investigator] = await Promise.all([seatOf(browser, desk, 'zhaomin'), seatOf(browser, desk, 'lihua')]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

/** Fills in the form of an act and signs what it is shown to change. */
async function act({ page }: Seat, command: string, title: string, fill: (page: Page) => Promise<void>): Promise<void> {
  await page.goto(`/cases/${life.id}/do/${command}`);
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await fill(page);
  await sign(page, title);
}

const duty = async ({ page }: Seat, title: string) => {
  await page.goto(`/cases/${life.id}`);
  await page.getByRole('tab', { name: /^待办/ }).click();
  await page.getByRole('table', { name: '待办事项' }).getByRole('row').filter({ hasText: title }).waitFor();
};

test('SV-06, SV-07: the office fills in a notice that runs from the accident, with a report every 15 days', async () => {
  await act(supervisor, 'record-supervision', '登记挂牌督办', async (page) => {
    await choose(page, page.getByRole('combobox', { name: '督办单位', exact: true }), '巴彦淖尔市安全', '巴彦淖尔市安全生产委员会办公室');
    await choose(page, page.getByRole('combobox', { name: '被督办单位', exact: true }), '临河区人民', '临河区人民政府');
    await page.getByLabel('督办通知文号（选填）', { exact: true }).fill('巴安督〔2022〕8号');
    await page.getByLabel('督办事项', { exact: true }).fill('查明原因，依法追责');
    await page.getByRole('button', { name: '填写办理期限' }).click();
    await page.getByRole('group', { name: '办理期限（选填）' }).getByRole('spinbutton').fill('60');
    await page.getByRole('radio', { name: '事故发生之日' }).check();
    await page.getByRole('button', { name: '填写进展报告' }).click();
    await page.getByLabel('此后每隔（选填）', { exact: true }).fill('15');
  });
  await recorded(desk, `supervision/${life.id}`, 'supervision.opened');
  // 19 Sep + 60 = 18 Nov (11 + 31 + 18); 20 Sep + 15 = 5 Oct (10 + 5).
  expect(clocksOf(await life.seen())).toMatchObject({ 'SV-06': '2022-11-18 running', 'SV-07': '2022-10-05 running' });
  await life.act('sign-receipt', '2022-09-22 09:00', district, {}, of);
  await duty(investigator, '报送督办进展');
});

test('SV-29: the office extends it by its paper, and sees the new day before it signs: 30 days more are 2022-12-18', async () => {
  await life.file('letter', '2022-11-07 09:00', office);
  await act(supervisor, 'extend-notice-limit?procedure=supervision', '延长办理期限', async (page) => {
    await page.getByLabel('延长日数（选填）', { exact: true }).fill('30');
    await page.getByLabel('延长理由', { exact: true }).fill('鉴定尚未完成');
    await page.getByRole('checkbox', { name: /^letter/ }).check();
    await page.getByRole('region', { name: '办理前后对照' }).getByText('2022-12-18').first().waitFor();
  });
  expect(clocksOf(await life.seen())).toMatchObject({ 'SV-06': '2022-12-18 running' });
});

test('SV-30: the office agrees under listed changes, point by point', async () => {
  const report = await life.file('report', '2022-11-08 10:00', district);
  await life.act('record-report', '2022-11-08 10:00', district, writtenReport);
  await life.act('draft-report', '2022-11-08 10:00', district, {}, { documents: [report] });
  await awaitingAnswer(life, { own, supervisor: office, sent: '2022-11-09 10:00', agreed: '2022-11-09 15:00' });
  await act(supervisor, 'agree-vetting?procedure=supervision', '审核同意', async (page) => {
    await page.getByLabel('所附修改意见 1', { exact: true }).fill('核实直接经济损失');
    await page.getByLabel('所附修改意见 2', { exact: true }).fill('补充对监管责任的认定');
    await page
      .getByRole('checkbox', { name: /^letter/ })
      .last()
      .check();
  });
  const said = await recorded(desk, life.stream, 'supervision.heard', 'vetted');
  expect(said.body).toContain('"changes":["核实直接经济损失","补充对监管责任的认定"]');
});

test('SV-31, SV-09: published from its form it is released by itself, and the filing is among the tasks of who investigated', async () => {
  const at = '2022-11-10 10:00';
  const revised = await life.file('report', at, district);
  const answers = [1, 2].map((change) => ({ n: 1, change, answer: '已按意见修改' }));
  await life.act('draft-report', at, district, { revision: { answers, confirmedBy: '王某' } }, { documents: [revised] });
  await life.act('send-draft-up', at, own, { n: 1 });
  await life.act('sign-report', at, district, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', '2022-11-11 09:00', district, { receivedOn: '2022-11-11' }, { documents: [revised] });
  const paper = await life.file('approval', '2022-11-21 15:00', district);
  const approval = { number: '示例〔2022〕1号', form: 'document', nature: 'responsibility', copies: members };
  await life.act('approve', '2022-11-21 15:00', district, approval, { documents: [paper] });
  await life.act('record-redactions', '2022-11-28 09:00', district, { kinds: ['names'], reason: '保护个人信息' });
  await act(investigator, 'publish-report', '公布事故调查报告', (page) =>
    page.getByLabel('公布的网站或者媒体', { exact: true }).fill('政府网站'),
  );
  await recorded(desk, `supervision/${life.id}`, 'supervision.released');
  await duty(investigator, '报送结案报告和落实情况备案');
  expect([...faultsBut(supervisor, 'refused by the law'), ...faultsBut(investigator, 'refused by the law')]).toEqual([]);
});
