import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { noticeFigures, row } from '@app/persistence';
import { mailServer } from '../../libs/notify/src/mail-server.fixture';
import type { MailServer } from '../../libs/notify/src/mail-server.fixture';
import { Arrivals } from '../../apps/api/src/watchdog/arrivals';
import type { NoticeRelay } from '../../apps/worker/src/notices/notice-relay';
import { testApi } from '../support/api';
import { startNoticeRelay } from '../support/notice-relay';
import type { TestApi } from '../support/api';
import { holds, known, setNotices } from '../support/people';
import { caseUntil as writtenUntil } from '../support/write-turn';

const organ = '150802-emergency';
const thirdDay = '2022-09-22T02:00:00.000Z';
const at = { organ, post: 'department-head' as const };

let api: TestApi;
let mail: MailServer;
let relay: NoticeRelay | null = null;
const texts: { readonly mobile: string; readonly text: string }[] = [];
const sms = http.createServer((request, response) => {
  request.on('data', (chunk: Buffer) => texts.push(JSON.parse(chunk.toString()) as (typeof texts)[number]));
  request.on('end', () => response.writeHead(200).end());
});

beforeAll(() => new Promise<void>((listening) => sms.listen(0, '127.0.0.1', listening)));
afterAll(() => sms.close());

beforeEach(async () => {
  texts.length = 0;
  mail = await mailServer();
  const channels = {
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    MAIL_FROM: 'anjian@anjian.example',
    SMS_URL: `http://127.0.0.1:${(sms.address() as AddressInfo).port}`,
  };
  const to = { mail: ['it@anjian.example'], sms: ['13800000000'], webhook: [] };
  api = await testApi('sandbox', '127.0.0.1:9', {
    settings: { alarms: { channels, to, webAddress: 'https://anjian.example', blindMs: 1_000 } },
  });
  await setNotices(api.db.owner, { ways: ['mail'], quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' });
});

afterEach(async () => {
  await relay?.stop();
  relay = null;
  await api.stop();
  await mail.close();
});

/** As the watchdog looks by and by: what it finds twice it tells. */
async function looks(): Promise<void> {
  const arrivals = api.app.get(Arrivals);
  for (let times = 0; times < 2; times += 1) {
    await arrivals.look();
    await arrivals.settled();
  }
}

const measured = async (name: string): Promise<number> =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec((await api.call('get', '/metrics')).text)?.[1]);

const passMinutes = (minutes: number) =>
  api.db.owner.query(`update installation set clock_offset = clock_offset + $1 * interval '1 minute'`, [minutes]);

/** A case whose reminders have come to its third day, and may all sound. */
async function reminded(): Promise<string> {
  const caseId = await writtenUntil(api.db.source, thirdDay, '机密的案名');
  await api.db.owner.query(
    `update stream set shift = extract(epoch from $1::timestamptz + interval '1 day' - anjian_now()) * 1000, next_due_at = null`,
    [thirdDay],
  );
  return caseId;
}

async function head(): Promise<string> {
  const holder = await known(api.db.owner, { organ, name: '局长', email: 'head@anjian.example' });
  await holds(api.db.owner, holder, at);
  return holder;
}

function startRelay(SMTP_URL = `smtp://127.0.0.1:${mail.port}`): void {
  relay = startNoticeRelay(api.db.source, { SMTP_URL });
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await what()); await sleep(50)) if (Date.now() > end) throw new Error('waited in vain');
}

const figures = () => noticeFigures(api.db.source);

const nothingWaits = async () =>
  (await row(api.db.owner, `select 1 from delivery where way = 'mail' and state in ('waiting', 'sending')`)) === undefined;

test('nobody sends: after ten minutes it is told once, by another way, without the name of a case; when it is over that is told', async () => {
  await head();
  await reminded();
  await passMinutes(9);
  await looks();
  expect([texts, mail.mails, await measured('anjian_late_deliveries')]).toEqual([[], [], 0]);
  await passMinutes(2);
  await looks();
  await looks();
  expect(texts).toEqual([
    expect.objectContaining({ mobile: '13800000000', text: expect.stringMatching(/^案鉴告警：电子邮件有\d+条提醒未发出，最长已等11分钟/) }),
  ]);
  expect(JSON.stringify(texts)).toContain('https://anjian.example/status');
  expect(JSON.stringify(texts)).not.toContain('机密');
  expect(await measured('anjian_late_deliveries')).toBeGreaterThan(0);
  startRelay();
  await until(nothingWaits);
  await looks();
  expect(mail.mails.map(({ subject }) => subject)).toContain('案鉴告警解除：等待发出的提醒已经发出');
  expect(await measured('anjian_late_deliveries')).toBe(0);
});

test('the mail server is away: what it should have taken is told by short message', async () => {
  await head();
  await mail.close();
  startRelay();
  await reminded();
  await until(async () => (await row(api.db.owner, `select 1 from dispatch where attempts > 0 and state = 'ready'`)) !== undefined);
  await passMinutes(11);
  await looks();
  expect(texts).toHaveLength(1);
  mail = await mailServer();
});

test('the database is away: it is told by mail, and again when it is back; nothing that it knows is taken for over meanwhile', async () => {
  await head();
  await reminded();
  await passMinutes(11);
  await looks();
  expect(texts).toHaveLength(1);
  await api.cable.cut();
  await looks();
  expect(mail.mails).toEqual([]);
  await sleep(1_000);
  await looks();
  expect(mail.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('案鉴告警：数据库无法连接')]);
  await api.cable.mend();
  await until(async () => {
    await looks();
    return mail.mails.length > 1;
  });
  expect(mail.mails.slice(1).map(({ subject }) => subject)).toEqual(['案鉴告警解除：数据库已恢复连接']);
  expect(texts).toHaveLength(1);
});

test('a reminder that is five minutes late, and one that went to nobody although its post is that of an organ', async () => {
  const caseId = await reminded();
  await api.db.owner.query(`update stream set next_due_at = anjian_now() + shift * interval '1 millisecond' - interval '4 minutes'`);
  await looks();
  expect(mail.mails).toEqual([]);
  await passMinutes(2);
  await looks();
  expect(mail.mails.map(({ subject }) => subject)).toEqual(['案鉴告警：有1个程序的提醒到时未发出，最长已迟6分钟，请查看运行状况']);
  await api.db.owner.query(`update stream set next_due_at = null`);
  await passMinutes(10);
  await looks();
  expect(await measured('anjian_unwritten_deliveries')).toBe(0);
  await api.db.owner.query(
    `delete from delivery where case_id = $1 and rung in (select rung from delivery order by written_at desc, rung limit 1)`,
    [caseId],
  );
  await looks();
  expect(await measured('anjian_unwritten_deliveries')).toBe(1);
});

test('figures of the last 24 hours are right to the number, and say which posts nobody holds', async () => {
  expect(await figures()).toMatchObject({ due: 0, given: 0, sent: 0, oldest: null, vacant: [] });
  await head();
  await reminded();
  // Each of its two reminders is for the head of the department, by app and mail, and for the head of the office of the safety commission.
  const office = { organ: '150802-safety-office', post: 'safety-office-head' as const };
  expect(await figures()).toEqual({
    ...{ due: 2, given: 2, sent: 0, delivered: 0, read: 0, failed: 0, doubtful: 0, takenBack: 0 },
    oldest: { way: 'mail', since: expect.any(String) as string },
    vacant: [{ ...office, since: expect.any(String) as string, reminders: 2, lost: 2 }],
  });
  await api.db.owner.query(`update stream set next_due_at = anjian_now() + shift * interval '1 millisecond' - interval '1 minute'`);
  await api.db.owner.query(
    `update clock set rungs = jsonb_build_array(jsonb_build_object('state', 'armed', 'at', to_jsonb($1::text)), jsonb_build_object('state', 'moot', 'at', to_jsonb($1::text)))
     where ctid = (select ctid from clock where status = 'running' limit 1)`,
    [thirdDay],
  );
  const of = (way: string) => `(select id from delivery where way = '${way}' and state = 'waiting' order by id limit 1)`;
  const turn = (way: string, to: string) => api.db.owner.query(`update delivery set ${to} where id = ${of(way)}`);
  await turn('mail', `state = 'sent', shown_at = now()`);
  await turn('mail', `state = 'doubtful', withdrawn_at = now()`);
  await turn('app', `state = 'read', shown_at = now(), read_at = now()`);
  expect(await figures()).toMatchObject({ due: 3, given: 2, sent: 1, delivered: 1, read: 1, doubtful: 1, takenBack: 1, oldest: null });
  const chief = await known(api.db.owner, { organ: office.organ, name: '主任', account: null, email: 'office@anjian.example' });
  await holds(api.db.owner, chief, office);
  expect((await figures()).vacant).toEqual([]);
  // Nobody reaches him any more.
  await setNotices(api.db.owner, { ways: ['sms'] });
  expect((await figures()).vacant).toHaveLength(1);
  await passMinutes(25 * 60);
  expect(await figures()).toMatchObject({ given: 0, sent: 0, delivered: 0, read: 0, doubtful: 0 });
});
