import type { Command } from 'commander';
import { loadOwnerConfig } from '@app/config';
import { migrate } from '@app/persistence';
import { print } from '../output';
import type { OutputOptions } from '../output';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('将数据库升级到本版本（DATABASE_OWNER_URL） bring the database to this release (DATABASE_OWNER_URL)')
    .option('--json', '输出 JSON print JSON')
    .action(async (options: OutputOptions) => {
      const ran = await migrate(loadOwnerConfig(process.env).DATABASE_OWNER_URL);
      print(options, { ran }, ran.length === 0 ? ['已是最新版本 up to date'] : ran);
    });
}
