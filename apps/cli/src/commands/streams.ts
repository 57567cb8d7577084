import type { Command } from 'commander';
import { wordFor } from '@app/contracts';
import { releaseInForce } from '@app/register';
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
      '列出已停止办理的程序及原因；核对台账无误，或者认可现有记录后，可以恢复其中一个 the procedures that are stopped, each with its reason; one of them may be released when its ledger is right, or what it has is accepted',
    )
    .option(
      '--release <procedure>',
      '恢复该程序，如 investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10；随后用 `revive` 启动 release this one; `revive` then starts it',
    )
    .option('--json', '输出 JSON print JSON')
    .action(async (options: StreamsOptions) => {
      const { release } = options;
      const done = await withDatabase(async (source) => {
        const released = release === undefined ? null : await releaseStopped(source, release);
        return { released, stopped: await stoppedStreams(source) };
      });
      const names = releaseInForce().register;
      const said = done.released === null ? [] : [`${release}: ${done.released ? '已恢复 released' : '并未停止 was not stopped'}`];
      print(options, done, [
        ...said,
        ...done.stopped.map(
          ({ id, why, since }) =>
            `${id}  ${why} ${wordFor('why', why, 'zh', names)} ${wordFor('why', why, 'en', names)}  自 since ${since}`,
        ),
        `已停止 stopped ${done.stopped.length}`,
      ]);
      if (done.released === false) process.exitCode = 1;
    });
}
