import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const root = resolve(__dirname, '../..');
const glyphs = join(root, 'node_modules/.cache/anjian-glyphs');
const fonts = join(root, 'node_modules/@fontsource/noto-sans-sc/files');

/** A desk at which somebody sits: one page in a profile of its own, and all that went wrong in it. */
export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console errors, violations of the policy, requests to other hosts, uncaught errors. */
  readonly faults: string[];
}

export interface SeatSettings {
  readonly language?: 'zh' | 'en';
  readonly width?: number;
  readonly height?: number;
}

/** The browser of the tests comes with the install; only libraries of the system may be missing, which is said and fails. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await browserPath();
  try {
    return await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu'],
      env: { ...process.env, FONTCONFIG_FILE: await chineseGlyphs() },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Chromium does not start. On Debian: apt-get install chromium, then CHROMIUM=/usr/bin/chromium npm test. ${why}`);
  }
}

async function browserPath(): Promise<string> {
  const given = process.env['CHROMIUM'];
  if (given !== undefined) return given;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** Without Chinese glyphs every picture shows boxes: those of an npm package are unpacked once. */
async function chineseGlyphs(): Promise<string> {
  const config = join(glyphs, 'fonts.conf');
  if (existsSync(config)) return config;
  const wawoff2 = await import('wawoff2');
  mkdirSync(glyphs, { recursive: true });
  for (const name of ['chinese-simplified-400', 'latin-400', 'chinese-simplified-700', 'latin-700']) {
    const packed = readFileSync(join(fonts, `noto-sans-sc-${name}-normal.woff2`));
    writeFileSync(join(glyphs, `${name}.ttf`), await wawoff2.decompress(packed));
  }
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${glyphs}</dir><cachedir>${glyphs}/cache</cachedir></fontconfig>`,
  );
  return config;
}

/** Sits down at a desk of `url`. Nobody has signed in there. */
export async function sitDown(
  browser: Browser,
  url: string,
  { language = 'zh', width = 1366, height = 768 }: SeatSettings = {},
): Promise<Seat> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // An empty tab has no store.
  await context.addInitScript(`if (location.origin !== 'null') localStorage.setItem('anjian.language', '${language}')`);
  // What is waited for too long is named, before the whole test is given up.
  context.setDefaultTimeout(25_000);
  // Of all its pages: a test may open another tab.
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (thrown) => faults.push(`uncaught: ${thrown.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) faults.push(`foreign request: ${request.url()}`);
  });
  return { page: await context.newPage(), context, faults };
}

// What the browser itself says of an answer that a test has provoked.
const provoked = {
  'lost connection':
    /^console: Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|CONNECTION_(RESET|REFUSED)|FAILED|INCOMPLETE_CHUNKED_ENCODING)/,
  'nobody signed in': /^console: Failed to load resource: .*\b401\b/,
  'act of another organ': /^console: Failed to load resource: .*\b403\b/,
  'refused by the law': /^console: Failed to load resource: .*\b(409|422)\b/,
  'service away': /^console: .*\b503\b/,
} as const;

/** All that went wrong at a seat but what the test itself provoked. */
export function faultsBut({ faults }: Seat, ...named: readonly (keyof typeof provoked)[]): readonly string[] {
  return faults.filter((fault) => !named.some((name) => provoked[name].test(fault)));
}

/** Signs in with the account that the sign-in page of a sandbox shows. */
export async function signIn({ page }: Seat, account: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#account').fill(account);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}
