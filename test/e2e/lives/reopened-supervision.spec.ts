import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { ledgerOf, recorded } from '../../support/life';
import { eventually } from '../../support/process';
import { toArchive } from '../../support/to-archive';
import { assumedFall, clocksOf, toldLife } from '../../support/told-life';
import { vetted } from '../../support/vetting';
import type { ToldLife } from '../../support/told-life';

// An assumed fall with one dead, supervised by the city's safety office: vetted, approved, released; then the city revokes the approval.
const district = '150802-government';
const city = '150800-government';
const office = '150800-safety-office';
const members = ['emergency', 'public-security', 'union'].map((organ) => `150802-${organ}`);
const notice = { supervisor: office, addressee: district, prefix: '巴安督', matters: '查明原因，按期结案', limit: { days: 60 } };
const own = '150802-safety-commission';
const of = { procedure: 'supervision' } as const;

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('record-supervision', '2022-09-20 09:30', office, notice);
  await told('supervision.opened', 1);
  await life.act('sign-receipt', '2022-09-20 09:40', district, {}, of);
  await investigated('2022-09-20');
  const ending = { written: '2022-11-08 10:00', submitted: '2022-11-10 10:00', approved: '2022-11-21 15:00' };
  const meanwhile = () => vetted(life, { own, supervisor: office, sent: '2022-11-10 15:00', agreed: '2022-11-15 09:00' });
  await toArchive(life, { by: district, members, ...ending, published: '2022-11-28 10:00', archived: '2022-12-20 10:00', meanwhile });
  await told('case.closed', 1);
  await told('supervision.released', 1);
  const filing = await life.file('letter', '2022-12-21 09:00', district);
  await life.act('file-outcome', '2022-12-21 09:00', district, { carryingOut: '已经落实' }, { ...of, documents: [filing] });
  await recorded(desk, life.stream, 'supervision.heard', 'released');
}, 90_000);

afterAll(() => desk.stop());

async function investigated(day: string): Promise<void> {
  await life.act('form-team', `${day} 10:00`, district, { leader: '副区长', members });
  await life.act('invite-procuratorate', `${day} 11:00`, district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', `${day} 16:00`, district, { answer: 'beside' });
}

function told(kind: string, times: number): Promise<true> {
  const seen = async () => (await ledgerOf(desk, `supervision/${life.id}`)).filter((entry) => entry.kind === kind).length >= times;
  return eventually(`${kind} for the ${times}. time`, async () => ((await seen()) ? true : undefined));
}

async function gatesNow(): Promise<readonly string[]> {
  return (await life.seen()).gates.filter(({ gate }) => gate === 'supervision-vetting').map(({ state }) => state);
}

async function supervisionStands(): Promise<{ stage: string; ended: boolean } | undefined> {
  const { body } = await desk.call('GET', `/api/cases/${life.id}`);
  return (body as unknown as { streams: { procedure: string; stage: string; ended: boolean }[] }).streams.find(
    ({ procedure }) => procedure === 'supervision',
  );
}

test('AP-10, SV-11: a revocation starts the ended run of a released supervision again, and its gate shuts', async () => {
  expect([await supervisionStands(), await gatesNow()]).toMatchObject([{ stage: 'released', ended: true }, ['open', 'open']]);
  await life.act('revoke-approval', '2023-04-03 15:00', city, { reason: '事故原因不清', newReportDueOn: '2023-06-30' });
  await told('supervision.reopened', 1);
  await eventually('the case letting go', async () =>
    (await gatesNow()).filter((state) => state === 'shut').length === 1 ? true : undefined,
  );
  expect(await supervisionStands()).toMatchObject({ stage: 'supervising', ended: false });
  // 10 days of September, 31 of October, 19 of November: the sixty days of the notice run from its receipt, and restart by nothing.
  expect(clocksOf(await life.seen())).toMatchObject({ 'SV-06': '2022-11-19 overdue' });
});

test('SV-08 (安委〔2010〕6号 art 8): the new report is approved only after the supervisor agreed to it', async () => {
  await life.act('replace-publication', '2023-04-10 09:00', district, { kind: 'notice', where: '政府网站', reason: '批复已被撤销' });
  // An agreement to a draft that is not the one submitted.
  const early = await life.file('report', '2023-06-09 10:00', district);
  await life.act('draft-report', '2023-06-09 10:00', district, {}, { documents: [early] });
  await vetted(life, { own, supervisor: office, sent: '2023-06-10 09:00', agreed: '2023-06-12 09:00' });
  await eventually('the gate open', async () => ((await gatesNow()).every((state) => state === 'open') ? true : undefined));
  const ending = { written: '2023-06-19 10:00', submitted: '2023-06-20 16:00', approved: '2023-06-30 15:00' };
  const meanwhile = async () => {
    const paper = await life.file('approval', '2023-06-21 09:00', district);
    const approval = { number: '示例〔2023〕1号', form: 'document', nature: 'responsibility', copies: members };
    expect(await life.refusal('approve', '2023-06-21 10:00', district, approval, { documents: [paper] })).toMatchObject({
      code: 'gate-blocked',
      params: { gate: 'supervision-vetting', holder: own },
    });
    await vetted(life, { own, supervisor: office, sent: '2023-06-26 09:00', agreed: '2023-06-28 09:00' });
  };
  await toArchive(life, { by: district, members, ...ending, published: '2023-07-07 10:00', archived: '2023-07-14 10:00', meanwhile });
  await told('case.closed', 2);
  await told('supervision.released', 2);
  const filing = await life.file('letter', '2023-07-17 09:00', district);
  await life.act('file-outcome', '2023-07-17 09:00', district, { carryingOut: '已经落实' }, { ...of, documents: [filing] });
  expect(await supervisionStands()).toMatchObject({ stage: 'released', ended: true });
  expect(clocksOf(await life.seen())).toMatchObject({ 'SV-06': '2022-11-19 met-late' });
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
