import type { Browser } from 'playwright-core';
import { addDays, beijingDay, instantAt } from '@app/calendar';
import type { Day } from '@app/calendar';
import { isPost, posts } from '@app/clock';
import type { Post } from '@app/clock';
import { rows } from '@app/persistence';
import { mailServer } from '../../../libs/notify/src/mail-server.fixture';
import type { MailServer } from '../../../libs/notify/src/mail-server.fixture';
import { startBrowser } from '../../support/chromium';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { addPerson, seatOf } from '../../support/desk-account';
import { holds, known, setNotices } from '../../support/people';
import { eventually } from '../../support/process';
import { assumedFall, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

// A browser is waited for longer than a program.
jest.setTimeout(90_000);

// An accident of last week, as it is in whatever week this runs, lives three months in a sandbox: no day is worked out by hand, each is held against who
// held the post on it, and against the calendar of the State Council.
const department = '150802-emergency';
const commission = '150802-safety-office';
const accident = addDays(beijingDay(new Date().toISOString()), -7);
const day = (after: number): Day => addDays(accident, after);
const at = (after: number, time = '10:30'): string => `${day(after)} ${time}`;

interface Term {
  readonly post: Post;
  readonly account: string;
  readonly from?: number;
  readonly until?: number;
  /** Of a deputy, for whom. */
  readonly for?: string;
}

// Who holds which post from which day after the accident on, and until which, which is not his any more.
const terms: readonly Term[] = [
  { post: 'handler', account: 'jia', until: 40 },
  { post: 'handler', account: 'yi', from: 40 },
  { post: 'team-leader', account: 'zu' },
  { post: 'department-head', account: 'ju' },
  { post: 'department-head', account: 'fu', from: 45, until: 58, for: 'ju' },
  { post: 'safety-office-head', account: 'ban' },
  { post: 'duty-officer', account: 'zhi' },
  { post: 'duty-leader', account: 'dai' },
];
const people: Readonly<Record<string, string>> = {
  jia: '承办人甲',
  yi: '承办人乙',
  zu: '组长',
  ju: '局长',
  fu: '副局长',
  ban: '安委办主任',
  zhi: '值班员',
  dai: '带班领导',
};

const rest = ['weekend', 'holiday'];

let desk: Desk;
let mail: MailServer;
let browser: Browser;
let life: ToldLife;
let restDays: ReadonlySet<Day>;

beforeAll(async () => {
  mail = await mailServer();
  const env = { SMTP_URL: `smtp://127.0.0.1:${mail.port}`, MAIL_FROM: 'anjian@anjian.example', NOTICE_SETTLE_MS: '0' };
  [desk, browser] = await Promise.all([startDesk('sandbox', { env }), startBrowser()]);
  await setNotices(desk.db.owner, { ways: ['mail'] });
  const ids: Record<string, string> = {};
  for (const [account, name] of Object.entries(people)) {
    await addPerson(desk, { name: account, personName: name, organ: department, post: '工作人员' });
    ids[account] = await known(desk.db.owner, { organ: department, name, account, email: `${account}@anjian.example` });
  }
  for (const { post, account, from = -7, until, for: away } of terms) {
    const organ = post === 'safety-office-head' ? commission : department;
    const span = { from: instantAt(day(from), 0), until: until === undefined ? null : instantAt(day(until), 0) };
    const standsFor = away === undefined ? null : (ids[away] ?? '');
    await holds(desk.db.owner, ids[account] ?? '', { kind: away === undefined ? 'post' : 'deputy', organ, post, standsFor, ...span });
  }
  life = await toldLife(desk, at(0), department, { ...assumedFall, occurredAt: `${accident}T09:00:00+08:00`, receipt: 'with-opening' });
  restDays = new Set((await offDays()).filter((one) => one >= accident && one <= day(100)));
}, 120_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop(), mail.close()]);
});

/** Days of rest of the time of this life, by the calendar as the API says it. */
async function offDays(): Promise<readonly Day[]> {
  const years = [...new Set([accident.slice(0, 4), day(100).slice(0, 4)])];
  const read = years.map(async (year) => (await desk.call('GET', `/api/calendar/years/${year}`)).body['days']);
  const days = (await Promise.all(read)).flat() as readonly { readonly day: Day; readonly kind: string }[];
  return days.flatMap((one) => (rest.includes(one.kind) ? [one.day] : []));
}

/** Whoever is told for a post on a day, by the table above. */
function holderOn(post: string, on: Day): string | undefined {
  const within = ({ from = -7, until = 1_000 }: Term) => day(from) <= on && on < day(until);
  const own = terms.find((one) => one.post === post && one.for === undefined && within(one))?.account;
  return terms.find((one) => one.post === post && one.for === own && within(one))?.account ?? own;
}

/** Where nobody holds it, whoever holds the post above. Nobody supervises this case. */
function reachedOn(post: string, on: Day): readonly string[] {
  if (post === 'supervisor') return [];
  const found = holderOn(post, on);
  if (found !== undefined) return [found];
  const above = isPost(post) ? posts[post].above : null;
  return above === null ? [] : reachedOn(above, on);
}

interface Delivered {
  readonly rung: string;
  readonly name: string;
  readonly clock: string;
  readonly to: readonly string[];
  readonly account: string;
  readonly post: string;
  readonly standsFor: string | null;
  readonly way: 'app' | 'mail';
  readonly state: string;
  readonly urgency: string;
  readonly firedAt: string;
  readonly sendAt: string;
  readonly climbed: boolean;
  readonly withdrawn: boolean;
  readonly dispatch: string | null;
}

const delivered = () =>
  rows<Delivered>(
    desk.db.owner,
    `select d.rung, r.name, r.clock, r.recipients as "to", h.account, d.post, a.account as "standsFor", d.way, d.state, d.urgency, r.fired_at as "firedAt",
       d.send_at as "sendAt", d.climbed_from is not null as climbed, d.withdrawn_at is not null as withdrawn, d.dispatch
     from delivery d join rung r on r.stream = d.stream and r.id = d.rung join holder h on h.id = d.holder left join holder a on a.id = d.stands_for
     where d.case_id = $1 order by d.send_at, d.id`,
    [life.id],
  );

const waits = `
select 1 from delivery d join stream s on s.id = d.stream where d.way = 'mail' and d.state in ('waiting', 'sending')
  and d.send_at <= anjian_now() + s.shift * interval '1 millisecond'
union all select 1 from delivery d join stream s on s.id = d.stream where d.state = 'waiting' and d.climb_at <= anjian_now() + s.shift * interval '1 millisecond'`;

/** What is due by now has gone out before the next day comes. */
async function goOn(to: string): Promise<void> {
  // Right after its worker was killed a run is away for some seconds.
  await eventually(
    'the day itself',
    () =>
      life.goOn(to).then(
        () => true,
        () => false,
      ),
    30_000,
  );
  await eventually('all reminders of the day', async () => (await rows(desk.db.owner, waits)).length === 0, 20_000);
}

test('an accident of last week lives three months, with a worker that is killed while it sends', async () => {
  for (let after = 1; after <= 92; after += 1) {
    if (after === 30) {
      // What it was about to do is done by the next one, once.
      await life.goOn(at(after));
      await desk.worker.kill9();
      await desk.startWorker();
    }
    await goOn(at(after));
    if (after === 72) await lateExtension();
  }
}, 240_000);

/** An extension of day 55 that is entered on day 72, when the end of day 60 has been told to everybody, whatever holidays lay between (C-11). */
async function lateExtension(): Promise<void> {
  const by = '150802-government';
  await life.act('determine-level', at(72, '10:31'), by, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', at(72, '10:32'), by, { leader: '副区长', members: [department, '150802-public-security', '150802-union'] });
  await life.act('ask-extension', at(55), department, { ref: 'E1', days: 30, reason: '补充取证' }, { entered: at(72, '10:33') });
  const paper = await life.file('letter', at(72, '10:34'), by);
  await life.act('grant-extension', at(55, '16:00'), by, { ref: 'E1', days: 30 }, { entered: at(72, '10:35'), documents: [paper] });
}

test('4.5: every reminder of its ladders is found once at whoever held the post on that day', async () => {
  const all = await delivered();
  const apart = all.filter(({ way, climbed }) => way === 'app' && !climbed);
  const given = new Map(apart.map((one) => [one.rung, one]));
  expect(given.size).toBeGreaterThan(20);
  for (const { rung, name, to, firedAt } of given.values()) {
    if (name === 'withdrawn') continue;
    const expected = [...new Set(to.flatMap((post) => reachedOn(post, beijingDay(firedAt))))].sort();
    expect([
      rung,
      apart
        .filter((one) => one.rung === rung)
        .map(({ account }) => account)
        .sort(),
    ]).toEqual([rung, expected]);
  }
});

test('4.5: each mail came once, and says as many matters as there were', async () => {
  const all = (await delivered()).filter(({ way }) => way === 'mail');
  // What was taken back before it went out never did.
  expect(all.filter(({ state, withdrawn }) => state !== 'sent' && !(withdrawn && state === 'withdrawn'))).toEqual([]);
  const sent = all.filter(({ state }) => state === 'sent');
  // What a leader is told each week goes by the days of the world, whatever today the case has.
  const mails = mail.mails.filter(({ subject }) => !/^本周有/.test(subject ?? ''));
  const ids = mails.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(new Set(sent.map(({ dispatch }) => dispatch)).size);
  const told = mails.map(({ subject }) => Number(/\d+/.exec(subject ?? '')?.[0]));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(sent.length);
});

test('4.5: one came through a deputy, one climbed because nobody read it, one was taken back, one was a digest', async () => {
  const all = await delivered();
  expect(all.filter(({ standsFor }) => standsFor === 'ju').map(({ account }) => account)).toContain('fu');
  expect(all.filter(({ climbed, post }) => climbed && post === 'handler').map(({ account }) => account)).toContain('ju');
  const due = all.filter(({ rung, way }) => rung === `IN-01:due:${day(60)}` && way === 'app');
  expect(due.map(({ withdrawn }) => withdrawn)).toEqual(due.map(() => true));
  expect(due.length).toBeGreaterThan(1);
  const back = all.filter(({ clock, name, way }) => clock === 'IN-01' && name === 'withdrawn' && way === 'app');
  expect(back.map(({ account }) => account)).toEqual(expect.arrayContaining(due.map(({ account }) => account)));
  expect(mail.mails.some(({ subject }) => /^此前告知您的\d+项待办已撤回，请登录查看$/.test(subject ?? ''))).toBe(true);
  const digests = all.filter(({ way, urgency }) => way === 'mail' && urgency === 'early');
  expect(digests.length).toBeGreaterThan(0);
  expect(new Set(digests.map(({ sendAt }) => new Date(Date.parse(sendAt) + 8 * 3_600_000).toISOString().slice(11, 16)))).toEqual(
    new Set(['10:00']),
  );
});

test('4.5: none of a ladder in working days came on a day of rest', async () => {
  const natural = /^start\+|^-\d+d$/;
  const wrong = (await delivered()).filter(
    ({ urgency, name, sendAt }) => urgency !== 'hours' && !natural.test(name) && restDays.has(beijingDay(sendAt)),
  );
  expect(restDays.size).toBeGreaterThan(20);
  expect(wrong.map(({ rung, sendAt }) => [rung, sendAt])).toEqual([]);
});

test('whoever held the post finds them at the bell, reads them at the case, and that is seen there', async () => {
  const { page } = await seatOf(browser, desk, 'yi');
  const bell = page.getByRole('link', { name: /^消息，\d+条未读$/ });
  await bell.waitFor();
  await bell.click();
  await page.getByRole('link', { name: assumedFall.name }).first().click();
  await page.getByRole('link', { name: '消息，没有未读', exact: true }).waitFor();
  await page.goto(`/cases/${life.id}?tab=limits`);
  await page.getByText(/^已发出的提醒/).click();
  await page
    .getByText(/承办人乙.*系统内已读/)
    .first()
    .waitFor();
  await page
    .getByText(/承办人甲.*电子邮件已送达/)
    .first()
    .waitFor();
});
