import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { assumedFall, clocksOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// Assumed falls with one dead in 临河区. The procuratorate of neither answers; of one the approval is annulled, of the other nobody is served.
const district = '150802-government';
const department = '150802-emergency';
const members = [department, '150802-union'];

let desk: Desk;
let annulled: ToldLife;
let unserved: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  [annulled, unserved] = await Promise.all([signed('2022-09-19 10:00'), signed('2022-09-19 10:30')]);
}, 60_000);

afterAll(() => desk.stop());

/** Up to a signed report that is not submitted. The procuratorate was invited and reminded, and has not answered. */
async function signed(at: string): Promise<ToldLife> {
  const life = await toldLife(desk, at, department, assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('remind-procuratorate', '2022-09-26 09:00', district, { way: 'telephone' });
  const report = await life.file('report', '2022-11-08 10:00', district);
  await life.act('record-report', '2022-11-08 10:00', district, writtenReport);
  await life.act('draft-report', '2022-11-08 10:00', district, {}, { documents: [report] });
  await life.act('sign-report', '2022-11-08 10:00', district, { signatures: members.map((member) => ({ member })) });
  return life;
}

async function approved(life: ToldLife, at: string): Promise<void> {
  const [report, approval] = [await life.file('report', at, district), await life.file('approval', at, district)];
  await life.act('submit-report', at, district, { receivedOn: at.slice(0, 10) }, { documents: [report] });
  const data = { number: '示例〔2022〕1号', form: 'document', nature: 'responsibility', copies: members };
  await life.act('approve', at, district, data, { documents: [approval] });
  const addressees = [{ ref: 'U1', kind: 'unit', name: '事故发生单位' }];
  await life.act('record-approval-received', at, district, { department, addressees });
  await life.act('record-redactions', at, district, { kinds: ['names'], reason: '保护个人信息' });
}

test('JU-27 (493 art 22): the report goes out while the procuratorate is silent, and its checklist says that no answer came', async () => {
  await Promise.all([approved(annulled, '2022-11-18 10:00'), approved(unserved, '2022-11-18 10:00')]);
  expect((await unserved.seen()).stage).toBe('approved');
  const { body } = await desk.call('GET', `/api/cases/${unserved.id}/report`);
  expect(body['procuratorate']).toMatchObject({
    complete: false,
    text: { zh: '2022年9月20日邀请人民检察院派人参加，2022年9月26日催请，未收到答复' },
  });
});

test('AP-14, AP-08 (行政诉讼法 art 70): annulled by a judgment, nothing is published or archived on the approval, nor falls due', async () => {
  await annulled.act('serve-approval', '2022-11-19 10:00', district, { ref: 'U1', way: 'direct' });
  const suit = { ref: 'R1', kind: 'suit', before: '临河区人民法院', addressee: 'U1' };
  await annulled.act('record-appeal', '2022-12-15 09:00', department, suit);
  const ruling = { ref: 'R1', outcome: 'revoked', summary: '判决撤销，责令60日内重新作出', dueOn: '2023-04-30' };
  await annulled.act('decide-appeal', '2023-03-01 09:00', department, ruling);
  const at = '2023-03-02 09:00';
  expect(await annulled.refusal('publish-report', at, district, { where: '政府网站' })).toMatchObject({
    status: 409,
    code: 'approval-missing',
  });
  expect(await annulled.refusal('archive', at, district, {})).toMatchObject({ status: 409, code: 'report-unpublished' });
  const seen = await annulled.seen();
  expect(clocksOf(seen)).toMatchObject({ 'AP-08': 'null void', 'AP-14': '2023-04-30 running' });
  expect(seen.tasks.map(({ owner, title }) => [owner, title.zh])).toEqual([
    [district, '批复被撤销后确定重新办理的环节：批复已于2023年3月1日被撤销，应当不迟于2023年4月30日重新作出'],
    // The case is open again, and so is the question that nobody has decided (SV-26).
    ['150800-safety-office', '研判是否督办：按一般事故研判，各级人民政府负责调查的事故由上一级安委会挂牌督办、审核把关，拟予督办'],
  ]);
});

test('AP-14 (行政诉讼法 art 71): the same government approves anew by the day set, and not the same', async () => {
  await annulled.act('resume-after-annulment', '2023-03-05 09:00', district, { to: 'approval', reason: '判决认定适用法律错误' });
  const paper = await annulled.file('approval', '2023-04-01 09:00', district);
  const anew = (how: string) => ({ number: '示例〔2023〕2号', form: 'document', nature: 'responsibility', copies: members, anew: how });
  const documents = [paper];
  expect(await annulled.refusal('approve', '2023-04-01 09:00', district, anew('same'), { documents })).toMatchObject({
    code: 'same-act-anew',
  });
  await annulled.act('approve', '2023-04-01 09:00', district, anew('different'), { documents });
  const seen = await annulled.seen();
  // 20 working days from Saturday 1 April, the 5th off and Sunday the 23rd worked: 3 to 7 (4), to 14 (9), to 21 (14), 23 to 28 (20).
  expect([seen.stage, clocksOf(seen)]).toEqual([
    'approved',
    expect.objectContaining({ 'AP-14': '2023-04-30 met', 'AP-08': '2023-04-28 running' }),
  ]);
});

test('AP-15, AP-04 (493 art 32): archived with nobody served, the duty to serve goes on, and is late', async () => {
  await unserved.act('publish-report', '2022-11-28 10:00', district, { where: '政府网站' });
  await unserved.act('archive', '2022-12-20 10:00', district, {});
  const seen = await unserved.seen();
  // 18 Nov + 15 = 3 Dec.
  expect([seen.stage, clocksOf(seen)['AP-04']]).toEqual(['archived', '2022-12-03 overdue']);
  expect(seen.tasks).toContainEqual(expect.objectContaining({ id: 'serve-approval:U1', owner: district, clock: 'AP-04#U1' }));
  await unserved.act('serve-approval', '2022-12-21 10:00', department, { ref: 'U1', way: 'direct' });
  const after = await unserved.seen();
  expect([after.stage, clocksOf(after)['AP-04'], after.tasks.filter(({ id }) => id.startsWith('serve-'))]).toEqual([
    'archived',
    '2022-12-03 met-late',
    [],
  ]);
});
