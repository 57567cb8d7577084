import { setTimeout as sleep } from 'node:timers/promises';
import { mailServer, reply } from '../../libs/notify/src/mail-server.fixture';
import type { MailServer } from '../../libs/notify/src/mail-server.fixture';
import { testApi } from '../support/api';
import type { NoticeRelay } from '../../apps/worker/src/notices/notice-relay';
import { startNoticeRelay } from '../support/notice-relay';
import type { TestApi } from '../support/api';

let api: TestApi;
let mail: MailServer;
let refusing = false;
let running: NoticeRelay | null = null;

beforeAll(async () => {
  mail = await mailServer({}, () => (refusing ? reply(550, '5.1.1 no such user') : null));
  const channels = { SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'anjian@anjian.example' };
  const alarms = { channels, to: { mail: [], sms: [], webhook: [] }, webAddress: 'https://anjian.example', blindMs: 300_000 };
  api = await testApi('sandbox', '127.0.0.1:9', { settings: { alarms } });
});
afterAll(async () => {
  await running?.stop();
  await api.stop();
  await mail.close();
});

const settings = {
  ways: ['mail'],
  detail: 'count',
  quiet: { from: '21:00', until: '07:30' },
  digestAt: '09:00',
  climbAfterMinutes: 20,
  webhookTemplate: null,
};
const put = (form: object) => api.call('put', '/api/notices/settings').send(form);
const now = async () => (await api.call('get', '/api/notices/settings')).body;

test('nothing leaves the application until an administrator has said so, and what a server lacks is named', async () => {
  const found = await now();
  expect(found.settings).toMatchObject({ ways: [], detail: 'count' });
  expect(found.history).toEqual([]);
  expect(found.ways.map(({ way, lacking }: { way: string; lacking: string[] }) => [way, lacking])).toEqual([
    ['mail', []],
    ['sms', ['SMS_URL']],
    ['webhook', ['WEBHOOK_URL']],
  ]);
});

test('a change stands with who made it, when and why, and the earlier ones after it', async () => {
  expect((await put({ ...settings, reason: '启用单位邮箱' })).status).toBe(200);
  const { status, body } = await put({ ...settings, detail: 'named', reason: '外勤人员须见案名和届满日' });
  expect([status, body.settings]).toEqual([200, { ...settings, detail: 'named' }]);
  expect(await now()).toEqual(body);
  const by = { zh: '临河区人民政府 operator', en: '临河区人民政府 operator' };
  expect(body.history).toEqual([
    { settings: { ...settings, detail: 'named' }, reason: '外勤人员须见案名和届满日', at: expect.any(String) as string, by },
    { settings, reason: '启用单位邮箱', at: expect.any(String) as string, by },
  ]);
  await expect(api.db.source.query('update notice_setting set reason = reason')).rejects.toThrow(/permission denied/);
});

test.each([
  ['no reason', {}, 400, 'reason'],
  ['a short reason', { reason: '启用邮' }, 400, 'reason'],
  ['cases named for a short reason', { detail: 'named', reason: '便于查看' }, 400, 'reason'],
  ['quiet hours by day', { quiet: { from: '08:00', until: '20:00' } }, 400, 'quiet'],
  ['a time that is none', { quiet: { from: '25:00', until: '07:00' } }, 400, 'quiet.from'],
  ['a digest in the quiet hours', { digestAt: '07:00' }, 400, 'digestAt'],
  ['a digest when they begin', { digestAt: '21:00' }, 400, 'digestAt'],
  ['climbing at once', { climbAfterMinutes: 4 }, 400, 'climbAfterMinutes'],
  ['climbing too late', { climbAfterMinutes: 241 }, 400, 'climbAfterMinutes'],
  ['a template without the text', { webhookTemplate: '{"to":"{to}"}' }, 400, 'webhookTemplate'],
  ['a way twice', { ways: ['mail', 'mail'] }, 400, 'ways'],
  ['a way that is none', { ways: ['fax'] }, 400, 'ways.0'],
  ['a way that the server does not have', { ways: ['mail', 'sms'] }, 422, 'ways'],
])('refused: %s', async (name, more, status, field) => {
  const before = await now();
  const answer = await put({ ...settings, ...(name === 'no reason' ? {} : { reason: '调整发出方式' }), ...more });
  expect([answer.status, answer.body.field]).toEqual([status, field]);
  if (status === 422) expect(answer.body.detail).toBe('服务器没有设置短信：缺少 SMS_URL。');
  expect(await now()).toEqual(before);
});

describe('a test message', () => {
  const send = (form: object) => api.call('post', '/api/notices/test').send(form);

  const relay = () => startNoticeRelay(api.db.source, { SMTP_URL: `smtp://127.0.0.1:${mail.port}` });

  async function cameOf(id: string) {
    for (const end = Date.now() + 15_000; Date.now() < end; await sleep(50)) {
      const { body } = await api.call('get', `/api/notices/test/${id}`);
      if (body.last?.outcome) return body;
    }
    throw new Error('no attempt came');
  }

  test('needs whoever asks among the people, and an address', async () => {
    expect((await send({ way: 'mail' })).body).toMatchObject({ status: 409, code: 'test-holder-missing' });
    expect((await send({ way: 'sms' })).body).toMatchObject({ status: 422, code: 'way-not-set-up' });
    await api.db.owner.query(
      `insert into account (name, person, person_name, password_hash, must_change) select 'admin', id, '管理员', '$argon2id$none', false from person limit 1`,
    );
    await api.db.owner.query(
      `insert into holder (organ, name, account, entered_by) select '150802-government', '管理员', 'admin', id from person limit 1`,
    );
    expect((await send({ way: 'mail' })).body).toMatchObject({ status: 422, code: 'test-address-missing', field: 'address' });
    expect((await send({ way: 'mail', address: 'nobody' })).body).toMatchObject({ status: 400, field: 'address' });
  });

  test('goes out as a reminder does, once in a minute on a way, and what came of it is told', async () => {
    running = relay();
    const { status, body } = await send({ way: 'mail', address: 'it@anjian.example' });
    expect([status, body.state]).toEqual([201, 'ready']);
    expect((await send({ way: 'mail', address: 'it@anjian.example' })).body).toMatchObject({ status: 429, code: 'test-too-soon' });
    expect(await cameOf(body.id)).toMatchObject({
      state: 'sent',
      address: 'it@anjian.example',
      last: { outcome: 'taken', answer: expect.stringContaining('250') as string },
    });
    expect(mail.mails.map(({ subject }) => subject)).toEqual(['这是一条测试消息，无须办理']);
    await api.db.owner.query(`update installation set clock_offset = clock_offset + interval '1 minute'`);
    await api.db.owner.query(`update holder set email = 'admin@anjian.example'`);
    refusing = true;
    const second = await send({ way: 'mail' });
    expect(await cameOf(second.body.id)).toMatchObject({
      state: 'failed',
      address: 'admin@anjian.example',
      last: { outcome: 'refused', answer: expect.stringContaining('no such user') as string },
    });
    expect((await api.call('get', '/api/notices/test/5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f')).status).toBe(404);
  });
});
