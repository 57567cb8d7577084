import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Seat } from '../chromium';
import { inEnglish } from '../office';
import { settled } from './pages';

/** What may be wrong with a page, in both languages and on two widths. */
export interface Looked {
  /** How many times it says that it is no classified system, in Chinese and in English. */
  readonly notices: readonly number[];
  readonly headings: number;
  /** Serious and critical findings of axe. */
  readonly barriers: readonly string[];
  /** Widths on which one would have to scroll sideways. */
  readonly sideways: readonly number[];
  /** Controls of the Chinese page that are called by an English word. */
  readonly english: readonly string[];
  /** Chinese that the English page says itself. */
  readonly chinese: readonly string[];
  readonly faults: readonly string[];
}

export const nothingWrong: Looked = { notices: [1, 1], headings: 1, barriers: [], sideways: [], english: [], chinese: [], faults: [] };

const notices = { zh: '非涉密系统，严禁处理国家秘密', en: 'Not a classified system: state secrets must not be handled here' };
const widths = [390, 1366];
const asked = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] };
const axe = readFileSync(resolve(__dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Looks at the page that is open in Chinese; it is then open in English. @param heard what the API has said, see `listen` */
export async function look({ page, faults }: Seat, heard: () => Promise<readonly string[]>, part = 'html'): Promise<Looked> {
  const noticed = await page.getByText(notices.zh).count();
  const headings = await page.locator('h1').count();
  const inChinese = await tooWide(page);
  const barriers = await lastingBarriers(page, part);
  const english = await inEnglish(page);
  // What lies over the page takes the pointer, not the event.
  await page.locator('button[lang=en]').dispatchEvent('click');
  await page.locator('html[lang=en]').waitFor();
  await settled(page);
  const wide = await tooWide(page);
  const told = await heard();
  const chinese = (await saidOn(page)).filter((text) => saysItself(text, told));
  return {
    notices: [noticed, await page.getByText(notices.en).count()],
    headings,
    barriers,
    sideways: [...inChinese, ...wide],
    english,
    chinese,
    faults: faults.splice(0),
  };
}

async function tooWide(page: Page): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // Tables that become lists do so some frames after the width has changed.
    for (let frames = 30; frames > 0 && (await scrollsSideways(page)); frames -= 1)
      await page.evaluate('new Promise(requestAnimationFrame)');
    if (await scrollsSideways(page)) found.push(width);
  }
  return found;
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** The bar of tabs finds out some moments after the width has changed that all of them have room: what it has meanwhile is none. */
async function lastingBarriers(page: Page, part: string): Promise<readonly string[]> {
  for (let times = 5; ; times -= 1) {
    const found = await barriersOn(page, part);
    if (found.length === 0 || times === 1) return found;
    await page.waitForTimeout(500);
  }
}

async function barriersOn(page: Page, part: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run('${part}', ${JSON.stringify(asked)})`);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`));
}

/** Every text on the page, and what is read aloud or shown in an empty field; what is marked as Chinese is meant to be. */
async function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const said = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement.closest('[lang=zh-CN], script, style, textarea, pre') === null) said.push(node.textContent);
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      for (const element of document.querySelectorAll('[' + name + ']')) said.push(element.getAttribute(name));
    }
    return said;
  })()`);
}

/** Whether Chinese is left when everything that the API has said is taken away: names, typed texts, the words of a law. */
function saysItself(text: string, told: readonly string[]): boolean {
  if (!han.test(text)) return false;
  let rest = text;
  for (const one of told) if (rest.includes(one)) rest = rest.replaceAll(one, '');
  return han.test(rest);
}

const han = /\p{Script=Han}/u;

/** Keeps what the API says: of a text in both languages the English one, so that its Chinese counts against the page. */
export function listen(page: Page): () => Promise<readonly string[]> {
  const told = new Set<string>();
  const coming: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.headers()['content-type']?.includes('json') === true)
      coming.push(response.json().then((body) => keep(body, told), ignore));
  });
  return async () => {
    await Promise.all(coming.splice(0));
    // What is part of another goes after it: 临河区 would leave the rest of 临河区总工会.
    return [...told].sort((left, right) => right.length - left.length);
  };
}

// A page that was left takes the bodies of its answers with it.
const ignore = (): void => undefined;

function keep(value: unknown, told: Set<string>): void {
  if (typeof value === 'string' && value.length > 1 && han.test(value)) told.add(value);
  if (typeof value !== 'object' || value === null) return;
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  for (const one of typeof zh === 'string' && typeof en === 'string' ? [en] : Object.values(value)) keep(one, told);
}

/** Goes on by the keyboard. @returns the controls on which nobody would see where he is */
export async function unseenFocus(page: Page, steps: number): Promise<readonly string[]> {
  const unseen: (string | null)[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    unseen.push(
      await page.evaluate<string | null>(`(() => {
        const at = document.activeElement;
        const framed = (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) > 0;
        // Boxes are drawn beside their field, and fields of several parts mark the whole.
        const seen = framed(at) || framed(at.nextElementSibling) || getComputedStyle(at).boxShadow !== 'none' || at.closest('[class*=-focused]') !== null;
        return seen ? null : at.outerHTML.slice(0, 160);
      })()`),
    );
  }
  return unseen.filter((one) => one !== null);
}
