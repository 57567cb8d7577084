import type { Command } from 'commander';
import { openStreams } from '@app/persistence';
import { lazyClient, seeRun, wakeStream } from '@app/temporal-client';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';

const atOnce = 20;
const answerMs = 10_000;

interface ReviveOptions extends OutputOptions {
  readonly all?: boolean;
}

export interface Revived {
  readonly open: number;
  readonly running: number;
  readonly revived: number;
}

export function addRevive(program: Command): void {
  program
    .command('revive')
    .description(
      "由台账恢复所有未结程序中没有工作流的：用于 Temporal 数据库或者载荷密钥丢失之后 start the workflow of every open procedure that has none, from the ledger: after the loss of Temporal's database or of the payload key",
    )
    .option(
      '--all',
      '同时唤醒正在运行的工作流，逐一核对台账与已经答复的内容：用于恢复较早的数据库备份之后 also wake those that run, so that each compares the ledger with what it has answered: after an older copy of the database was put back',
    )
    .option('--json', '输出 JSON print JSON')
    .action(async (options: ReviveOptions) => {
      const done = await withDatabase(async (source, config) => {
        const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, PAYLOAD_KEYS: payloadKeys } = config;
        const client = lazyClient({ address, namespace, payloadKeys });
        const open = await openStreams(source);
        const revived = await inBatches(open, async (start) => {
          const { running } = await client.withDeadline(Date.now() + answerMs, () => seeRun(client, start.stream));
          if (running && options.all !== true) return 0;
          await client.withDeadline(Date.now() + answerMs, () => wakeStream(client, config.TEMPORAL_TASK_QUEUE, start));
          return running ? 0 : 1;
        });
        await client.connection.close();
        return { open: open.length, running: open.length - revived, revived };
      });
      print(options, done, [`未结 open ${done.open}, 运行中 running ${done.running}, 已恢复 revived ${done.revived}`]);
    });
}

async function inBatches<T>(all: readonly T[], run: (one: T) => Promise<number>): Promise<number> {
  let sum = 0;
  for (let index = 0; index < all.length; index += atOnce) {
    const done = await Promise.all(all.slice(index, index + atOnce).map(run));
    sum += done.reduce((total, one) => total + one, 0);
  }
  return sum;
}
