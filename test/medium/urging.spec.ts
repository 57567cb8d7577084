import { randomUUID } from 'node:crypto';
import { instant } from '@app/domain';
import { firedRungsOf, readNotices, row, rows, verifyLedger } from '@app/persistence';
import type { Command, StreamRef } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { deliverAll } from '../support/deliver';
import { holds as assigned, known } from '../support/people';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

const office = '150800-safety-office';
const county = '150802-government';
const opened = '2022-09-19T02:00:00.000Z';
const hours = (count: number): string => instant(Date.parse(opened) + count * 3_600_000);

let api: TestApi;
let id: string;

beforeEach(async () => {
  api = await testApi();
  id = await writeCase(api.db.source);
  const notice = {
    supervisor: office,
    addressee: county,
    number: '巴安督〔2022〕3号',
    matters: '查明原因',
    items: ['查明原因', '公布报告'],
  };
  await give('investigation', office, 'record-supervision', opened, notice);
});
afterEach(() => api.stop());

async function give(
  procedure: StreamRef['procedure'],
  organ: string,
  name: string,
  at: string,
  data: Command['data'] = {},
  documents: readonly string[] = [],
): Promise<void> {
  const { act } = governmentAct(name, at, data, documents);
  const via = name.startsWith('hear-') ? ('system' as const) : ('api' as const);
  await writeTurn(api.db.source, { caseId: id, procedure, n: 1 }, { name, act: { ...act, via, by: { organ, post: '主任' } }, data }, at);
  await deliverAll(api.db.source);
}

const urge = (at: string, data: Command['data'] = {}) => give('supervision', office, 'urge', at, data);

async function holds(name: string, post: 'government-secretary' | 'supervised-contact'): Promise<string> {
  const holder = await known(api.db.owner, { organ: county, name });
  await assigned(api.db.owner, holder, { organ: county, post, from: '2022-01-01T00:00:00.000Z' });
  return holder;
}

const delivered = () =>
  rows<object>(
    api.db.owner,
    `select d.organ, d.post, d.reached, d.holder from delivery d join rung r on r.stream = d.stream and r.id = d.rung
     where r.case_id = $1 and r.action = 'urge' order by r.at`,
    [id],
  );

test('an urging stands among the reminders and goes to whoever is the contact of the supervised side, else to the post above', async () => {
  const secretary = await holds('政府办秘书', 'government-secretary');
  await urge(hours(1));
  const contact = await holds('联系人', 'supervised-contact');
  await urge(hours(25), { sentence: '请立即签收' });
  const urgings = (await firedRungsOf(api.db.source, [id])).filter(({ action }) => action === 'urge');
  expect(urgings).toEqual([
    expect.objectContaining({
      id: 'urge:1',
      name: 'urge',
      clock: '',
      to: ['supervised-contact'],
      at: hours(1),
      firedAt: hours(1),
      late: false,
    }),
    expect.objectContaining({ id: 'urge:2', text: { zh: '督办单位催办：请立即签收', en: 'The supervisor urges: 请立即签收' } }),
  ]);
  const meant = { organ: county, post: 'supervised-contact' };
  expect(await delivered()).toEqual([
    { ...meant, reached: 'government-secretary', holder: secretary },
    { ...meant, reached: 'supervised-contact', holder: contact },
  ]);
  await expect(urge(hours(48))).rejects.toThrow('urged-recently');
});

test('the supervisor sees how often it urged, when it last did, and from when on it can again; the report says the same', async () => {
  const unsigned = async () => (await api.call('get', `/api/work?view=supervising&organ=${office}`)).body.unsigned;
  expect(await unsigned()).toMatchObject([{ n: 1, urged: { count: 0, lastAt: null, lastText: null, nextAt: null } }]);
  await urge(hours(1));
  await urge(hours(25), { sentence: '请立即签收' });
  expect(await unsigned()).toMatchObject([
    { n: 1, supervisor: office, urged: { count: 2, lastAt: hours(25), lastText: { zh: '督办单位催办：请立即签收' }, nextAt: hours(49) } },
  ]);
  const { text } = (await api.call('get', `/api/cases/${id}/texts/supervision-report`)).body;
  expect(text).toContain('已催办2次：2022年9月19日，请抓紧签收督办通知；2022年9月20日，请立即签收。');
  const { reminders } = (await api.call('get', `/api/cases/${id}`)).body;
  const urgings = reminders.filter(({ action }: { action: string }) => action === 'urge');
  expect(urgings).toMatchObject([{ toText: { zh: '被督办单位联系人' } }, { text: { zh: '督办单位催办：请立即签收' } }]);
  const { entries } = (await api.call('get', `/api/cases/${id}/ledger?limit=100`)).body;
  const said = entries.find(({ event }: { event: { kind: string } }) => event.kind === 'supervision.urged');
  expect(said).toMatchObject({
    text: { zh: '催办' },
    said: [{ value: { zh: '督办单位催办：请抓紧签收督办通知' } }, { title: { zh: '提醒对象' }, value: { zh: '被督办单位联系人' } }],
  });
});

test('the supervised side reads it at the case until it does something of the supervision', async () => {
  const open = async (): Promise<readonly { id: string }[]> => (await api.call('get', `/api/cases/${id}`)).body.urgings;
  await give('supervision', county, 'sign-receipt', hours(1));
  await urge(hours(2));
  await urge(hours(26), { sentence: '请报告进展' });
  await give('supervision', office, 'record-matter', hours(27), { item: 1, state: 'done' });
  expect(await open()).toEqual([
    expect.objectContaining({ id: 'urge:1', at: hours(2), byName: '巴彦淖尔市安全生产委员会办公室' }),
    expect.objectContaining({ id: 'urge:2', text: expect.objectContaining({ zh: '督办单位催办：请报告进展' }) }),
  ]);
  await give('supervision', county, 'record-matter', hours(28), { item: 2, state: 'open' });
  expect(await open()).toEqual([]);
  await urge(hours(50));
  expect((await open()).map((one) => one.id)).toEqual(['urge:3']);
  const letter = randomUUID();
  const file = { document: letter, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf', title: '撤回通知' };
  await give('investigation', office, 'file-document', hours(51), { ...file, kind: 'letter', issuedOn: '2022-09-21', issuer: office });
  await give('supervision', office, 'withdraw-notice', hours(51), { reason: '发错' }, [letter]);
  expect(await open()).toEqual([]);
});

test('both sides see whether the last urging was delivered and read, by whom and when', async () => {
  const contact = await holds('联系人', 'supervised-contact');
  await urge(hours(2));
  await api.db.owner.query('update stream set shift = extract(epoch from $1::timestamptz - anjian_now()) * 1000', [hours(3)]);
  const seen = async () => {
    const { body } = await api.call('get', `/api/work?view=supervising&organ=${office}`);
    const { urgings } = (await api.call('get', `/api/cases/${id}`)).body;
    expect([body.unsigned[0].urged.delivered, body.unsigned[0].urged.read]).toEqual([urgings[0].delivered, urgings[0].read]);
    return urgings[0];
  };
  expect(await seen()).toMatchObject({ delivered: null, read: null });
  const reader = await row<{ person: string }>(
    api.db.owner,
    'select a.person from account a join holder h on h.account = a.name where h.id = $1',
    [contact],
  );
  await readNotices(api.db.source, reader?.person ?? '', { caseId: id });
  const at = expect.stringMatching(/^2022-09-19T05:00/);
  expect(await seen()).toMatchObject({ delivered: { at }, read: { at, name: '联系人' } });
  await urge(hours(26));
  const { unsigned } = (await api.call('get', `/api/work?view=supervising&organ=${office}`)).body;
  expect(unsigned[0].urged).toMatchObject({ count: 2, delivered: null, read: null });
});

test('a supervision that has ended by itself is not urged any more, though its filing is still owed', async () => {
  id = await writeCase(api.db.source);
  const department = '150800-emergency';
  const notice = { supervisor: department, addressee: county, number: '巴应急督〔2022〕1号', matters: '查明原因', release: 'closing' };
  await give('investigation', department, 'record-supervision', opened, notice);
  await give('supervision', county, 'sign-receipt', hours(1));
  await give('supervision', county, 'hear-case-closed', hours(2));
  const { filing } = (await api.call('get', `/api/work?view=supervising&organ=${department}`)).body;
  expect(filing).toMatchObject([{ command: 'file-outcome', urged: null }]);
});

test('the ledger knows each of them: one that was changed or added is found', async () => {
  await urge(hours(1));
  const differences = async () => (await verifyLedger(api.db.source)).differences.map(({ what }) => what);
  expect(await differences()).toEqual([]);
  await api.db.owner.query('alter table rung disable trigger append_only');
  await api.db.owner.query(`update rung set text = '{}' where action = 'urge'`);
  expect(await differences()).toEqual([expect.stringContaining('the reminder does not say what the ledger says')]);
});
