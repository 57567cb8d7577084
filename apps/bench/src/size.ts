import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { anjianBundle } from './sides';

const root = resolve(__dirname, '../../../../../..');

/** What a reader of the engine has to read, and what a worker has to load, in one line. */
export async function sizes(): Promise<string> {
  const { size } = await stat(anjianBundle);
  const ledger = (await readdir(join(root, 'libs/persistence/src/ledger'))).map((name) => `libs/persistence/src/ledger/${name}`);
  const parts = [
    ['host', ['workflows/src/host.ts', 'workflows/src/timer.ts']],
    ['inbox', ['workflows/src/inbox.ts']],
    ['ledger port', ['workflows/src/ledger.ts', 'activities/src/take-turn.ts']],
    ['ledger', ledger],
  ] as const;
  const lines = await Promise.all(parts.map(async ([name, files]) => `${name} ${await linesOf(files)}`));
  return `workflow bundle ${size} bytes; lines: ${lines.join(', ')}`;
}

async function linesOf(files: readonly string[]): Promise<number> {
  const texts = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
  return texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
}
