import { randomUUID } from 'node:crypto';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeTurn } from '../support/write-turn';
import { commandOf } from '../../apps/api/src/commands/command-of';
import { KnownProcedures } from '../../apps/api/src/procedures/known-procedures';
import { Registry } from '../../apps/api/src/register/registry';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const zone = '150871';
const government = '150800-government';
const caseId = randomUUID();
const grounds = { paper: { title: '关于开发区更名的批复', number: null, issuedOn: null }, reason: '更名' };

interface Line {
  readonly event: {
    readonly kind: string;
    readonly occurredAt: string;
    readonly turnId: string;
    readonly named?: { readonly organs: Record<string, { name: string }>; readonly places: Record<string, { name: string }> };
  };
}

/** As at the door: by the register that is in force when it comes in. */
async function act(name: string, at: string, organ: string, data: Record<string, unknown>): Promise<void> {
  const { register } = await api.app.get(Registry).inForce();
  const form = api.app.get(KnownProcedures).formOf('investigation', name);
  const said = { name, act: { by: { organ, post: '负责人' }, occurredAt: at, documents: [] }, data };
  await writeTurn(
    api.db.source,
    { caseId, procedure: 'investigation', n: 1 },
    commandOf(register, form, said, { person: 'tester', organ, post: '负责人', role: 'operator' }),
    at,
    { place: zone },
  );
}

async function ledger(): Promise<readonly Line[]> {
  return (await api.call('get', `/api/cases/${caseId}/ledger`)).body.entries as Line[];
}

/** Committee and zone as the first entry of an act has them. */
async function namesIn(kind: string, at: string): Promise<readonly (string | undefined)[]> {
  const lines = await ledger();
  const turn = lines.find(({ event }) => event.kind === kind && event.occurredAt === at)?.event.turnId;
  const { organs, places } = lines.find(({ event }) => event.turnId === turn)?.event.named ?? { organs: {}, places: {} };
  return [organs[`${zone}-committee`]?.name, places[zone]?.name];
}

const record = (name: string, from: string) =>
  api
    .call('post', '/api/places')
    .send({ code: zone, name, kind: 'zone', parent: '150800', from, ...grounds })
    .expect(201);

test('T-56: an act of before keeps the old name of a zone, one of after has the new one, whenever they were told', async () => {
  await record('河套经济开发区', '2015-01-01');
  const told = {
    name: '某事故',
    place: zone,
    occurredAt: '2026-11-03T01:00:00.000Z',
    unit: '某单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
  };
  const opening = { ...told, source: '事故发生单位报告', receipt: 'separate', investigator: government };
  await act('report-accident', '2026-11-03T02:00:00.000Z', `${zone}-committee`, opening);
  const old = ['河套经济开发区管理委员会', '河套经济开发区'];
  expect(await namesIn('accident.reported', '2026-11-03T02:00:00.000Z')).toEqual(old);
  const before = await ledger();

  await record('河套高新技术产业开发区', '2026-11-04');
  expect(await ledger()).toEqual(before);
  await act('determine-level', '2026-11-03T03:00:00.000Z', government, { level: 'ordinary', reason: '死亡1人' });
  const members = ['150800-emergency', '150800-union', '150800-public-security', `${zone}-committee`];
  await act('form-team', '2026-11-03T04:00:00.000Z', government, { leader: '副市长', members });
  expect(await namesIn('team.formed', '2026-11-03T04:00:00.000Z')).toEqual(old);
  const person = { ref: 'M1', post: '副主任', role: 'member' };
  await act('add-member', '2026-11-04T01:00:00.000Z', government, { organ: `${zone}-committee`, person });
  expect(await namesIn('member.joined', '2026-11-04T01:00:00.000Z')).toEqual([
    '河套高新技术产业开发区管理委员会',
    '河套高新技术产业开发区',
  ]);
  expect((await ledger()).slice(0, before.length)).toEqual(before);
  // The case bears the name that the place had on the day of the accident.
  expect((await api.call('get', `/api/cases/${caseId}`)).body.placeName).toBe('内蒙古自治区巴彦淖尔市河套经济开发区');
});
