import { deflateRawSync } from 'node:zlib';
import { addAccount } from '@app/accounts';
import { Workbook } from '@cj-tech-master/excelts';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

const organ = '150802-emergency';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  const person = { personName: '张伟', organ, post: '值班员', password: '松花江畔的清晨2026' };
  await addAccount(api.db.owner, { name: 'zhangwei', ...person });
});
afterAll(() => api.stop());
beforeEach(() => api.db.owner.query('delete from assignment; delete from holder'));

const headings = {
  人员: ['姓名', '岗位', '账号', '电子邮箱', '手机', '即时通讯账号', '任职起', '任职止'],
  值班表: ['日期', '班次起', '班次止', '岗位', '姓名'],
};

type Rows = readonly (readonly unknown[])[];

async function workbookOf(sheets: Readonly<Record<string, Rows>>): Promise<Buffer> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const filled = (people: Rows, shifts: Rows = []) =>
  workbookOf({ 人员: [['说明'], headings['人员'], ...people], 值班表: [['说明'], headings['值班表'], ...shifts] });

async function sent(bytes: Buffer, mode: 'check' | 'take', of = organ) {
  const { status, body } = await api.call('post', `/api/people/import?organ=${of}&mode=${mode}`).set('Content-Type', type).send(bytes);
  return { status, body };
}

const read = async () => (await api.call('get', `/api/people?organ=${organ}&days=60`)).body;
const year = new Date().getUTCFullYear() + 1;

const good = () =>
  filled(
    [
      ['张伟', '值班员、部门负责人', 'zhangwei', 'zhang@example.org', 13800000000, '', `${year}/1/2`, new Date(`${year}-06-30T00:00:00Z`)],
      [],
      ['李娜', '法制机构', '', '', '１３８ ０００００００１', 'lina', `${year}年1月2日`, ''],
    ],
    [[new Date(`${year}-01-02T00:00:00Z`), '20：00', '08:00', '值班员', '李娜']],
  );

test('the template is a workbook with both sheets, an explanation, headings and the posts to choose from, and has nothing to take in', async () => {
  const { status, body, headers } = await api
    .call('get', `/api/people/template?organ=${organ}`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect([status, headers['content-type']]).toEqual([200, type]);
  const workbook = new Workbook();
  await workbook.xlsx.load(body as Buffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['人员', '值班表']);
  expect(workbook.getWorksheet('人员')?.getRow(2).getCell(2).value).toBe('岗位');
  const choice = workbook.getWorksheet('人员')?.getCell('B3').dataValidation;
  expect(choice).toMatchObject({ type: 'list', formulae: [expect.stringContaining('值班员,带班领导')] });
  expect(await sent(body as Buffer, 'take')).toMatchObject({ status: 200, body: { taken: true, faults: [], changes: [] } });
});

test('a check tells what would be added and adds nothing; then it is taken in, and the same file again changes nothing', async () => {
  const bytes = await good();
  const checked = await sent(bytes, 'check');
  expect(checked.body).toMatchObject({ taken: false, faults: [], faultCount: 0 });
  expect(checked.body.changes.map(({ sheet, line, kind, name }: Record<string, unknown>) => [sheet, line, kind, name])).toEqual([
    ['人员', 3, 'person-added', '张伟'],
    ['人员', 5, 'person-added', '李娜'],
    ['人员', 3, 'post-given', '张伟'],
    ['人员', 3, 'post-given', '张伟'],
    ['人员', 5, 'post-given', '李娜'],
    ['值班表', 3, 'shift-planned', '李娜'],
  ]);
  expect((await read()).people).toEqual([]);
  expect((await sent(bytes, 'take')).body).toMatchObject({ taken: true, changes: checked.body.changes });
  const { people, posts } = await read();
  expect(people.map(({ name, account, mobile }: Record<string, unknown>) => [name, account, mobile]).sort()).toEqual([
    ['张伟', 'zhangwei', '13800000000'],
    ['李娜', null, '13800000001'],
  ]);
  const head = posts.find(({ post }: { post: string }) => post === 'department-head');
  expect(head.next[0]).toMatchObject({ name: '张伟', from: `${year}-01-01T16:00:00.000Z`, until: `${year}-06-30T16:00:00.000Z` });
  const officer = posts.find(({ post }: { post: string }) => post === 'duty-officer');
  expect(officer.next.find(({ kind }: { kind: string }) => kind === 'shift')).toMatchObject({
    from: `${year}-01-02T12:00:00.000Z`,
    until: `${year}-01-03T00:00:00.000Z`,
  });
  const before = await read();
  expect((await sent(bytes, 'take')).body).toMatchObject({ taken: true, faults: [], changes: [] });
  expect({ ...(await read()), at: '' }).toEqual({ ...before, at: '' });
});

test('the same file taken in twice at the same moment stands once', async () => {
  const bytes = await good();
  const both = await Promise.all([sent(bytes, 'take'), sent(bytes, 'take')]);
  expect(both.map(({ body }) => [body.taken, body.changes.length]).sort()).toEqual([
    [true, 0],
    [true, 6],
  ]);
});

test('what is wrong is told line by line in both languages, and nothing of the file is taken in', async () => {
  const bytes = await filled(
    [
      ['张伟', '门卫', 'nobody', '', { formula: 'A1', result: '13800000000' }, '', `${year}-02-30`],
      ['李娜', '法制机构'],
    ],
    [[`${year}-01-02`, '25:00', '08:00', '值班员', '王强']],
  );
  const { status, body } = await sent(bytes, 'take');
  expect([status, body.taken, body.faultCount, body.changes.length]).toEqual([200, false, 4, 2]);
  expect(body.faults.map(({ sheet, line, column, code }: Record<string, unknown>) => [sheet, line, column, code])).toEqual([
    ['人员', 3, '岗位', 'import-post-unknown'],
    ['人员', 3, '任职起', 'import-day-wrong'],
    ['人员', 3, '手机', 'import-formula'],
    ['值班表', 3, '班次起', 'import-time-wrong'],
  ]);
  for (const { text, whatToDo } of body.faults) {
    expect([text.zh, text.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]{2}/)]);
    expect(whatToDo.zh).toMatch(/。$/);
  }
  expect((await read()).people).toEqual([]);
});

test('an account of somebody in another organ is told with his name', async () => {
  await api.call('post', '/api/people/holders').send({ organ: '150802-government', name: '王区长', account: 'zhangwei' });
  const { body } = await sent(await filled([['张伟', '', 'zhangwei']]), 'check');
  expect(body.faults.map(({ code, text }: { code: string; text: { zh: string } }) => [code, text.zh])).toEqual([
    ['account-of-another', '该账号已经登记为王区长的账号。'],
  ]);
});

/** An archive of one file with a name of a workbook, that says of its size what it likes. */
function archiveOf(name: string, packed: Buffer, told: number): Buffer {
  const [local, entry, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(told, 22);
  local.writeUInt16LE(name.length, 26);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(told, 24);
  entry.writeUInt16LE(name.length, 28);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

const swollen = () => archiveOf('xl/workbook.xml', deflateRawSync(Buffer.alloc(400_000_000, 'a')), 1000);

test.each<[string, () => Promise<Buffer> | Buffer, number, string]>([
  ['nothing', () => Buffer.alloc(0), 422, 'workbook-unreadable'],
  ['a text', () => Buffer.from('姓名,岗位\n张伟,值班员'), 422, 'workbook-unreadable'],
  ['half a workbook', async () => (await good()).subarray(0, 3000), 422, 'workbook-unreadable'],
  ['an archive without a workbook', () => archiveOf('readme.txt', deflateRawSync('a'), 1), 422, 'workbook-unreadable'],
  ['a workbook whose files are none', () => archiveOf('xl/workbook.xml', Buffer.from('torn'), 4), 422, 'workbook-unreadable'],
  ['a directory that points outside the file', async () => (await good()).subarray(2000), 422, 'workbook-unreadable'],
  ['a small file that unpacks to 400 MB and says otherwise', swollen, 422, 'workbook-swollen'],
  ['more than 2 MB', () => Buffer.alloc(2_097_153), 413, 'workbook-too-large'],
  ['other sheets', () => workbookOf({ Sheet1: [['姓名']] }), 422, 'import-sheet-missing'],
  ['too many lines', () => filled(Array.from({ length: 2001 }, (_none, index) => [`甲${index}`])), 422, 'import-too-many-lines'],
])('%s gets a sentence', async (_what, bytes, status, code) => {
  const answer = await sent(await bytes(), 'check');
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.body.text.zh).toMatch(/。$/);
});

test('2,000 lines are taken in at once', async () => {
  const days = Array.from({ length: 1990 }, (_none, index) => new Date(Date.UTC(year, 0, 1 + (index % 300))).toISOString().slice(0, 10));
  const people = Array.from({ length: 7 }, (_none, index) => [`值班员${index}`, '值班员']);
  const shifts = days.map((day, index) => [day, '08:00', '20:00', '值班员', `值班员${Math.floor(index / 300)}`]);
  const bytes = await filled(people, shifts);
  const begun = Date.now();
  expect((await sent(bytes, 'take')).body).toMatchObject({ taken: true, faultCount: 0 });
  expect(Date.now() - begun).toBeLessThan(8000);
});

test('an organ has to be one, and the mode one of two', async () => {
  expect((await sent(await good(), 'take', '150802-nothing')).body.code).toBe('people-organ-unknown');
  const { status, body } = await api.call('post', `/api/people/import?organ=${organ}&mode=now`).set('Content-Type', type).send('x');
  expect([status, body.field]).toEqual([400, 'mode']);
});
