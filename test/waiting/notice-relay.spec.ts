import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { ChannelSettings } from '@app/notify';
import { row, rows } from '@app/persistence';
import { mailServer, reply } from '../../libs/notify/src/mail-server.fixture';
import type { MailServer } from '../../libs/notify/src/mail-server.fixture';
import type { NoticeRelay } from '../../apps/worker/src/notices/notice-relay';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { startNoticeRelay } from '../support/notice-relay';
import { holds, known, setNotices } from '../support/people';
import { caseUntil as writtenUntil } from '../support/write-turn';

const organ = '150802-emergency';
// Ten in the morning of the third day: the reminders of the first and the third day have been given by then, and all may sound.
const thirdDay = '2022-09-22T02:00:00.000Z';

// What does not go through is told to those who run it; here it is what is tested.
Logger.overrideLogger(false);

let db: FreshDatabase;
let mail: MailServer;
const relays: NoticeRelay[] = [];

beforeEach(async () => {
  db = await freshDatabase();
  mail = await mailServer();
  await setNotices(db.owner, { ways: ['mail', 'sms'], quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' });
});

afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await mail.close();
  await db.drop();
});

function relay(more: ChannelSettings = {}): NoticeRelay {
  const made = startNoticeRelay(db.source, { SMTP_URL: `smtp://127.0.0.1:${mail.port}`, ...more });
  relays.push(made);
  return made;
}

async function head(ways: { readonly email?: string; readonly mobile?: string } = { email: 'head@anjian.example' }): Promise<string> {
  const holder = await known(db.owner, { organ, name: '局长', ...ways });
  await holds(db.owner, holder, { organ, post: 'department-head' });
  return holder;
}

/** A case that has come to an instant of its own, and a day further, so that the digest is due as well. */
async function caseUntil(now: string, name?: string): Promise<string> {
  const caseId = await writtenUntil(db.source, now, name);
  await db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz + interval '1 day' - anjian_now()) * 1000`, [now]);
  return caseId;
}

interface Sent {
  readonly way: string;
  readonly state: string;
}

const outer = () => rows<Sent>(db.owner, `select distinct way, state from delivery where way <> 'app' order by way, state`);

async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !(await what());) {
    if (Date.now() > end) throw new Error(`waited in vain: ${JSON.stringify(await outer())}`);
    await sleep(50);
  }
}

const allAre = (state: string) => async () => {
  const found = await outer();
  return found.length > 0 && found.every((one) => one.state === state);
};

const passMinutes = (minutes: number) =>
  db.owner.query(`update installation set clock_offset = clock_offset + $1 * interval '1 minute'`, [minutes]);

test('4.5: reminders of one moment are one mail that says how many wait and no more, and its answer is kept', async () => {
  const holder = await head();
  await caseUntil(thirdDay, '机密的案名');
  relay();
  await until(allAre('sent'));
  const { count } = (await row<{ count: number }>(
    db.owner,
    `select count(*)::int as count from delivery where holder = $1 and way = 'mail'`,
    [holder],
  )) ?? {
    count: 0,
  };
  expect(count).toBeGreaterThan(1);
  expect(mail.mails.map(({ subject, text }) => [subject, text?.trim()])).toEqual([
    [`您有${count}项待办，请登录查看`, expect.stringContaining('http://127.0.0.1:3000/notices')],
  ]);
  expect(JSON.stringify(mail.mails)).not.toContain('机密');
  const attempts = await rows(db.owner, 'select n, outcome, answer from dispatch_attempt');
  expect(attempts).toEqual([{ n: 1, outcome: 'taken', answer: expect.stringContaining('250') }]);
});

test('4.5: where an administrator has allowed it the mail names cases and ends, the earliest end first', async () => {
  await setNotices(db.owner, { ways: ['mail'], detail: 'named', quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' });
  await head();
  await caseUntil(thirdDay, '甲公司高处坠落事故');
  relay();
  await until(allAre('sent'));
  expect(mail.mails[0]?.text).toMatch(/甲公司高处坠落事故：.*（9月\d+日届满）/);
});

test('two relays send each message once', async () => {
  const holders = await Promise.all(
    Array.from({ length: 20 }, (_one, n) => known(db.owner, { organ, name: `${n}`, email: `p${n}@anjian.example` })),
  );
  for (const holder of holders) await holds(db.owner, holder, { organ, post: 'department-head' });
  await caseUntil(thirdDay);
  relay();
  relay();
  await until(allAre('sent'));
  const to = mail.mails.flatMap((one) => one.to?.map(({ address }) => address) ?? []);
  expect([...to].sort()).toEqual(holders.map((_one, n) => `p${n}@anjian.example`).sort());
});

test('a mail server that is away for an hour gets its mail afterwards, once', async () => {
  const { port } = mail;
  await mail.close();
  await head();
  await caseUntil(thirdDay);
  const away = relay({ SMTP_URL: `smtp://127.0.0.1:${port}` });
  for (let minutes = 0; minutes < 60; minutes += 10) {
    await until(async () => (await rows(db.owner, `select 1 from dispatch where state = 'ready' and next_at > anjian_now()`)).length === 1);
    await passMinutes(10);
  }
  await away.stop();
  // It is back at another address, as its processes are told.
  mail = await mailServer();
  await passMinutes(10);
  relay();
  await until(allAre('sent'));
  expect(mail.mails).toHaveLength(1);
  const [first] = await rows<{ outcome: string; answer: string }>(db.owner, 'select outcome, answer from dispatch_attempt order by n');
  expect(first).toEqual({ outcome: 'again', answer: expect.stringMatching(/ECONNREFUSED/) });
});

test('a greylisted mail comes again under the same Message-ID', async () => {
  await mail.close();
  const seen: string[] = [];
  mail = await mailServer({}, ({ messageId }) => {
    seen.push(messageId ?? '');
    return seen.length === 1 ? reply(451, '4.7.1 greylisted') : null;
  });
  await head();
  await caseUntil(thirdDay);
  relay();
  await until(() => seen.length === 1);
  await until(async () => (await rows(db.owner, `select 1 from dispatch where state = 'ready' and attempts = 1`)).length === 1);
  await passMinutes(1);
  await until(allAre('sent'));
  expect(new Set(seen).size).toBe(1);
  expect(seen).toHaveLength(2);
});

describe('a way that fails', () => {
  const received: { readonly id: string }[] = [];
  let answer = 200;
  let hangs = false;
  const sms = http.createServer((request, response) => {
    request.on('data', (chunk: Buffer) => received.push(JSON.parse(chunk.toString()) as { id: string }));
    if (!hangs) request.on('end', () => response.writeHead(answer).end());
  });

  beforeAll(() => new Promise<void>((listening) => sms.listen(0, '127.0.0.1', listening)));
  afterAll(() => sms.close());
  beforeEach(() => {
    received.length = 0;
    hangs = false;
    answer = 200;
  });

  const url = () => `http://127.0.0.1:${(sms.address() as AddressInfo).port}`;

  test('is left for the next one, and both are told', async () => {
    await head({ email: 'head@anjian.example', mobile: '13800000000' });
    answer = 400;
    await caseUntil(thirdDay);
    relay({ SMS_URL: url() });
    await until(async () => (await outer()).every(({ way, state }) => state === (way === 'sms' ? 'failed' : 'sent')));
    const fell = await rows<{ way: string }>(db.owner, `select way from delivery where fell_from is not null`);
    expect(new Set(fell.map(({ way }) => way))).toEqual(new Set(['mail']));
    expect(received).toHaveLength(1);
  });

  test('leaves a short message that may have gone out in doubt (待核实), and it is not sent again', async () => {
    await head({ mobile: '13800000000' });
    answer = 500;
    await caseUntil(thirdDay);
    relay({ SMS_URL: url() });
    await until(allAre('doubtful'));
    await passMinutes(120);
    await sleep(1_500);
    expect(received).toHaveLength(1);
  });

  test('with a process that died while sending: the mail is sent once more, the short message never', async () => {
    await head();
    const officer = await known(db.owner, { organ, name: '值班员', mobile: '13800000001' });
    await holds(db.owner, officer, { organ, post: 'department-head' });
    await caseUntil(thirdDay);
    const killed = relay({ SMTP_URL: 'smtp://127.0.0.1:9', SMS_URL: 'http://127.0.0.1:9' });
    await until(async () => (await rows(db.owner, 'select 1 from dispatch where attempts > 0')).length === 2);
    await killed.stop();
    // As a process leaves it that has written that it sends, and was killed then.
    await db.owner.query(`update dispatch set state = 'trying', held_until = anjian_now() - interval '1 second', first_failed_at = null`);
    relay({ SMS_URL: url() });
    await until(async () => (await rows(db.owner, `select 1 from dispatch where state in ('sent', 'doubtful')`)).length === 2);
    expect(await rows(db.owner, 'select way, state from dispatch order by way')).toEqual([
      { way: 'mail', state: 'sent' },
      { way: 'sms', state: 'doubtful' },
    ]);
    expect([mail.mails.length, received.length]).toEqual([1, 0]);
  });
});

test('4.5: a leader is told once a week how many cases of his place are red, and nothing where none is', async () => {
  await head();
  const elsewhere = await known(db.owner, { organ: '150803-emergency', name: '别处局长', email: 'other@anjian.example' });
  await holds(db.owner, elsewhere, { organ: '150803-emergency', post: 'department-head' });
  await caseUntil('2022-12-01T02:00:00.000Z');
  await db.owner.query(`update "case" set red_at = anjian_now() - interval '1 day'`);
  await db.owner.query(`update delivery set state = 'withdrawn' where way <> 'app'`);
  // A Monday at ten in Beijing.
  await db.owner.query(`update installation set clock_offset = '2026-11-30T02:00:00Z'::timestamptz - clock_timestamp()`);
  relay();
  relay();
  await until(async () => (await rows(db.owner, `select 1 from dispatch where kind = 'weekly' and state = 'sent'`)).length === 1);
  await sleep(1_500);
  expect(mail.mails.map(({ subject, to }) => [subject, to?.[0]?.address])).toEqual([
    ['本周有1件红灯案件，请登录查看', 'head@anjian.example'],
  ]);
});
