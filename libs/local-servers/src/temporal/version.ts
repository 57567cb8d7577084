import { spawnSync } from 'node:child_process';

/** True when `binary` is a Temporal CLI that has server 1.32 or newer (CLI 1.9): older ones lack what the tests use. */
export function isNewEnough(binary: string): boolean {
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return serverIsNewEnough(stdout ?? '');
}

/** @param versionLine as the CLI prints it: `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)` */
export function serverIsNewEnough(versionLine: string): boolean {
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(versionLine) ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 32);
}
