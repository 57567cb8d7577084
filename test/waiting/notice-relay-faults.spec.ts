import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { dataSourceOf, row, rows } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { mailServer } from '../../libs/notify/src/mail-server.fixture';
import type { MailServer } from '../../libs/notify/src/mail-server.fixture';
import type { NoticeRelay } from '../../apps/worker/src/notices/notice-relay';
import { cuttableProxy } from '../support/cuttable-proxy';
import type { CuttableProxy } from '../support/cuttable-proxy';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { startNoticeRelay } from '../support/notice-relay';
import { holds, known, setNotices } from '../support/people';
import { caseUntil } from '../support/write-turn';

const at = { organ: '150802-emergency', post: 'department-head' as const };
const thirdDay = '2022-09-22T02:00:00.000Z';

Logger.overrideLogger(false);

let db: FreshDatabase;
let mail: MailServer;
let cable: CuttableProxy;
let source: DataSource;
let relay: NoticeRelay;

beforeEach(async () => {
  db = await freshDatabase();
  mail = await mailServer();
  await setNotices(db.owner, { ways: ['mail', 'sms'], detail: 'named', quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' });
  const url = new URL(db.url);
  cable = await cuttableProxy(url.hostname, Number(url.port));
  url.port = String(cable.port);
  source = await dataSourceOf(url.href).initialize();
});

afterEach(async () => {
  await relay.stop();
  await source.destroy();
  await cable.cut();
  await mail.close();
  await db.drop();
});

async function head(name: string, ways: { readonly email?: string; readonly mobile?: string }): Promise<string> {
  const holder = await known(db.owner, { organ: at.organ, name, ...ways });
  await holds(db.owner, holder, at);
  return holder;
}

async function reminded(): Promise<void> {
  await caseUntil(db.source, thirdDay);
  await db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz + interval '1 day' - anjian_now()) * 1000`, [
    thirdDay,
  ]);
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; !(await what()); await sleep(50)) if (Date.now() > end) throw new Error('waited in vain');
}

test('the database goes away while a short message is sent: what the gateway said is kept once it is back, and the mail takes over', async () => {
  let received = 0;
  const sms = http.createServer((request, response) => {
    request.resume().on('end', () => {
      received += 1;
      void cable.cut().then(() => response.writeHead(400).end());
    });
  });
  await new Promise<void>((listening) => sms.listen(0, '127.0.0.1', listening));
  sms.unref();
  await head('局长', { email: 'head@anjian.example', mobile: '13800000000' });
  await reminded();
  relay = startNoticeRelay(source, {
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    SMS_URL: `http://127.0.0.1:${(sms.address() as AddressInfo).port}`,
  });
  await until(() => Promise.resolve(received === 1));
  await sleep(500);
  await cable.mend();
  await until(async () => (await row(db.owner, `select 1 from dispatch where way = 'sms' and state = 'failed'`)) !== undefined);
  const fell = async () => rows<{ state: string }>(db.owner, `select state from delivery where fell_from is not null`);
  await until(async () => (await fell()).length > 0 && (await fell()).every(({ state }) => state === 'sent'));
  expect(received).toBe(1);
  sms.close();
});

test('what cannot be told to one, or brought above from one, holds up nobody else', async () => {
  const broken = await head('甲', { email: 'broken@anjian.example' });
  await head('乙', { email: 'whole@anjian.example' });
  await reminded();
  // As a row of a release that knew other posts, and an end that is no day.
  await db.owner.query(`update delivery set reached = 'no-post', climb_at = '2020-01-01', end_at = 'infinity' where holder = $1`, [broken]);
  await db.owner.query(`update delivery set climb_at = '2020-01-02' where holder <> $1 and way = 'app'`, [broken]);
  relay = startNoticeRelay(source, { SMTP_URL: `smtp://127.0.0.1:${mail.port}` });
  await until(
    async () => (await row(db.owner, `select 1 from dispatch where address = 'whole@anjian.example' and state = 'sent'`)) !== undefined,
  );
  expect(mail.mails.flatMap(({ to }) => to?.map(({ address }) => address))).toContain('whole@anjian.example');
  await until(
    async () => (await row(db.owner, `select 1 from delivery where climb_at < '2021-01-01' and state = 'waiting'`)) === undefined,
  );
});
