import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { demoAccount, makeDemoAccount } from '@app/accounts';
import { playDemo } from '../../../apps/cli/src/demo/play-demo';
import { signIn, sitDown, startBrowser } from '../chromium';
import { startDesk } from '../desk';
import type { Desk } from '../desk';
import { playCasesOfPages } from './live-cases';
import type { CasesOfPages } from './live-cases';
import { open, webPages } from './pages';
import type { WebPage } from './pages';
import { smallPng } from './small-png';

const folder = resolve(__dirname, '../../../docs/images');
const languages = ['zh', 'en'] as const;
const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Pictures of every page × language × width, named `duty.zh.1366.png`; an argument narrows the names. */
async function main(wanted: string): Promise<void> {
  const [desk, browser] = await Promise.all([startDesk('sandbox'), startBrowser()]);
  try {
    // The first operator of a test has an English post.
    await desk.db.owner.query(`update post set title = '值班员' where title = 'operator'`);
    await makeDemoAccount(desk.db.owner);
    await playDemo({ apiUrl: desk.url, token: desk.db.token, say: (line) => console.log(line), account: 'demo' });
    const cases = await playCasesOfPages(desk);
    const pages = webPages.filter(({ name }) => name.includes(wanted));
    if (wanted === '') rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    let bytes = 0;
    for (const language of languages)
      for (const size of sizes) {
        const taken = await takePictures(browser, { desk, cases, pages }, { language, ...size });
        bytes += taken.map((path) => statSync(path).size).reduce((sum, one) => sum + one, 0);
      }
    console.log(`${(bytes / 1_048_576).toFixed(1)} MB in ${folder}`);
  } finally {
    await Promise.all([browser.close(), desk.stop()]);
  }
}

interface Look {
  readonly language: 'zh' | 'en';
  readonly width: number;
  readonly height: number;
}

interface Taken {
  readonly desk: Desk;
  readonly cases: CasesOfPages;
  readonly pages: readonly WebPage[];
}

async function takePictures(browser: Browser, { desk, cases, pages }: Taken, look: Look): Promise<readonly string[]> {
  const seat = await sitDown(browser, desk.url, look);
  const taken: string[] = [];
  const take = async (name: string): Promise<void> => {
    const path = join(folder, `${name}.${look.language}.${look.width}.png`);
    writeFileSync(path, smallPng(await seat.page.screenshot()));
    taken.push(path);
  };
  await seat.page.goto('/sign-in');
  await seat.page.locator('.sign-in-demo').waitFor();
  await take('sign-in');
  await signIn(seat, demoAccount.account, demoAccount.password);
  for (const page of pages) {
    await open(seat.page, page, cases);
    await take(page.name);
  }
  await seat.context.close();
  if (seat.faults.length > 0) throw new Error(seat.faults.join('\n'));
  return taken;
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
