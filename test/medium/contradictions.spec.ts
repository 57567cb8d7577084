import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const steps = async (path: string): Promise<readonly string[]> => {
  const { status, body } = await api.call('get', path);
  expect(status).toBe(200);
  return body.derivation.map(({ text }: { text: { zh: string } }) => text.zh).filter((zh: string) => zh.includes('不一致'));
};

test('T-10: what two organs say otherwise stands on the case, in both derivations and in the inbox of who can settle it, until it is settled', async () => {
  const id = await writeCase(api.db.source);
  const stream = { caseId: id, procedure: 'investigation' as const, n: 1 };
  const tell = async (organ: string, at: string, data: object): Promise<void> => {
    const command = governmentAct('report-casualties', at, { at: '2022-09-20', ...data });
    await writeTurn(api.db.source, stream, { ...command, act: { ...command.act, by: { organ, post: '值班员' } } }, at);
  };
  await tell('150802-emergency', '2022-09-20T02:00:00.000Z', { ref: 'B1', deaths: 2 });
  await tell('150802-health', '2022-09-20T03:00:00.000Z', { ref: 'B2', deaths: 3 });
  const said = '2022年9月20日的伤亡人数不一致：临河区应急管理局报死亡2人，临河区卫生健康委员会报死亡3人';
  const seen = async () => {
    const { body } = await api.call('get', `/api/cases/${id}`);
    const { tasks } = (await api.call('get', '/api/inbox?owner=150802-government&limit=100')).body;
    const mine = tasks.filter(
      (task: { caseId: string; command: string }) => task.caseId === id && task.command === 'explain-contradiction',
    );
    return {
      page: body.contradictions.map(({ text }: { text: { zh: string } }) => text.zh),
      level: await steps(`/api/cases/${id}/level`),
      clock: await steps(`/api/cases/${id}/clocks/RP-11`),
      inbox: mine.map(({ title }: { title: { zh: string } }) => title.zh),
    };
  };
  expect(await seen()).toEqual({
    page: [said],
    level: [`${said}；查明以前按现有记载计算`],
    clock: [said],
    inbox: [`说明伤亡数据不一致的原因：${said}。请撤回有误的一份，或者说明均属实的原因`],
  });
  const at = '2022-09-20T04:00:00.000Z';
  await writeTurn(api.db.source, stream, governmentAct('withdraw-casualty-report', at, { ref: 'B2', reason: '误报' }), at);
  expect(await seen()).toEqual({ page: [], level: [], clock: [], inbox: [] });
});

test('a case that is not there has no level', async () => {
  const { status } = await api.call('get', '/api/cases/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10/level');
  expect(status).toBe(404);
});
