import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { assumedFall, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// An assumed fall whose report goes to the government unsigned, and without the procuratorate having been invited: gates that the case holds itself.
const district = '150802-government';
const members = ['emergency', 'union'].map((organ) => `150802-${organ}`);
const done = { reason: '报告已于当日报送区政府，签名页另行补办', head: '副区长' };
const at = '2022-11-10 10:00';
const received = { receivedOn: '2022-11-10' };

let desk: Desk;
let life: ToldLife;
let report: string;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  report = await life.file('report', '2022-11-08 10:00', district);
  await life.act('record-report', '2022-11-08 10:00', district, writtenReport);
  await life.act('draft-report', '2022-11-08 10:00', district, {}, { documents: [report] });
}, 90_000);

afterAll(() => desk.stop());

function preview(more: object) {
  const act = { by: { organ: district, post: '负责人' }, occurredAt: '2022-11-10T10:00:00+08:00', documents: [report], ...more };
  return desk.call('POST', `/api/cases/${life.id}/preview/submit-report`, { act, data: received });
}

test('IN-05, JU-27: as a proposal it is refused, with all that is missing, in the preview too', async () => {
  const refusal = await life.refusal('submit-report', at, district, received, { documents: [report] });
  expect(refusal).toMatchObject({ status: 409, code: 'report-incomplete' });
  expect((await preview({})).body).toMatchObject({ code: 'report-incomplete' });
});

test('AP-17: submitted on paper already, it is recorded and marked twice, red on the case and in the list, and the government is told', async () => {
  expect((await preview({ done })).status).toBe(200);
  await life.act('submit-report', at, district, received, { documents: [report], done });
  const seen = await life.seen();
  expect([seen.stage, seen.light]).toEqual(['submitted', 'red']);
  const texts = seen.irregularities.map(({ text }) => text.zh);
  expect(texts).toHaveLength(2);
  expect(texts.join()).toMatch(/签名.*人民检察院/);
  expect(seen.tasks.filter(({ id }) => id.startsWith('note-irregularity')).map(({ owner }) => owner)).toEqual([district, district]);
  const { body } = await desk.call('GET', '/api/cases');
  expect((body['cases'] as { id: string; light: string }[]).find(({ id }) => id === life.id)?.light).toBe('red');
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
