import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeCase } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

/** Ids and codes that nobody should have to read: of organs and roles, of gates and kinds of events. */
const coded = /\d{6}-[a-z]|^[a-z]+([.-][a-z]+)+$/;

test('the ledger says in words what happened, who did it, who entered it and what it holds', async () => {
  const id = await writeCase(api.db.source);
  const { body } = await api.call('get', `/api/cases/${id}/ledger`);
  const first = body.entries.find((entry: { event: { kind: string } }) => entry.event.kind === 'accident.reported');
  expect(first).toMatchObject({ text: { zh: '登记事故' }, group: 'intake', papers: [] });
  expect(first.said).toContainEqual({ title: { zh: '死亡人数', en: 'deaths' }, value: { zh: '1人', en: '1 persons' } });
  const said: string[] = body.entries.flatMap(
    (entry: { text: { zh: string }; byText: { zh: string }; enteredText: { zh: string }; said: { value: { zh: string } }[] }) => [
      entry.text.zh,
      entry.byText.zh,
      entry.enteredText.zh,
      ...entry.said.map(({ value }) => value.zh),
    ],
  );
  expect(said.filter((text) => coded.test(text))).toEqual([]);
});

test('a ledger is verified by whoever reads the case: whole as it was written, and where it was changed, which entry', async () => {
  const id = await writeCase(api.db.source);
  const whole = await api.call('get', `/api/cases/${id}/verification`);
  expect([whole.status, whole.body.differences]).toEqual([200, []]);
  expect(whole.body.entries).toBeGreaterThan(0);
  await api.db.owner.query(`alter table ledger disable trigger append_only`);
  await api.db.owner.query(`update ledger set body = replace(body, '高处坠落', '物体打击') where case_id = $1`, [id]);
  const changed = await api.call('get', `/api/cases/${id}/verification`);
  expect(changed.body.differences).toContainEqual({ caseSeq: 2, what: expect.stringContaining('hash') as string });
  expect((await api.call('get', '/api/cases/3f0e6f5e-8f3b-4a0e-9f0e-2b1c7a9d4e10/verification')).status).toBe(404);
});
