import { writeFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { median } from '../../../apps/bench/src/stats';
import { atMost, printed } from '../../../apps/bench/src/table';
import type { Line } from '../../../apps/bench/src/table';
import { playDemo } from '../../../apps/cli/src/demo/play-demo';
import { signIn, sitDown, startBrowser } from '../chromium';
import type { Seat } from '../chromium';
import { startDesk } from '../desk';
import { playCasesOfPages } from './live-cases';
import type { CasesOfPages } from './live-cases';
import { open, settled, webPages } from './pages';

const rounds = 7;
const slowed = 4;
const kb = 1_024;

/** What of the accident page a person waits for: its name, what may be done next, and the two nearest ends. */
const accidentShown = '.case-head-clocks';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly ph: string;
  readonly args?: { readonly data?: { readonly interactionId?: number; readonly duration?: number; readonly documentLoaderURL?: string } };
}

/** `npm run bench -- web`: how long a page takes, by the browser's own trace, and how much script it carries. @param into file for the figures, as JSON */
async function main(into: string | undefined): Promise<void> {
  const [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  try {
    await makeDemoAccount(desk.db.owner);
    await playDemo({ apiUrl: desk.url, token: desk.db.token, say: () => undefined, account: 'demo' });
    const cases = await playCasesOfPages(desk);
    const lines = [...(await scripts(browser, desk.url, cases)), ...(await times(browser, desk.url, cases))];
    process.stdout.write(`${printed(lines)}\n`);
    if (into !== undefined) writeFileSync(into, `${JSON.stringify(lines, null, 2)}\n`);
  } finally {
    await Promise.all([browser.close(), desk.stop()]);
  }
}

/** Script as it came over the wire: at the sign-in page, at 我的工作 all in all, and what each later page adds. */
async function scripts(browser: Browser, url: string, cases: CasesOfPages): Promise<readonly Line[]> {
  const seat = await sitDown(browser, url);
  const carried = await countScripts(seat);
  await seat.page.goto('/sign-in');
  await seat.page.locator('.sign-in-demo').waitFor();
  const lines = [atMost('script, sign-in page, KB', carried() / kb, 200)];
  await signIn(seat, demoAccount.account, demoAccount.password);
  await seat.page.locator('main h1').first().waitFor();
  await settled(seat.page);
  lines.push(atMost('script, up to 我的工作, KB', carried() / kb, 420));
  const later = { name: '', more: 0 };
  for (const page of webPages) {
    const before = carried();
    await open(seat.page, page, cases);
    const more = carried() - before;
    if (more > later.more) Object.assign(later, { name: page.name, more });
  }
  await seat.context.close();
  return [...lines, atMost(`script, the most that a later page adds (${later.name}), KB`, later.more / kb, 150)];
}

/** @returns how many bytes of script have come so far; what the browser has kept comes for nothing, as at a desk */
async function countScripts({ context, page }: Seat): Promise<() => number> {
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  const kinds = new Map<string, string>();
  let bytes = 0;
  line.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromDiskCache) kinds.set(requestId, type);
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) === 'Script') bytes += encodedDataLength;
  });
  return () => bytes;
}

async function times(browser: Browser, url: string, { vetted, reported }: CasesOfPages): Promise<readonly Line[]> {
  const cold: number[] = [];
  const fromList: number[] = [];
  const [slow, plain]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const seat = await sitDown(browser, url);
    await signIn(seat, demoAccount.account, demoAccount.password);
    const line = await seat.context.newCDPSession(seat.page);
    cold.push(await openedCold(browser, seat.page, line, `/cases/${vetted}`));
    plain.push(await worstInteraction(browser, seat.page, reported));
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    slow.push(await worstInteraction(browser, seat.page, reported));
    await line.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    fromList.push(await openedFromList(browser, seat.page));
    if (seat.faults.length > 0) throw new Error(seat.faults.join('\n'));
    await seat.context.close();
  }
  return [
    atMost(`accident page, cold, processor slowed ${slowed} times, ms`, median(cold), 3_000),
    atMost('accident page from the list, ms', median(fromList), 1_000),
    atMost(`interaction to next paint, processor slowed ${slowed} times, ms`, median(slow), 200),
    atMost('interaction to next paint, ms', median(plain), 100),
  ];
}

/** From the navigation to the frame that shows the accident: nothing kept by the browser, the processor slowed. */
async function openedCold(browser: Browser, page: Page, line: CDPSession, path: string): Promise<number> {
  await line.send('Network.clearBrowserCache');
  await line.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const events = await traced(browser, page, async () => {
    await page.goto(path);
    await shown(page);
  });
  await line.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const begun = events.filter(({ name, args }) => name === 'navigationStart' && args?.data?.documentLoaderURL !== '');
  return between(events, begun.at(-1)?.ts);
}

/** From the press in the preview beside the list. */
async function openedFromList(browser: Browser, page: Page): Promise<number> {
  await page.goto('/cases');
  await page.locator('table a[href*="look="]').first().click();
  const door = page.locator('a.door');
  await door.waitFor();
  const events = await traced(browser, page, async () => {
    await page.evaluate(`addEventListener('pointerdown', () => performance.mark('pressed'), { once: true, capture: true })`);
    await door.click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}/);
    await shown(page);
  });
  return between(events, events.find(({ name }) => name === 'pressed')?.ts);
}

/** Two frames after it stands in the page: then it has been painted. */
async function shown(page: Page): Promise<void> {
  await page.locator(accidentShown).first().waitFor();
  await settled(page);
  await page.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.mark('accident-shown')))))`,
  );
}

function between(events: readonly TraceEvent[], begun: number | undefined): number {
  const end = events.find(({ name }) => name === 'accident-shown')?.ts;
  if (begun === undefined || end === undefined) throw new Error('The trace holds no beginning or no end of the navigation.');
  return (end - begun) / 1_000;
}

/** Of what a person does on a page: tabs are opened, a derivation, a form is filled in. The longest to the next paint counts. */
async function worstInteraction(browser: Browser, page: Page, id: string): Promise<number> {
  await page.goto(`/cases/${id}`);
  await shown(page);
  const events = await traced(browser, page, async () => {
    for (const tab of ['时限', '信息报送', '办理留痕', '概况']) {
      await page.getByRole('tab', { name: tab }).click();
      await settled(page);
    }
    await page.goto(`/cases/${id}/do/form-team`);
    await settled(page);
    const field = page.locator('form input[type=text]:visible, form textarea:visible').first();
    await field.click();
    await field.pressSequentially('现场勘查', { delay: 30 });
    await page.locator('form button').first().focus();
    await page.keyboard.press('Tab');
  });
  const each = events.flatMap(({ name, args }) => {
    const { interactionId = 0, duration = 0 } = args?.data ?? {};
    return name === 'EventTiming' && interactionId > 0 ? [duration] : [];
  });
  if (each.length === 0) throw new Error('The trace holds no interaction.');
  return Math.max(...each);
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'loading'] });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  return trace.traceEvents;
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
