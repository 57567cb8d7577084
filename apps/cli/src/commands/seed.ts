import type { Command } from 'commander';
import { loadOwnerConfig } from '@app/config';
import { firstStart } from '@app/persistence';
import { releaseInForce } from '@app/register';
import { releaseName, repertoire } from '@app/turn';
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
      '首次运行时建一名操作员，其令牌只显示一次；以后运行则登记本版本的规则和数据 the first time create one operator, whose token is printed once; later note the law and data of this release',
    )
    .option('--organ <id>', '首名操作员所在机关 organ of the first operator', '150802-government')
    .option('--post <title>', '首名操作员的职务 post of the first operator', '值班员')
    .option('--json', '输出 JSON print JSON')
    .action(async (options: SeedOptions) => {
      const { register } = releaseInForce();
      if (register.organs.ever(options.organ) === null)
        throw badArgument('--organ', `没有这个机关：${options.organ} There is no such organ`);
      const config = loadOwnerConfig(process.env);
      const operator = { organ: options.organ, title: options.post };
      const token = await firstStart(config.DATABASE_OWNER_URL, config.INSTALLATION, releaseName(repertoire), operator);
      const places = register.places.codes().length;
      const counts = `行政区划 places ${places}`;
      print(options, { places, token }, token === null ? [counts] : [counts, `令牌 token: ${token}`]);
    });
}
