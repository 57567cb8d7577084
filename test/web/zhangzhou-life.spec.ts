import type { Browser, Page } from 'playwright-core';
import { faultsBut, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { addPerson, seatOf } from '../support/desk-account';
import { choose, sign } from '../support/office';
import { filePaper, onePage } from '../support/paper';
import { assumedFall, clocksOf, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';
import { writtenReport } from '../support/written-report';

// An assumed fall with one dead in 芗城区 of 漳州, which the city decides not to supervise: its report passes two offices all the same.
const district = '350602-government';
const office = '350600-safety-office';
const mapped = '350602-supervision-commission';
const members = ['emergency', 'public-security', 'union'].map((organ) => `350602-${organ}`);

let desk: Desk;
let browser: Browser;
let life: ToldLife;
/** Who investigates, and the two who vet, each at a desk of his own. */
let investigator: Seat;
let commission: Seat;
let higher: Seat;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await addPerson(desk, { name: 'linhua', personName: '林华', organ: district, post: '区长' });
  await addPerson(desk, { name: 'chenjing', personName: '陈静', organ: mapped, post: '主任' });
  await addPerson(desk, { name: 'huangmin', personName: '黄敏', organ: office, post: '主任' });
  const told = { ...assumedFall, place: '350602', occurredAt: '2023-04-10T09:00:00+08:00' };
  life = await toldLife(desk, '2023-04-10 10:00', '350602-emergency', told);
  await life.act('determine-level', '2023-04-11 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const decision = { question: 'Q1', decision: 'not-supervise', reason: '事实清楚、责任明确，社会影响较小' };
  await life.act('decide-supervision', '2023-04-11 10:00', office, decision);
  await life.act('form-team', '2023-04-12 09:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2023-04-12 10:00', district, { organ: '350602-procuratorate' });
  await life.act('record-procuratorate-answer', '2023-04-13 09:00', district, { answer: 'beside' });
  const at = '2023-05-29 09:00';
  await life.goOn(at);
  const about = { kind: 'report', at: '2023-05-29T09:00:00+08:00', by: { organ: district, post: '区长' }, content: onePage };
  const report = String((await filePaper(desk, life.id, about)).body['id']);
  await life.act('record-report', at, district, writtenReport);
  await life.act('draft-report', at, district, {}, { documents: [report] });
  await life.act('sign-report', at, district, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', '2023-06-05 10:00', district, { receivedOn: '2023-06-05' }, { documents: [report] });
  const sits = (name: string) => seatOf(browser, desk, name);
  [investigator, commission, higher] = await Promise.all([sits('linhua'), sits('chenjing'), sits('huangmin')]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

const text = ({ page }: Seat) => page.getByRole('region', { name: '报告稿和送审材料' });
const opinion = ({ page }: Seat) => page.getByRole('region', { name: '审核意见' });

/** The two steps as the page of the vetting shows them, in their order. */
async function steps({ page }: Seat): Promise<readonly string[]> {
  await page.goto(`/cases/${life.id}/vetting/place`);
  const shown = page.locator('.vetting-chain li');
  await shown.nth(1).waitFor();
  return (await shown.allInnerTexts()).map((one) => one.replace(/\s+/g, ' ').trim());
}

/** Opens an act from the page of the vetting, fills it in and signs what it is shown to change. */
async function act(seat: Seat, title: string, fill: (page: Page) => Promise<void>): Promise<void> {
  await opinion(seat).getByRole('link', { name: title, exact: true }).click();
  await fill(seat.page);
  await sign(seat.page, title);
}

const paper = (page: Page, kind: string) =>
  page
    .getByRole('checkbox', { name: new RegExp(`^${kind}`) })
    .last()
    .check();

/** Whose turn it is finds it among the own work, and is led to the text with the opinion beside it. */
async function fromWork(seat: Seat): Promise<void> {
  await seat.page.goto('/work?of=own');
  await seat.page
    .getByRole('link', { name: /^登记当地规定的审核结论/ })
    .first()
    .click();
  await text(seat).getByRole('img', { name: /第1页/ }).waitFor();
}

/** The opinion of an office: the step and whose act it is stand there already. */
const agree = (seat: Seat, step: string, organ: string) =>
  act(seat, '登记当地规定的审核结论', async (page) => {
    await page.getByRole('radio', { name: '审核同意', exact: true }).check();
    await paper(page, 'letter');
    expect(await page.getByRole('radio', { name: step, exact: true }).isChecked()).toBe(true);
    await page.getByRole('form').getByText(organ, { exact: true }).waitFor();
  });

/** What the form of the approval says above all else. */
async function approvalWaits(said: string): Promise<void> {
  const { page } = investigator;
  await page.goto(`/cases/${life.id}/do/approve`);
  await page.getByRole('alert').filter({ hasText: said }).first().waitFor();
}

test('T-30, S2 二7: the efficiency office is no more: the page says that no organ is named, the approval waits, and the government names one', async () => {
  await life.file('minutes', '2023-06-06 11:00', district);
  expect(await steps(investigator)).toEqual([
    expect.stringMatching(/^本级政府效能部门的审核 未满足 尚未明确由哪个机关承担，.+起待芗城区人民政府明确$/),
    expect.stringMatching(/审核 未满足 前一环节审核同意后办理$/),
  ]);
  await text(investigator).getByRole('img', { name: /第1页/ }).waitFor();
  await approvalWaits('不得跳过');
  await steps(investigator);
  await act(investigator, '明确承担审核职责的机关', async (page) => {
    await choose(page, page.getByRole('combobox', { name: '承担该职责的机关', exact: true }), '芗城区监察', '芗城区监察委员会');
    await page.getByLabel('确定的理由', { exact: true }).fill('机构改革后效能监督职责由监察委员会承担');
    await paper(page, 'minutes');
  });
  expect((await steps(investigator))[0]).toMatch(/^本级政府效能部门的审核 未满足 芗城区监察委员会，2023-06-06.*11:0\d.*起$/);
});

test('S2 二7: each office is led to the text and agrees in its turn; before both the approval says who has the report since when', async () => {
  await life.file('letter', '2023-06-08 10:00', mapped);
  await approvalWaits('待芗城区监察委员会办理');
  expect(await investigator.page.getByRole('alert').filter({ hasText: '须先完成' }).first().innerText()).toMatch(
    /“本级政府效能部门的审核”，自 ?2023-06-06/,
  );
  await fromWork(commission);
  await agree(commission, '本级政府效能部门审核事故调查报告', '芗城区监察委员会');
  await life.file('letter', '2023-06-13 09:00', office);
  await approvalWaits('待漳州市安全生产委员会办公室办理');
  expect(await investigator.page.getByRole('alert').filter({ hasText: '须先完成' }).first().innerText()).toMatch(/自 ?2023-06-08/);
  expect(await steps(higher)).toEqual([
    expect.stringMatching(/已满足 芗城区监察委员会，2023-06-08.+起$/),
    expect.stringMatching(/未满足 漳州市安全生产委员会办公室，2023-06-08.+起$/),
  ]);
  await fromWork(higher);
  await agree(higher, '上一级政府安委会办公室审核事故调查报告', '漳州市安全生产委员会办公室');
});

test('AP-01: after both it is approved in the browser, within the 15 days', async () => {
  await life.file('approval', '2023-06-15 09:00', district);
  const { page } = investigator;
  await page.goto(`/cases/${life.id}/do/approve`);
  await page.getByLabel('正式公文').check();
  await page.getByLabel('责任事故', { exact: true }).check();
  await paper(page, 'approval');
  await page.getByRole('button', { name: /^填入调查组全部/ }).click();
  await page.getByLabel('批复文号').fill('漳芗政〔2023〕12号');
  await sign(investigator.page, '批复');
  // 5 Jun + 15 = 20 Jun.
  expect(clocksOf(await life.seen())).toMatchObject({ 'AP-01': '2023-06-20 met' });
  for (const seat of [investigator, commission, higher]) expect(faultsBut(seat, 'refused by the law')).toEqual([]);
});
