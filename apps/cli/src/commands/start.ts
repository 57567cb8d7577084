import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { loseLinesQuietly } from '@app/observability';
import { runStart } from '../start/run-start';
import type { StartOptions } from '../start/options';

interface Given {
  readonly demo?: true;
  readonly temporal: StartOptions['temporal'];
  readonly data?: string;
}

export function addStart(program: Command): void {
  program
    .command('start')
    .description(
      '在本机启动全部组件：PostgreSQL、Temporal、工作进程、API；按 Ctrl-C 停止 start everything on this machine: PostgreSQL, Temporal, worker, API; Ctrl-C stops it',
    )
    .option('--demo', '模拟环境，演示三起真实事故，数据单独存放 a sandbox with three real accidents, in a data folder of its own')
    .option(
      '--temporal <kind>',
      'Temporal 的数据存放处：sqlite 或者 postgres where Temporal keeps its data: sqlite or postgres',
      temporalKind,
      'sqlite',
    )
    .option(
      '--data <folder>',
      '数据目录（DATA_DIR，否则为 .data；--demo 为 .data/demo） folder of all that is kept (DATA_DIR, else .data; with --demo .data/demo)',
    )
    .action(async (given: Given) => {
      // Unlike what other commands print, nobody has to read this: the servers are kept running.
      process.stdout.removeAllListeners('error');
      loseLinesQuietly();
      // The servers are stopped and nothing else is to be waited for.
      process.exit(await runStart(optionsOf(given)));
    });
}

function optionsOf({ demo, temporal, data }: Given): StartOptions {
  const folder = process.env['DATA_DIR'] || '.data';
  if (demo) return { dataDir: data ?? join(folder, 'demo'), temporal, installation: 'sandbox', demo: 'play' };
  const installation = process.env['INSTALLATION'] === 'sandbox' ? 'sandbox' : 'real';
  return { dataDir: data ?? folder, temporal, installation, demo: 'none' };
}

function temporalKind(text: string): StartOptions['temporal'] {
  if (text === 'sqlite' || text === 'postgres') return text;
  throw new InvalidArgumentError('应为 sqlite 或者 postgres。It must be sqlite or postgres.');
}
