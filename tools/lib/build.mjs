import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout, within } from './checkout.mjs';
import { npm, run, Sentence } from './run.mjs';

const sources = ['apps', 'libs', 'workflows', 'activities', 'nest-cli.json', 'tsconfig.json', 'package-lock.json'];
const stamp = within('dist/.stamp');

/** Builds when a source has another content than at the last build; times of files say nothing after a clone. */
export async function ensureBuilt(say = console.log, stdio = 'inherit') {
  const now = contentHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('正在编译… Building…');
  const code = await run(npm, ['run', '--silent', 'build'], { stdio });
  if (code !== 0) throw new Sentence('编译失败。The build failed.');
  writeFileSync(stamp, now);
}

function contentHash() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesOf(within(source))).sort()) {
    hash
      .update(`${relative(checkout, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return path.endsWith('.spec.ts') ? [] : [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => filesOf(join(path, name)));
}
