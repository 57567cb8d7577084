import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { diskStore } from '@app/files';
import { recordedAnswer, verifyLedger } from '@app/persistence';
import { streamId } from '@app/streams';
import type { Response, Test } from 'supertest';
import { CommandSender } from '../../apps/api/src/commands/command-sender';
import { documentListSchema, documentSchema } from '../../apps/api/src/documents/document.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { eventually } from '../support/process';
import { smallDisk } from '../support/small-disk';
import { writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  // The API's Temporal server does not exist: what the workflow would write is written here.
  jest.spyOn(api.app.get(CommandSender), 'send').mockImplementation(async ({ start, id, sent }) => {
    const { turnId } = await writeTurn(api.db.source, start.stream, sent.command, at, { id, hash: sent.hash });
    const answer = await recordedAnswer(api.db.source, streamId(start.stream), turnId);
    if (answer === null) throw new Error('Not written.');
    return answer;
  });
});
afterAll(() => api.stop());

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: at };
const paper = { title: '关于某事故的批复', kind: 'approval', issuedOn: '2022-09-19', issuer: '150802-government' };
const pdf = Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`);

function upload(caseId: string, key: string, content: Buffer | null, data: object = paper): Test {
  const request = api.call('post', `/api/cases/${caseId}/documents`).set('Idempotency-Key', key);
  request.field('about', JSON.stringify({ act, data }));
  return content === null ? request : request.attach('file', content, { filename: '../../x.exe', contentType: 'text/html' });
}

const incoming = (): string[] => readdirSync(join(api.folder, 'incoming'));
const reads = (document: string): Promise<unknown[]> =>
  api.db.source.query('select person from document_read where document = $1', [document]);

test('a document is filed with its hashes, listed, fetched as it was, and the fetching is noted', async () => {
  const id = await writeCase(api.db.source);
  const filed = await upload(id, 'd1', pdf, { ...paper, number: '临政字〔2022〕45号' });
  expect([filed.status, filed.headers['location']]).toEqual([201, `/api/cases/${id}/documents/${filed.body.id}`]);
  expect(documentSchema.safeParse(filed.body).error).toBeUndefined();
  expect(filed.body).toMatchObject({
    type: 'application/pdf',
    bytes: pdf.length,
    number: '临政字〔2022〕45号',
    issuerName: '临河区人民政府',
  });
  const event = (await api.call('get', `/api/cases/${id}/ledger`)).body.entries.at(-1).event;
  const { sha256, sm3 } = filed.body;
  expect(event).toMatchObject({ kind: 'document.filed', data: { document: filed.body.id, sha256, sm3 } });
  const list = await api.call('get', `/api/cases/${id}/documents`);
  expect(documentListSchema.safeParse(list.body).error).toBeUndefined();
  expect(list.body.documents).toEqual([filed.body]);
  expect((await api.call('get', filed.headers['location'] ?? '')).body).toEqual(filed.body);
  expect(await reads(filed.body.id)).toEqual([]);
  const fetched = await api.call('get', `${filed.headers['location']}/content`).buffer(true).parse(whole);
  expect([fetched.status, fetched.headers['content-type'], pdf.equals(fetched.body)]).toEqual([200, 'application/pdf', true]);
  expect(fetched.headers['content-disposition']).toMatch(/^attachment; filename="document\.pdf"; filename\*=UTF-8''%E5%85%B3/);
  expect(fetched.headers['x-content-type-options']).toBe('nosniff');
  expect(await reads(filed.body.id)).toHaveLength(1);
  expect((await api.call('get', `${filed.headers['location']}/reads`)).body.reads).toEqual([
    { name: null, at: expect.stringMatching(/Z$/) },
  ]);
  expect(incoming()).toEqual([]);
});

test('the same key and content are one document; another content under the key is refused', async () => {
  const id = await writeCase(api.db.source);
  const first = await upload(id, 'd2', pdf);
  const again = await upload(id, 'd2', pdf);
  expect([again.status, again.body]).toEqual([201, first.body]);
  const other = await upload(id, 'd2', Buffer.from('%PDF-1.4 other'));
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  expect((await api.call('get', `/api/cases/${id}/documents`)).body.documents).toHaveLength(1);
  expect(incoming()).toEqual([]);
});

test('numbers of a series follow each other, each organ in its own', async () => {
  const id = await writeCase(api.db.source);
  const one = await upload(id, 'd3', pdf, { ...paper, series: '临政字' });
  const two = await upload(id, 'd4', pdf, { ...paper, series: '临政字' });
  expect([one.body.number, two.body.number]).toEqual(['临政字〔2022〕1号', '临政字〔2022〕2号']);
  const foreign = await upload(id, 'd5', pdf, { ...paper, issuer: '150802-emergency', series: '临应急' });
  expect([foreign.status, foreign.body.code]).toEqual([403, 'no-competence']);
});

test.each([
  ['a page that calls itself something else', Buffer.from('<html><script>'), 415, 'document-type-refused'],
  ['a content over the limit', Buffer.concat([pdf, Buffer.alloc(200_000)]), 413, 'document-too-large'],
  ['no content at all', null, 400, 'upload-malformed'],
  ['an empty content', Buffer.alloc(0), 400, 'upload-malformed'],
])('%s is refused and leaves nothing', async (_what, content, status, code) => {
  const id = await writeCase(api.db.source);
  const answer = await upload(id, 'd6', content);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect((await api.call('get', `/api/cases/${id}/documents`)).body.documents).toEqual([]);
  expect(incoming()).toEqual([]);
});

test('what is said of a document is checked field by field', async () => {
  const id = await writeCase(api.db.source);
  const wrong = await upload(id, 'd7', pdf, { ...paper, issuedOn: 'yesterday', sha256: 'f'.repeat(64) });
  expect([wrong.status, wrong.body.code]).toEqual([400, 'validation-failed']);
  const fields = new Set(wrong.body.fields.map(({ field }: { field: string }) => field));
  expect([...fields]).toEqual(['about.data.issuedOn', 'about.data']);
  const future = await upload(id, 'd8', pdf, { ...paper, issuedOn: '2022-09-20' });
  expect([future.status, future.body.code]).toEqual([422, 'document-not-yet-issued']);
  const raw = api.call('post', `/api/cases/${id}/documents`).set('Idempotency-Key', 'd9').send({ act, data: paper });
  expect((await raw).body.code).toBe('upload-malformed');
  const given = api.call('post', `/api/cases/${id}/commands/file-document`).set('Idempotency-Key', 'd10').send({ act, data: paper });
  expect((await given).body.code).toBe('document-by-upload-only');
});

test('an act cites only documents of its own case', async () => {
  const [id, other] = [await writeCase(api.db.source), await writeCase(api.db.source)];
  const { body: document } = await upload(id, 'd11', pdf);
  const level = { level: 'ordinary', reason: '认定' };
  const give = (caseId: string, cited: string, key: string) =>
    api
      .call('post', `/api/cases/${caseId}/commands/determine-level`)
      .set('Idempotency-Key', key)
      .send({ act: { ...act, documents: [cited] }, data: level });
  const foreign = await give(other, document.id, 'c1');
  expect([foreign.status, foreign.body.code, foreign.body.field]).toEqual([422, 'document-unknown', 'act.documents']);
  expect((await give(id, '45号', 'c2')).body.code).toBe('document-unknown');
  const preview = api.call('post', `/api/cases/${other}/preview/determine-level`);
  expect((await preview.send({ act: { ...act, documents: [document.id] }, data: level })).body.code).toBe('document-unknown');
  const cited = await give(id, document.id, 'c3');
  expect([cited.status, cited.body.events[0].documents]).toEqual([200, [document.id]]);
  const elsewhere = await api.call('get', `/api/cases/${other}/documents/${document.id}/content`);
  expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'document-not-found']);
});

test('a damaged file is never given out, and nobody is noted as having read it', async () => {
  const id = await writeCase(api.db.source);
  const { body: document } = await upload(id, 'd12', Buffer.from('%PDF-1.7 to be damaged'));
  const file = join(api.folder, document.sha256.slice(0, 2), document.sha256.slice(2, 4), document.sha256);
  const bytes = readFileSync(file);
  bytes[9] = (bytes[9] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  const fetched = await api.call('get', `/api/cases/${id}/documents/${document.id}/content`);
  expect([fetched.status, fetched.body.code]).toEqual([500, 'document-damaged']);
  expect(await reads(document.id)).toEqual([]);
});

test('the register of documents is append-only, and verify compares it with the ledger', async () => {
  const id = await writeCase(api.db.source);
  const { body: document } = await upload(id, 'd13', pdf);
  const forged = [document.id, 'e'.repeat(64)];
  await expect(api.db.owner.query('update document set sha256 = $2 where id = $1', forged)).rejects.toThrow('append-only');
  await expect(api.db.source.query('delete from document_read')).rejects.toThrow('permission denied');
  const said = async (): Promise<string> => JSON.stringify(await verifyLedger(api.db.owner));
  expect(await said()).not.toContain('register of documents');
  await api.db.owner.query('alter table document disable trigger append_only');
  await api.db.owner.query('update document set sha256 = $2 where id = $1', forged);
  await api.db.owner.query('alter table document enable trigger append_only');
  expect(await said()).toContain(`the register of documents does not say what the ledger says: ${document.id}`);
});

test('an upload that is cut off leaves nothing, and the next one is taken', async () => {
  const id = await writeCase(api.db.source);
  await api.app.listen(0, '127.0.0.1');
  const socket = connect(Number(new URL(await api.app.getUrl()).port), '127.0.0.1');
  const head = `POST /api/cases/${id}/documents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${api.db.token}\r\nIdempotency-Key: d14\r\n`;
  socket.write(`${head}Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 90000\r\n\r\n`);
  socket.write('--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 half');
  await eventually('the upload begins', () => Promise.resolve(incoming().length === 1), 5_000);
  socket.destroy();
  await eventually('nothing is left', () => Promise.resolve(incoming().length === 0), 5_000);
  expect((await upload(id, 'd14', pdf)).status).toBe(201);
});

test('a full disk is told as such and leaves nothing of the upload', async () => {
  const disk = smallDisk(1);
  try {
    const store = diskStore(disk.folder);
    const tooMuch = async function* (): AsyncGenerator<Buffer> {
      for (let block = 0; block < 20; block += 1) yield await Promise.resolve(Buffer.alloc(100_000));
    };
    await expect(store.receive(tooMuch(), 10_000_000)).rejects.toMatchObject({ fault: 'full' });
    expect(readdirSync(join(disk.folder, 'incoming'))).toEqual([]);
  } finally {
    disk.remove();
  }
});

function whole(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  response.on('end', () => done(null, Buffer.concat(chunks)));
}
