import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull } from '../process/why-died';
import { StartError } from '../start-error';
import { cached, cacheFolder, executable, moduleFolder, programs } from './cache';
import type { Program } from './cache';

/** Tells a person what is going on; called with one line at a time. */
export type Progress = (line: string) => void;

const progressEveryMs = 15_000;

/** Builds a program of the pinned module with Go, or takes it from the cache. @throws StartError 'no-temporal' */
export async function built(program: Program, progress: Progress): Promise<string> {
  const known = cached(program);
  if (known !== null) return known;
  demandGo();
  const began = Date.now();
  progress(`首次编译 ${program}，约 6 分钟… Building ${program} once, about 6 minutes…`);
  const timer = setInterval(() => progress(`  … ${Math.round((Date.now() - began) / 1000)} s`), progressEveryMs);
  try {
    return await build(program);
  } finally {
    clearInterval(timer);
  }
}

async function build(program: Program): Promise<string> {
  const target = join(cacheFolder(), executable(program));
  const half = `${target}.${process.pid}`;
  mkdirSync(cacheFolder(), { recursive: true });
  const args = ['build', '-trimpath', '-ldflags', '-s -w', '-o', half, programs[program]];
  const output = await run('go', args);
  if (output !== null) {
    rmSync(half, { force: true });
    throw buildFailed(output);
  }
  // Named only when whole: a build that was interrupted is not taken for a program.
  renameSync(half, target);
  return target;
}

/** @returns what it said when it failed, else null */
function run(command: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: moduleFolder(),
      env: { ...process.env, CGO_ENABLED: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? null : said));
  });
}

/** @throws StartError 'no-temporal' when Go is missing or older than go.mod asks for */
function demandGo(): void {
  const { stdout } = spawnSync('go', ['env', 'GOVERSION'], { cwd: moduleFolder(), encoding: 'utf8', env: process.env });
  const [, major, minor, patch] = /go(\d+)\.(\d+)(?:\.(\d+))?/.exec(stdout ?? '') ?? [];
  const number = Number(major) * 1_000_000 + Number(minor) * 1_000 + Number(patch ?? 0);
  if (!(number >= 1_026_008)) throw noTemporal();
}

export function noTemporal(): StartError {
  return new StartError(
    'no-temporal',
    '未找到 Temporal 服务器：请安装 Temporal CLI 1.9 以上并放入 PATH，或安装 Go 1.26.8 以上后重试，或用 TEMPORAL_ADDRESS 指向一个服务器。',
    'No Temporal server was found: install the Temporal CLI 1.9 or newer on the PATH, or install Go 1.26.8 or newer and start again (it builds one), or point TEMPORAL_ADDRESS at a server.',
  );
}

function buildFailed(output: string): StartError {
  if (/no space left on device/i.test(output)) return diskFull('go build');
  const last = output.trim().split('\n').at(-1) ?? '';
  return new StartError(
    'no-temporal',
    `编译 Temporal 失败（Go 需能访问其模块代理）：${last}`,
    'Building Temporal failed (Go must reach its module proxy).',
  );
}
