import { randomUUID } from 'node:crypto';
import { createOperator } from '@app/persistence';
import type { Command } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
let id: string;
let tokens: Readonly<Record<string, string>>;
const paper = randomUUID();
const at = '2022-09-19T03:00:00.000Z';
// Nobody else is called so, and no word of the product holds any of these.
const secrets = ['甲乙丙', '丁戊公司', '壬癸医院', '子丑寅', '卯辰巳', '午未申', '酉戌亥', '证明甲'];

/** The organ of the case's place that takes part, the one that keeps the list, a supervisor, and a stranger. */
const organs = ['150802-emergency', '150802-union', '150802-health', '150800-safety-office', '330784-government'];

beforeAll(async () => {
  api = await testApi();
  id = await writeCase(api.db.source);
  tokens = Object.fromEntries(
    await Promise.all(organs.map(async (organ) => [organ, await createOperator(api.db.owner, { organ, title: '干部' })] as const)),
  );
  const give = async (name: string, data: object, documents: readonly string[] = [], organ = '150802-government'): Promise<void> => {
    const { act, ...command } = governmentAct(name, at, data as Command['data']);
    const given = { ...command, act: { ...act, by: { organ, post: '值班员' }, documents } };
    await writeTurn(api.db.source, { caseId: id, procedure: 'investigation', n: 1 }, given, at);
  };
  const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
  await give('file-document', { ...file, title: '证明甲', kind: 'evidence', issuedOn: '2022-09-19', issuer: '150802-government' });
  const person = { name: '甲乙丙', age: 41, sex: 'male', unit: '丁戊公司' };
  await give('add-casualty', { ref: '1', ...person, state: 'injured', since: '2022-09-19', hospital: '壬癸医院' });
  await give('change-casualty', { ref: '1', state: 'dead', since: '2022-09-19', reason: '子丑寅' }, [paper]);
  await give('add-casualty', { ref: '2', name: '卯辰巳', state: 'missing', since: '2022-09-19' }, [], '150802-health');
  await give('record-report-received', { from: 'unit', way: 'phone', takenBy: '午未申' });
  await give('record-shift-handover', { from: '酉戌亥', to: '午未申', open: '无' });
});
afterAll(() => api.stop());

const get = (organ: string, path: string) => api.bare('get', path).set('Authorization', `Bearer ${tokens[organ]}`);

/** Every way by which a case is read. */
async function doors(): Promise<readonly string[]> {
  const page = (await api.call('get', `/api/cases/${id}`)).body;
  const texts = ['express-phone', 'express-written', 'follow-up', 'final'].map((kind) => `texts/${kind}`);
  const clocks = page.clocks.map((clock: { id: string }) => `clocks/${encodeURIComponent(clock.id)}`);
  const own = [
    '',
    '/ledger?limit=100',
    '/level',
    '/report',
    '/commands',
    '/documents',
    `/documents/${paper}`,
    `/documents/${paper}/content`,
  ];
  const ofCase = [...own, ...[...texts, ...clocks].map((path) => `/${path}`)].map((path) => `/api/cases/${id}${path}`);
  return [...ofCase, '/api/cases?limit=100', '/api/inbox?limit=100'];
}

const read = async (organ: string, path: string): Promise<readonly string[]> => {
  const { body, text } = await get(organ, path);
  const said = `${JSON.stringify(body)}${text}`;
  return secrets.filter((secret) => said.includes(secret));
};

test.each(['150802-union', '150800-safety-office', '330784-government'])(
  'what names persons is behind no door for %s, which only takes part',
  async (organ) => {
    for (const path of await doors()) expect([path, await read(organ, path)]).toEqual([path, []]);
    const { entries } = (await get(organ, `/api/cases/${id}/ledger?limit=100`)).body;
    const withheld = entries.map(({ event }: { event: { kind: string; withheld?: string[] } }) => [event.kind, event.withheld]);
    expect(withheld).toContainEqual(['casualty.listed', ['name', 'age', 'sex', 'unit', 'hospital']]);
    expect(withheld).toContainEqual(['casualty.restated', ['reason']]);
    expect(withheld).toContainEqual(['shift.handed-over', ['from', 'to']]);
    expect((await get(organ, `/api/cases/${id}/documents/${paper}/content`)).status).toBe(404);
  },
);

test('who handles the case reads all of it in the ledger, and the paper', async () => {
  const ledger = `/api/cases/${id}/ledger?limit=100`;
  expect(await read('150802-emergency', ledger)).toEqual(secrets);
  expect((await get('150802-emergency', `/api/cases/${id}/documents/${paper}`)).body.title).toBe('证明甲');
  const { entries } = (await get('150802-emergency', ledger)).body;
  expect(entries.filter(({ event }: { event: object }) => 'withheld' in event)).toEqual([]);
});

test('an organ reads what it entered itself, and no more', async () => {
  expect(await read('150802-health', `/api/cases/${id}/ledger?limit=100`)).toEqual(['卯辰巳']);
});
