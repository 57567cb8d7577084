import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { toArchive } from '../../support/to-archive';
import { assumedFall, clocksOn, toldLife } from '../../support/told-life';
import type { More, Seen, ToldLife } from '../../support/told-life';
import { vetted } from '../../support/vetting';

// An assumed fall with one dead in 临河区, supervised by the city and by the region; then the city raises it, which it may not supervise itself.
const district = '150802-government';
const city = '150800-government';
const cityOffice = '150800-safety-office';
const region = '150000-safety-office';
const members = ['emergency', 'public-security', 'union'].map((organ) => `150800-${organ}`);
const ofCity: More = { procedure: 'supervision', n: 1 };
const ofRegion: More = { procedure: 'supervision', n: 2 };

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const notice = { addressee: district, matters: '查明原因，按期结案', limit: { days: 60, from: 'receipt' } };
  await life.act('record-supervision', '2022-09-20 09:30', cityOffice, { ...notice, supervisor: cityOffice, number: '巴安督〔2022〕8号' });
  const progress = { first: 10, dayOfMonth: 15 };
  await life.act('record-supervision', '2022-09-21 09:00', region, {
    ...notice,
    supervisor: region,
    number: '内安督〔2022〕3号',
    progress,
  });
  for (const name of [supervision(1), supervision(2)]) await recorded(desk, name, 'supervision.opened');
  for (const which of [ofCity, ofRegion]) await life.act('sign-receipt', '2022-09-22 09:00', district, {}, which);
  await life.act('form-team', '2022-09-22 10:00', district, { leader: '副区长', members: ['150802-emergency', '150802-union'] });
}, 90_000);

afterAll(() => desk.stop());

const supervision = (n: number) => `supervision/${life.id}${n === 1 ? '' : `/${n}`}`;

const owing = ({ tasks }: Seen, command: string) =>
  tasks.filter(({ id }) => id.split(':')[0] === command).map(({ id, owner }) => `${id} ${owner}`);

test('T-50, SV-28: raised, each supervisor is asked what becomes of its notice; the city’s office may not send its own to its own government', async () => {
  // 21 Sep + 10 = 1 Oct; then each 15th.
  expect(clocksOn(await life.seen(), supervision(2))).toMatchObject({ 'SV-06': '2022-11-21 running', 'SV-07#1': '2022-10-01 running' });
  await life.act('report-progress', '2022-09-30 09:00', district, { text: '正在取证' }, ofRegion);
  const decision = await life.file('approval', '2022-10-08 09:00', city);
  const raising = { decision: 'raise', reason: '性质严重、影响恶劣' };
  await life.act('decide-raising', '2022-10-08 10:00', city, raising, { documents: [decision] });
  expect(owing(await life.seen(), 'readdress-supervision')).toEqual([
    `readdress-supervision:1 ${cityOffice}`,
    `readdress-supervision:2 ${region}`,
  ]);
  const to = (n: number) => ({ n, addressee: city, reason: '案件已由市人民政府提级调查' });
  expect(await life.refusal('readdress-supervision', '2022-10-09 09:00', cityOffice, to(1))).toMatchObject({
    code: 'supervisor-not-above',
    field: 'data.addressee',
  });
  expect(await life.refusal('readdress-supervision', '2022-10-09 09:00', city, to(2))).toMatchObject({
    status: 403,
    code: 'no-competence',
    params: { competent: region },
  });
  await life.act('readdress-supervision', '2022-10-09 10:00', region, to(2));
  await recorded(desk, supervision(2), 'supervision.readdressed');
  const letter = await life.file('letter', '2022-10-09 11:00', cityOffice);
  const withdrawal = { reason: '案件已由市人民政府提级调查' };
  await life.act('withdraw-notice', '2022-10-09 11:00', cityOffice, withdrawal, { ...ofCity, documents: [letter] });
  await recorded(desk, life.stream, 'supervision.heard', 'withdrawn');
  expect(owing(await life.seen(), 'readdress-supervision')).toEqual([]);
});

test('T-50, SV-06: the sixty days of the receipt run on to 2022-11-21; reports are the city’s from now on', async () => {
  const seen = await life.seen();
  expect(clocksOn(seen, supervision(2))).toMatchObject({ 'SV-06': '2022-11-21 running', 'SV-07#2': '2022-10-15 running' });
  expect(clocksOn(seen, supervision(1))).toMatchObject({ 'SV-06': expect.stringContaining('void') as string });
  expect(owing(seen, 'report-progress')).toEqual([`report-progress:2 ${city}`]);
  const text = { text: '已组成市人民政府事故调查组' };
  expect(await life.refusal('report-progress', '2022-10-14 09:00', district, text, ofRegion)).toMatchObject({
    status: 403,
    code: 'no-competence',
    params: { competent: city },
  });
  await life.act('report-progress', '2022-10-14 09:00', city, text, ofRegion);
  expect(clocksOn(await life.seen(), supervision(2))).toMatchObject({ 'SV-07#2': '2022-10-15 met' });
});

test('SV-08, SV-31: the city’s report is vetted by its own commission and the region, and its publication ends the supervision', async () => {
  await life.act('form-team', '2022-10-14 10:00', city, { leader: '副市长', members });
  await life.act('invite-procuratorate', '2022-10-14 11:00', city, { organ: '150800-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-10-17 09:00', city, { answer: 'beside' });
  const own = '150800-safety-commission';
  const meanwhile = async () => {
    const held = (await life.seen()).gates.filter(({ gate, state }) => gate === 'supervision-vetting' && state === 'shut');
    expect(held.map(({ holder }) => holder)).toEqual([own]);
    await vetted(life, { own, supervisor: region, sent: '2022-11-10 15:00', agreed: '2022-11-14 09:00', n: 2 });
  };
  const ending = { written: '2022-11-08 10:00', submitted: '2022-11-10 10:00', approved: '2022-11-18 15:00' };
  await toArchive(life, { by: city, members, ...ending, published: '2022-11-20 10:00', archived: '2022-12-20 10:00', meanwhile });
  await recorded(desk, supervision(2), 'supervision.released');
  const seen = await life.seen();
  expect(clocksOn(seen, supervision(2))).toMatchObject({ 'SV-06': '2022-11-21 met' });
  expect(owing(seen, 'file-outcome')).toEqual([`file-outcome ${city}`]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
