import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { ledgerOf } from '../../support/life';
import { eventually } from '../../support/process';
import { assumedFall, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// An assumed fall with one dead, supervised by the city's safety office; the district approves before the office has agreed.
const district = '150802-government';
const office = '150800-safety-office';
const own = '150802-safety-commission';
const members = ['emergency', 'union'].map((organ) => `150802-${organ}`);
const approval = { number: '示例〔2022〕1号', form: 'document', nature: 'responsibility', copies: members };
const done = { reason: '区政府常务会议议定后即印发，未等审核意见', head: '区长' };

let desk: Desk;
let life: ToldLife;
let paper: string;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('record-supervision', '2022-09-20 09:30', office, {
    supervisor: office,
    addressee: district,
    prefix: '巴安督',
    matters: '查明原因',
  });
  const opened = async () => (await ledgerOf(desk, `supervision/${life.id}`)).some(({ kind }) => kind === 'supervision.opened');
  await eventually('the supervision is open', opened);
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-20 16:00', district, { answer: 'beside' });
  const report = await life.file('report', '2022-11-08 10:00', district);
  await life.act('record-report', '2022-11-08 10:00', district, writtenReport);
  await life.act('draft-report', '2022-11-08 10:00', district, {}, { documents: [report] });
  await life.act('sign-report', '2022-11-08 10:00', district, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', '2022-11-10 10:00', district, { receivedOn: '2022-11-10' }, { documents: [report] });
  paper = await life.file('approval', '2022-11-21 15:00', district);
}, 90_000);

afterAll(() => desk.stop());

test('AP-17, SV-08, SV-30: an approval that is only proposed waits for the agreement, and while no version was sent up, for the own commission', async () => {
  const refusal = await life.refusal('approve', '2022-11-21 15:00', district, approval, { documents: [paper] });
  expect(refusal).toMatchObject({ status: 409, code: 'gate-blocked', params: { gate: 'supervision-vetting', holder: own } });
});

test('AP-17: that it was done needs its paper', async () => {
  const refusal = await life.refusal('approve', '2022-11-21 15:00', district, approval, { done });
  expect(refusal.status).toBe(409);
});

test('AP-17: one that was issued already is recorded, marked and red, and the supervisor is told until it has taken note', async () => {
  await life.act('approve', '2022-11-21 15:00', district, approval, { documents: [paper], done });
  const seen = await life.seen();
  expect([seen.stage, seen.light]).toEqual(['approved', 'red']);
  expect(seen.irregularities).toEqual([
    expect.objectContaining({
      command: 'approve',
      head: '区长',
      reason: done.reason,
      documents: [paper],
      notes: [],
      text: expect.objectContaining({ zh: expect.stringContaining('督办单位审核同意') as string }) as object,
    }),
  ]);
  const told = seen.tasks.filter(({ id }) => id.startsWith('note-irregularity'));
  expect(told.map(({ owner }) => owner)).toEqual([office]);
  expect(told[0]?.title.zh).toMatch(/^知悉不符合规定的办理：2022-11-21未按.*办理$/);
  const stranger = await life.refusal('note-irregularity', '2022-11-22 09:00', district, { n: 1, remark: '已知悉' });
  expect(stranger).toMatchObject({ status: 403, code: 'no-competence' });
  await life.act('note-irregularity', '2022-11-22 10:00', office, { n: 1, remark: '责成补办审核手续' });
  const after = await life.seen();
  expect(after.tasks.filter(({ id }) => id.startsWith('note-irregularity'))).toEqual([]);
  expect(after.irregularities[0]?.notes).toEqual([expect.objectContaining({ organ: office, remark: '责成补办审核手续' })]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
