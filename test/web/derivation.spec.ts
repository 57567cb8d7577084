import type { Page } from 'playwright-core';
import { openOffice } from '../support/office';
import type { Office } from '../support/office';
import { textOfPdf } from '../support/pdf-text';
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
  life = await toldLife(office.desk, '2025-03-01 11:00', department, { ...assumedFall, occurredAt: '2025-03-01T09:00:00+08:00' });
  await life.act('determine-level', '2025-03-01 12:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2025-03-01 15:00', district, { leader: '副区长', members: [department] });
  await life.act('order-appraisal', '2025-03-05 09:00', department, { ref: 'A1', body: '鉴定机构', subject: '栏杆' });
  await life.act('end-appraisal', '2025-04-01 10:00', department, { ref: 'A1', how: 'returned', reason: '检材灭失' });
}, 90_000);

afterAll(() => office.close());

afterEach(() => expect(office.seat.faults).toEqual([]));

test('a clock of the strip leads to how its date follows, with what moved it and the words of the articles', async () => {
  await page.goto(`/cases/${life.id}?tab=limits`);
  const strip = page.getByRole('group', { name: /同一时间轴/ });
  await strip.getByRole('link', { name: /^提交事故调查报告：剩56日（含37个工作日），2025-05-27（周二）24:00/ }).click();
  await page.getByRole('heading', { name: '期限说明' }).waitFor();
  const moved = page.getByRole('list', { name: '日期变动的原因' }).getByRole('listitem');
  await moved.first().waitFor();
  expect(await moved.allTextContents()).toEqual(['+27日 · 技术鉴定']);
  const steps = page.getByRole('table', { name: '期限说明' });
  // 5 March to 31 March, 27 days, do not count: 30 April + 27 = 27 May (4 + 23 on).
  await steps.getByRole('row', { name: /技术鉴定：2025-03-05 至 2025-04-01 共 27 日不计入期限.*2025-05-27（周二）/ }).waitFor();
  await steps.getByText('「技术鉴定所需时间不计入事故调查期限。」').waitFor();
});

test('printed, it reads the same on A4: the steps, the dates and the words of the articles, without what belongs to the screen', async () => {
  const printed = await page.pdf({ preferCSSPageSize: true });
  const { text, width, height } = await textOfPdf(printed);
  // A4 in points.
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  for (const said of [
    '期限说明某建筑工地高处坠落事故提交事故调查报告2025-05-27（周二）24:00',
    '自事故发生之日（2025-03-01）起算，当日不计入。',
    '期限为60日，届满日为2025-04-30。2025-04-30（周三）',
    '《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条',
    '「事故调查组应当自事故发生之日起60日内提交事故调查报告」',
    '剩余56日自2025-04-01的次日起继续计算，届满日变为2025-05-27。',
    '「技术鉴定所需时间不计入事故调查期限。」',
    '最后一日为2025-05-27，至当日24:00（北京时间）止。',
    '非涉密系统，严禁处理国家秘密',
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/值班台|退出登录|返回案件/);
});
