import { existsSync, readFileSync } from 'node:fs';
import { within } from './checkout.mjs';
import { npm, run, Sentence } from './run.mjs';

/** Installs the packages of the lockfile where they are missing or of another version. */
export async function ensureInstalled(say = console.log) {
  if (isInstalled()) return;
  say('正在安装依赖… Installing packages (npm ci)…');
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Sentence('依赖安装失败，请检查网络与磁盘空间。Installing packages failed: check network and disk space.');
}

/** npm writes its own list into node_modules when it is done; a broken install has none. */
function isInstalled() {
  const done = within('node_modules/.package-lock.json');
  if (!existsSync(done)) return false;
  const installed = packagesOf(done);
  const wanted = Object.entries(packagesOf(within('package-lock.json')));
  // Optional packages are for other platforms where they are missing.
  return wanted.every(([path, entry]) => path === '' || entry.link || sameVersion(installed[path], entry));
}

function sameVersion(installed, wanted) {
  return installed === undefined ? wanted.optional === true : installed.version === wanted.version;
}

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
