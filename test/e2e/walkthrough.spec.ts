import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { outcomePattern, walkBlocks } from '../support/walkthrough';
import type { WalkBlock } from '../support/walkthrough';

const run = promisify(execFile);
const root = resolve(__dirname, '../..');
const mark = '=== end of block ===';
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk('sandbox');
}, 60_000);

afterAll(() => desk.stop());

/** Runs all blocks in one shell, as a reader does; only address and token are replaced. */
async function walk(blocks: readonly WalkBlock[]): Promise<readonly string[]> {
  const script = blocks
    .map(({ commands }) => `${commands}echo '${mark}'`)
    .join('\n')
    .replace(/^URL=.*$/m, `URL=${desk.url}`)
    .replace(/^TOKEN=.*$/m, `TOKEN=${desk.db.token}`);
  const { stdout } = await run('bash', ['-c', script], { cwd: root, env: { ...process.env, ...desk.env } });
  return stdout.split(`${mark}\n`).slice(0, -1);
}

const readmes = [
  { file: 'README.md', section: 'Ten minutes by hand' },
  { file: 'README.zh-CN.md', section: '十分钟动手体验' },
];

test.each(readmes)(
  '$file: each block comes to the outcome that it states',
  async ({ file, section }) => {
    const blocks = walkBlocks(file, section);
    const outputs = await walk(blocks);
    expect(outputs).toHaveLength(blocks.length);
    const stated = blocks.filter(({ outcome }) => outcome !== null);
    expect(stated.length).toBeGreaterThanOrEqual(12);
    for (const [index, { outcome, commands }] of blocks.entries()) {
      const printed = (outputs[index] ?? '').trim();
      if (outcome === null) expect({ commands, printed }).toEqual({ commands, printed: '' });
      else expect(printed).toMatch(outcomePattern(outcome));
    }
  },
  120_000,
);
