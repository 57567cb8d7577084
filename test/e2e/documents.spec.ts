import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { command, give, government, ledgerOf, reportAccident } from '../support/life';
import { filePaper, readyToSubmit, submission } from '../support/paper';
import type { Filed } from '../support/paper';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')), 60_000);
afterAll(() => desk.stop());

const at = '2022-09-19T02:00:00.000Z';
const pdf = `%PDF-1.7\n${'x'.repeat(300_000)}`;

function upload(caseId: string, key: string, content: string): Promise<Filed> {
  return filePaper(desk, caseId, { kind: 'approval', series: '临政字', at, content }, key);
}

const toTheReport = [
  command('form-team', { leader: '副区长', members: ['150802-emergency'] }, at),
  command('determine-level', { level: 'ordinary', reason: '认定' }, at),
  command('invite-procuratorate', { organ: '150802-procuratorate' }, at),
  command('record-procuratorate-answer', { answer: 'beside' }, at),
];

const approval = { number: '1号', form: 'document', nature: 'responsibility', copies: ['150802-emergency'] };
const toTheEnd = (document: string) => [
  { name: 'approve', body: { act: { by: government, occurredAt: at, documents: [document] }, data: approval } },
  command('record-redactions', { kinds: ['nothing'], reason: '无需处理' }, at),
  command('publish-report', { where: '网站' }, at),
  command('archive', {}, at),
];

test('a document is filed through the procedure, once however often it is sent, and also in an archived case', async () => {
  const { id, stream } = await reportAccident(desk);
  const first = await upload(id, 'd1', pdf);
  expect([first.status, first.body['number']]).toEqual([201, '临政字〔2022〕1号']);
  expect(await upload(id, 'd1', pdf)).toEqual(first);
  for (const order of toTheReport) expect((await give(desk, id, order)).status).toBe(200);
  const paper = await readyToSubmit(desk, id, at, ['150802-emergency']);
  for (const order of [submission(at, paper), ...toTheEnd(String(first.body['id']))])
    expect((await give(desk, id, order)).status).toBe(200);
  const late = await upload(id, 'd2', `${pdf} late`);
  expect([late.status, late.body['number']]).toEqual([201, '临政字〔2022〕2号']);
  expect(await upload(id, 'd2', `${pdf} late`)).toEqual(late);
  const filed = (await ledgerOf(desk, stream)).filter(({ kind }) => kind === 'document.filed');
  expect(filed).toHaveLength(3);
  expect(filed.at(-1)?.body).toContain(String(late.body['sha256']));
}, 60_000);

test('an API that comes back gives out what the one before has kept', async () => {
  const { id } = await reportAccident(desk);
  const { body } = await upload(id, 'd3', pdf);
  await desk.api.kill9();
  await desk.startApi();
  const headers = { authorization: `Bearer ${desk.db.token}` };
  const fetched = await fetch(`${desk.url}/api/cases/${id}/documents/${String(body['id'])}/content`, { headers });
  expect([fetched.status, (await fetched.text()) === pdf]).toEqual([200, true]);
}, 60_000);
