import type { Page } from 'playwright-core';
import { tabs } from '../../../apps/web/src/accident/accident-search';
import type { CasesOfPages } from './live-cases';

/** A page of the web application, with something to see on it. */
export interface WebPage {
  /** As its pictures are named. */
  readonly name: string;
  readonly path: (cases: CasesOfPages) => string;
  /** What one does there before it shows what it is for. Nothing is recorded by it, and it says nothing in one language only. */
  readonly then?: (page: Page) => Promise<void>;
  /** What is its own, where around it stands a page that is in this list already. */
  readonly part?: string;
}

/** Every page that one sees after signing in, and every tab of an accident. */
export const webPages: readonly WebPage[] = [
  { name: 'duty', path: ({ reported }) => `/duty#${reported}` },
  { name: 'duty-hand-over', path: ({ reported }) => `/duty#${reported}`, then: (page) => page.locator('.duty-head button').click() },
  { name: 'duty-report', path: () => '/duty/report' },
  { name: 'duty-reported', path: ({ reported }) => `/duty/report#${reported}` },
  { name: 'work-handling', path: () => '/work' },
  { name: 'work-supervising', path: () => '/work?view=supervising' },
  { name: 'work-leader', path: () => '/work?view=leader' },
  { name: 'cases', path: () => '/cases' },
  { name: 'cases-look', path: ({ vetted }) => `/cases?look=${vetted}` },
  { name: 'supervisions', path: () => '/supervisions?over=all' },
  { name: 'rectifications', path: () => '/rectifications' },
  { name: 'rectifications-items', path: () => '/rectifications?view=items' },
  { name: 'supervisions-look', path: ({ vetted }) => `/supervisions?over=all&look=${vetted}&which=1` },
  { name: 'vetting', path: ({ vetted }) => `/cases/${vetted}/vetting/1?act=ask-changes` },
  ...tabs.map((tab): WebPage => ({
    name: `accident-${tab}`,
    path: ({ archived, vetted }) => `/cases/${tab === 'approval' ? archived : vetted}?tab=${tab}`,
    ...(tab === 'overview' ? {} : { part: '.accident-tabs', then: belowHead }),
  })),
  { name: 'accident-extending', path: ({ extending }) => `/cases/${extending}` },
  { name: 'accident-brief', path: ({ vetted }) => `/cases/${vetted}/brief` },
  { name: 'accident-derivation', path: ({ extending }) => `/cases/${extending}/clocks/IN-01` },
  { name: 'command-casualties', path: ({ reported }) => `/cases/${reported}/do/report-casualties` },
  { name: 'command-team', path: ({ reported }) => `/cases/${reported}/do/form-team` },
  { name: 'command-extension', path: ({ extending }) => `/cases/${extending}/do/grant-extension`, then: grantThirtyDays },
  { name: 'command-report', path: ({ extending }) => `/cases/${extending}/do/record-report` },
  { name: 'command-filing', path: ({ extending }) => `/cases/${extending}/do/file-document` },
  { name: 'command-refused', path: ({ extending }) => `/cases/${extending}/do/approve` },
  { name: 'project', path: () => '/project', then: workOutTheExample },
  { name: 'law-rules', path: () => '/law?place=330723' },
  { name: 'law-calendar', path: () => '/law?tab=calendar&year=2026' },
  { name: 'law-register', path: () => '/law?tab=register', then: (page) => page.locator('#law-find').fill('临河') },
  { name: 'people', path: () => '/people?organ=150802-emergency' },
  {
    name: 'people-deputy',
    path: () => '/people?organ=150802-emergency',
    then: (page) => page.locator('.people-acts button').nth(2).click(),
  },
  { name: 'notices', path: () => '/notices?which=all' },
  { name: 'status', path: () => '/status' },
  { name: 'notice-settings', path: () => '/status/notices' },
  { name: 'mails', path: () => '/mails', then: (page) => page.locator('.mails summary').first().click() },
  { name: 'tour', path: () => '/tour' },
  { name: 'account', path: () => '/account' },
  { name: 'not-found', path: () => '/no-such-page' },
];

/** The head of a case stays on top of what is scrolled. */
async function belowHead(page: Page): Promise<void> {
  await page.evaluate(`document.querySelector('.accident-tabs').scrollIntoView();
    scrollBy(0, -document.querySelector('.case-head').offsetHeight)`);
}

/** Fills in what the grant of the extension lacks, so that the dates before and after stand beside the form. */
async function grantThirtyDays(page: Page): Promise<void> {
  await page.locator('.paper-list input').first().check();
  await page.locator('.quick button').nth(2).click();
  await page.locator('.command-look table').first().waitFor();
}

async function workOutTheExample(page: Page): Promise<void> {
  await page.locator('.project-acts-far button').first().click();
  await page.locator('.project-acts button[type=submit]').click();
  await page.locator('.project-main table').first().waitFor();
}

/** Opens a page and waits until it shows what it has. */
export async function open(page: Page, { path, then }: WebPage, cases: CasesOfPages): Promise<void> {
  const [before] = page.url().split('#');
  await page.goto(path(cases));
  // Where only the hash differs the browser stays on the page as it is.
  if (page.url().split('#')[0] === before) await page.reload();
  await page.locator('h1').first().waitFor();
  await settled(page);
  await then?.(page);
  await settled(page);
}

/** Nothing is being read any more. A page that holds a live stream never has an idle network. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.ant-skeleton, [aria-busy=true], .ant-btn-loading').first().waitFor({ state: 'detached' });
}
