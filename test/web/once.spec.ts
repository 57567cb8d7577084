import type { Browser, Page, Route } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { faultsBut, sitDown, signIn, startBrowser } from '../support/chromium';
import type { Seat } from '../support/chromium';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { reportAccident } from '../support/life';

let desk: Desk;
let browser: Browser;
let seat: Seat;
let caseId: string;

beforeAll(async () => {
  [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  await makeDemoAccount(desk.db.owner);
}, 90_000);

afterAll(async () => {
  await Promise.all([browser.close(), desk.stop()]);
});

beforeEach(async () => {
  seat = await sitDown(browser, desk.url);
  [{ id: caseId }] = await Promise.all([reportAccident(desk), signIn(seat, demoAccount.account, demoAccount.password)]);
});

afterEach(() => seat.context.close());

const reason = '死亡1人，社会影响较大';
const form = () => `/cases/${caseId}/do/determine-level`;
const sign = (page: Page) => page.getByRole('button', { name: '办理：认定事故等级' });
const unanswered = (page: Page) => page.getByRole('alert').filter({ hasText: '没有得到答复' });

/** The form filled in and looked at, ready to be signed. */
async function filledIn(page: Page): Promise<void> {
  await page.goto(form());
  await page.getByLabel('较大').check();
  await page.getByLabel('认定理由').fill(reason);
  await looked(page);
}

const looked = (page: Page) => page.getByText('请核对“办理前后对照”，无误后再登记').waitFor();
const done = (page: Page) => page.getByText('已登记：认定事故等级').waitFor();

/** What the form holds of what was typed. */
const typed = async (page: Page) => [await page.getByLabel('较大').isChecked(), await page.getByLabel('认定理由').inputValue()];
const asTyped = [true, reason];

/** The reasons of the levels that the ledger of the case has, as the API shows it. */
async function recorded(): Promise<readonly string[]> {
  const { body } = await desk.call('GET', `/api/cases/${caseId}/ledger`);
  const entries = body['entries'] as readonly { readonly event: { readonly kind: string; readonly data: { readonly reason: string } } }[];
  return entries.flatMap(({ event }) => (event.kind === 'level.determined' ? [event.data.reason] : []));
}

/** The next act reaches the server and is taken; what comes back is up to the test. */
async function afterTaking(page: Page, then: (route: Route) => Promise<void>): Promise<void> {
  const once = async (route: Route): Promise<void> => {
    const taken = await route.fetch();
    expect(taken.status()).toBe(200);
    await then(route);
  };
  await page.route('**/commands/determine-level', once, { times: 1 });
}

test('the connection is lost after the act was taken: it is sent again when the line is back, and stands once', async () => {
  const { page, context } = seat;
  await filledIn(page);
  await afterTaking(page, async (route) => {
    await context.setOffline(true);
    await route.abort('internetdisconnected');
  });
  await sign(page).click();
  await unanswered(page).waitFor();
  expect(await typed(page)).toEqual(asTyped);
  await context.setOffline(false);
  await done(page);
  expect(await recorded()).toEqual([reason]);
  expect(faultsBut(seat, 'lost connection')).toEqual([]);
});

test('the tab is closed before the answer: opened again it says that none came, and what is sent again stands once', async () => {
  const { page, context, faults } = seat;
  await filledIn(page);
  const closing = new Promise<void>((closed) => void afterTaking(page, () => page.close().then(closed)));
  await sign(page).click();
  await closing;
  const again = await context.newPage();
  await again.goto(form());
  await unanswered(again).waitFor();
  expect(await typed(again)).toEqual(asTyped);
  expect(await sign(again).isDisabled()).toBe(true);
  await again.getByRole('button', { name: '立即重新发送' }).click();
  await done(again);
  expect(await recorded()).toEqual([reason]);
  expect(faults).toEqual([]);
});

test('the session expires before the act is taken: after signing in again the form is there, and the act stands once', async () => {
  const { page } = seat;
  await filledIn(page);
  await desk.db.owner.query('delete from session');
  await sign(page).click();
  const said = page.getByRole('alert').filter({ hasText: '登录已经失效' });
  expect(await said.textContent()).toContain('本次没有登记');
  expect(await typed(page)).toEqual(asTyped);
  await signInAgain(page);
  expect(await typed(page)).toEqual(asTyped);
  expect(await recorded()).toEqual([]);
  await looked(page);
  await sign(page).click();
  await done(page);
  expect(await recorded()).toEqual([reason]);
  expect(faultsBut(seat, 'nobody signed in')).toEqual([]);
});

test('the service answers 503 although it took the act, then the session expires: nobody reads that it was not recorded, and it stands once', async () => {
  const { page } = seat;
  await filledIn(page);
  const away = {
    type: 'about:blank',
    status: 503,
    code: 'engine-away',
    detail: '',
    text: { zh: '', en: '' },
    whatToDo: { zh: '', en: '' },
  };
  await afterTaking(page, (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', json: away }));
  await sign(page).click();
  await unanswered(page).waitFor();
  expect(await typed(page)).toEqual(asTyped);
  await desk.db.owner.query('delete from session');
  await page.getByRole('button', { name: '立即重新发送' }).click();
  await page.getByRole('alert').filter({ hasText: '是否已经登记尚不知道' }).getByRole('link', { name: '重新登录' }).waitFor();
  await signInAgain(page);
  await page.getByRole('button', { name: '立即重新发送' }).click();
  await done(page);
  expect(await recorded()).toEqual([reason]);
  expect(faultsBut(seat, 'service away', 'nobody signed in')).toEqual([]);
});

test('whose session has ended unseen comes from any page to the sign-in and back to the draft; of a service that is away nobody is signed out', async () => {
  const { page } = seat;
  await filledIn(page);
  await page.route('**/api/session', (route) => route.fulfill({ status: 503, body: '' }));
  await page.reload();
  await page.getByRole('button', { name: '重试' }).waitFor({ timeout: 15_000 });
  await page.unroute('**/api/session');
  await page.getByRole('button', { name: '重试' }).click();
  await looked(page);
  expect(await typed(page)).toEqual(asTyped);
  await desk.db.owner.query('delete from session');
  await page.reload();
  await enter(page);
  await looked(page);
  expect(await typed(page)).toEqual(asTyped);
  expect(faultsBut(seat, 'service away', 'nobody signed in')).toEqual([]);
});

test('an accident whose first report lost its answer is opened once, also from a tab that was closed', async () => {
  const { page, context, faults } = seat;
  const course = '堆垛机倒塌，一人被压';
  await page.goto('/duty/report');
  await page.getByLabel('事故发生地').fill('临河');
  await page.getByTitle('内蒙古自治区巴彦淖尔市临河区').click();
  await page.getByLabel('情况', { exact: true }).fill(course);
  const closing = new Promise<void>((closed) => {
    const close = async (route: Route): Promise<void> => {
      await route.fetch();
      await page.close();
      closed();
    };
    void page.route('**/api/cases', close, { times: 1 });
  });
  await page.getByRole('button', { name: '登记并研判' }).click();
  await closing;
  const again = await context.newPage();
  await again.goto('/duty/report');
  await again.getByText('已登记').first().waitFor();
  const { body } = await desk.call('GET', '/api/duty');
  const accidents = body['accidents'] as readonly { readonly case: { readonly name: string } }[];
  expect(accidents.filter(({ case: { name } }) => name.startsWith('临河区“'))).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('drafts are gone after signing out: the next person at this desk finds an empty form', async () => {
  const { page, faults } = seat;
  await filledIn(page);
  await page.getByRole('button', { name: demoAccount.personName }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.waitForURL('**/sign-in**');
  const kept = await page.evaluate('Object.keys(localStorage).filter((name) => /draft|post/.test(name))');
  expect(kept).toEqual([]);
  await signIn(seat, demoAccount.account, demoAccount.password);
  await page.goto(form());
  await page.getByLabel('认定理由').waitFor();
  expect(await typed(page)).toEqual([false, '']);
  expect(faults).toEqual([]);
});

/** From the link of the page that says that the session has ended back to this page. */
async function signInAgain(page: Page): Promise<void> {
  await page.getByRole('link', { name: '重新登录' }).click();
  await enter(page);
}

async function enter(page: Page): Promise<void> {
  await page.getByLabel('账号').fill(demoAccount.account);
  await page.getByLabel('密码').fill(demoAccount.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${form()}`);
  await page.getByLabel('认定理由').waitFor();
}
