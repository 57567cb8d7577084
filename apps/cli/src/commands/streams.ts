import type { Command } from 'commander';
import { releaseStopped, stoppedStreams } from '@app/persistence';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';

interface StreamsOptions extends OutputOptions {
  readonly release?: string;
}

export function addStreams(program: Command): void {
  program
    .command('streams')
    .description(
      'the procedures that are stopped, each with its reason; one of them may be let go when its ledger is right, or what it has is accepted',
    )
    .option('--release <stream>', 'let go of this one, such as investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10; `revive` starts it')
    .option('--json', 'print JSON')
    .action(async (options: StreamsOptions) => {
      const { release } = options;
      const done = await withDatabase(async (source) => {
        const released = release === undefined ? null : await releaseStopped(source, release);
        return { released, stopped: await stoppedStreams(source) };
      });
      const said = done.released === null ? [] : [`${release}: ${done.released ? 'let go' : 'was not stopped'}`];
      print(options, done, [
        ...said,
        ...done.stopped.map(({ id, why, since }) => `${id}  ${why}  since ${since}`),
        `stopped ${done.stopped.length}`,
      ]);
      if (done.released === false) process.exitCode = 1;
    });
}
