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
    .description(
      "将某日台账的存证写入存证文件；工作进程每天自动写入 append a day's anchor of the ledger to the anchor file; the workers do so every day by themselves",
    )
    .option('--day <day>', '已经结束的日期（北京时间），不填为昨天 a Beijing day that has ended; yesterday where absent')
    .option('--anchors <file>', '存证文件，不填为 ANCHOR_FILE the file; ANCHOR_FILE where absent')
    .option('--json', '输出 JSON print JSON')
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
  if (!isDay(day)) throw badArgument('--day', `“${day}”不是日期，应如 2026-01-31 is not a day such as 2026-01-31`);
  if (!inRange(day)) throw badArgument('--day', badYear(day));
  if (day >= today) throw badArgument('--day', `${day} 尚未结束 has not ended`);
  return day;
}
