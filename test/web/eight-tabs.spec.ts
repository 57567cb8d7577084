import type { BrowserContext, Page, Request } from 'playwright-core';
import { faultsBut } from '../support/chromium';
import { anotherLevel, give, reportAccident } from '../support/life';
import { openOffice } from '../support/office';
import type { Office } from '../support/office';

let office: Office;
let caseId: string;
let tabs: readonly Page[];
let streams: ReadonlySet<Request>;

beforeAll(async () => {
  office = await openOffice();
  const { context } = office.seat;
  ({ id: caseId } = await reportAccident(office.desk));
  await context.addInitScript(turnable);
  streams = openStreams(context);
  tabs = [office.page, ...(await Promise.all(Array.from({ length: 7 }, () => context.newPage())))];
}, 90_000);

afterAll(() => office.close());

// A browser without a screen shows all its tabs at once. Which of them is in sight the test says, in the way in which a browser tells the page.
const turnable = `
  let state = 'hidden';
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => state });
  window.turn = (to) => {
    state = to;
    document.dispatchEvent(new Event('visibilitychange'));
  };`;

const turn = (page: Page, to: 'visible' | 'hidden') => page.evaluate(`turn('${to}')`);

/** The live streams that are open, of whatever tab. */
function openStreams(context: BrowserContext): ReadonlySet<Request> {
  const open = new Set<Request>();
  const isStream = (request: Request): boolean => new URL(request.url()).pathname === '/api/live';
  context.on('request', (request) => isStream(request) && open.add(request));
  context.on('requestfinished', (request) => open.delete(request));
  context.on('requestfailed', (request) => open.delete(request));
  return open;
}

const head = (page: Page) => page.locator('.case-head');
/** Somebody else determines the level: 较大 and 一般 in turns. */
const somebodyActs = (turnOf: number) => give(office.desk, caseId, anotherLevel(turnOf));

test('eight tabs of one account at one accident all work, and only the one in sight holds the live line', async () => {
  for (const page of tabs) {
    await page.goto(`/cases/${caseId}`);
    await turn(page, 'visible');
    await head(page).getByText('初判一般').waitFor();
    expect(streams.size).toBe(1);
    if (page !== tabs.at(-1)) await turn(page, 'hidden');
  }
  // A browser has six connections to a server: eight lines would leave none for anything else.
  await Promise.all(
    tabs.map(async (page) => {
      await page.getByRole('tab', { name: '文件材料' }).click();
      await page.getByText('本案还没有归入文件。').waitFor();
    }),
  );
});

test('what another person does appears in the tab in sight without reload, and in another one when it comes to sight', async () => {
  const [first, last] = [tabs[0], tabs.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no tabs');
  await somebodyActs(1);
  await head(last).getByText('认定较大').waitFor();
  expect(await head(first).textContent()).toContain('初判一般');
  await turn(last, 'hidden');
  await turn(first, 'visible');
  await head(first).getByText('认定较大').waitFor();
  expect(streams.size).toBe(1);
});

test('what a page rereads with nobody before it says so, so that its session ends all the same', async () => {
  await Promise.all(tabs.map((page) => turn(page, 'hidden')));
  const page = await office.seat.context.newPage();
  await page.clock.install();
  await page.goto(`/cases/${caseId}`);
  await turn(page, 'visible');
  await head(page).getByText('认定较大').waitFor();
  const reread = async (acts: number) => {
    const [asked] = await Promise.all([page.waitForRequest(/\/api\/cases\//), somebodyActs(acts)]);
    return (await asked.allHeaders())['x-unattended'];
  };
  expect(await reread(3)).toBeUndefined();
  await page.clock.fastForward('01:30');
  expect(await reread(5)).toBe('true');
  await page.mouse.wheel(0, 10);
  expect(await reread(7)).toBeUndefined();
  await page.close();
  const [first] = tabs;
  if (first !== undefined) await turn(first, 'visible');
});

test('a shutdown of the service does not wait for the line, and the page takes it up again by itself', async () => {
  const [first] = tabs;
  if (first === undefined) throw new Error('no tabs');
  const began = performance.now();
  await office.desk.api.stop();
  expect(performance.now() - began).toBeLessThan(4_000);
  await office.desk.startApi();
  await somebodyActs(2);
  await head(first).getByText('认定一般').waitFor();
  expect(faultsBut(office.seat, 'lost connection')).toEqual([]);
});
