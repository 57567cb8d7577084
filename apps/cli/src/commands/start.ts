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
    .description('start everything on this machine: PostgreSQL, Temporal, worker, API; Ctrl-C stops it')
    .option('--demo', 'a sandbox with three real accidents, in a data folder of its own')
    .option('--temporal <kind>', 'where Temporal keeps its data: sqlite or postgres', temporalKind, 'sqlite')
    .option('--data <folder>', 'folder of all that is kept (DATA_DIR, else .data; with --demo .data/demo)')
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
  throw new InvalidArgumentError('It must be sqlite or postgres.');
}
