import type { Command } from 'commander';
import { addDays, beijingDay, isDay } from '@app/calendar';
import { badYear, inRange } from '@app/domain-schemas';
import { databaseNow, writeAnchor } from '@app/persistence';
import { badArgument } from '../failure';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';

interface AnchorOptions extends OutputOptions {
  readonly day?: string;
  readonly anchors?: string;
}

export function addAnchor(program: Command): void {
  program
    .command('anchor')
    .description("append a day's root over all chains to the anchor file; the workers do so every day by themselves")
    .option('--day <day>', 'Beijing day that has ended; yesterday where absent')
    .option('--anchors <file>', 'the file; ANCHOR_FILE where absent')
    .option('--json', 'print JSON')
    .action(async (options: AnchorOptions) => {
      const anchor = await withDatabase(async (source, config) => {
        const today = beijingDay(await databaseNow(source));
        return writeAnchor(source, options.anchors ?? config.ANCHOR_FILE, endedDay(options.day, today));
      });
      print(options, anchor, [`${anchor.day} ${anchor.root} (${anchor.heads})`]);
    });
}

/** @throws BadInput when it is no day, lies outside the usable years or has not ended */
export function endedDay(day: string | undefined, today: string): string {
  if (day === undefined) return addDays(today, -1);
  if (!isDay(day)) throw badArgument('--day', `"${day}" is no day such as 2026-01-31`);
  if (!inRange(day)) throw badArgument('--day', badYear(day));
  if (day >= today) throw badArgument('--day', `${day} has not ended`);
  return day;
}
