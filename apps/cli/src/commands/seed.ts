import type { Command } from 'commander';
import { loadOwnerConfig } from '@app/config';
import { firstStart } from '@app/persistence';
import { organs, places } from '@app/rules';
import { badArgument } from '../failure';
import { print } from '../output';
import type { OutputOptions } from '../output';

interface SeedOptions extends OutputOptions {
  readonly organ: string;
  readonly post: string;
}

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description(
      '写入行政区划和机关；首次运行时另建一名操作员，其令牌只显示一次 write places and organs; the first time also create one operator, whose token is printed once',
    )
    .option('--organ <id>', '首名操作员所在机关 organ of the first operator', '150802-government')
    .option('--post <title>', '首名操作员的职务 post of the first operator', '值班员')
    .option('--json', '输出 JSON print JSON')
    .action(async (options: SeedOptions) => {
      if (!organs.some(({ id }) => id === options.organ))
        throw badArgument('--organ', `没有这个机关：${options.organ} There is no such organ`);
      const config = loadOwnerConfig(process.env);
      const operator = { organ: options.organ, title: options.post };
      const token = await firstStart(config.DATABASE_OWNER_URL, config.INSTALLATION, { places, organs }, operator);
      const counts = `行政区划 places ${places.length}, 机关 organs ${organs.length}`;
      print(options, { places: places.length, organs: organs.length, token }, token === null ? [counts] : [counts, `令牌 token: ${token}`]);
    });
}
