import type { Command } from 'commander';
import { loadOwnerConfig } from '@app/config';
import { migrate } from '@app/persistence';
import { print } from '../output';
import type { OutputOptions } from '../output';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this release (DATABASE_OWNER_URL)')
    .option('--json', 'print JSON')
    .action(async (options: OutputOptions) => {
      const ran = await migrate(loadOwnerConfig(process.env).DATABASE_OWNER_URL);
      print(options, { ran }, ran.length === 0 ? ['up to date'] : ran);
    });
}
