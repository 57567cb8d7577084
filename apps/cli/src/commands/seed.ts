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
    .description('write places and organs; the first time also create one operator, whose token is printed once')
    .option('--organ <id>', 'organ of the first operator', '150802-government')
    .option('--post <title>', 'post of the first operator', '值班员')
    .option('--json', 'print JSON')
    .action(async (options: SeedOptions) => {
      if (!organs.some(({ id }) => id === options.organ)) throw badArgument('--organ', `there is no organ ${options.organ}`);
      const config = loadOwnerConfig(process.env);
      const operator = { organ: options.organ, title: options.post };
      const token = await firstStart(config.DATABASE_OWNER_URL, config.INSTALLATION, { places, organs }, operator);
      const counts = `${places.length} places, ${organs.length} organs`;
      print(options, { places: places.length, organs: organs.length, token }, token === null ? [counts] : [counts, `token: ${token}`]);
    });
}
