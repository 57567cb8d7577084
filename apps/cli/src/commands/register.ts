import type { Command } from 'commander';
import { ChangeRefused, organChange, organFormSchema, placeChange, placeFormSchema, recordChange } from '@app/administration';
import type { Change } from '@app/administration';
import { beijingDay, isDay } from '@app/calendar';
import { editions, registerEntries } from '@app/persistence';
import type { InForce, RegisterEntry } from '@app/register';
import { booksHere, noteLines } from '../books-here';
import { badArgument, BadInput } from '../failure';
import { checkedJson, faultAt, linedJson, textOf } from '../json/read-json';
import type { LinedJson } from '../json/json-lines';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';

/** Who recorded something by the command line. */
export const byCommandLine = 'cli';

export function addRegister(program: Command): void {
  const register = program.command('register').description('登记簿：地区和机关 the register of places and organs');
  register
    .command('place')
    .description(
      '登记一个地区（如开发区），或者其某日起的名称、类别、上级 record a place, such as a zone, or its name, kind or parent from a day on',
    )
    .argument('<file>', 'JSON 文件；- 为标准输入 a JSON file, or - for standard input')
    .option('--json', '输出 JSON print JSON')
    .action((file: string, options: OutputOptions) =>
      recordFile(file, options, (json) => {
        const form = checkedJson(file, json, placeFormSchema);
        return (now) => placeChange(form, now);
      }),
    );
  register
    .command('organ')
    .description('登记一个机关，或者其印章和文件上的名称 record an organ, or the name on its letterhead')
    .argument('<file>', 'JSON 文件；- 为标准输入 a JSON file, or - for standard input')
    .option('--json', '输出 JSON print JSON')
    .action((file: string, options: OutputOptions) =>
      recordFile(file, options, (json) => {
        const change = organChange(checkedJson(file, json, organFormSchema));
        return () => change;
      }),
    );
  register
    .command('list')
    .description('列出管理员登记的地区、机关和通知 list what administrators recorded')
    .option('--json', '输出 JSON print JSON')
    .action((options: OutputOptions) =>
      withDatabase(async (source) => {
        const entries = await registerEntries(source, null, 10_000);
        print(options, { entries }, entries.map(entryLine));
      }),
    );
  register
    .command('find')
    .description('按名称、拼音或者首字母查地区 find places by name, pinyin or initials')
    .argument('<text>', '名称、拼音或者首字母 name, pinyin or initials')
    .option('--on <day>', '以哪一天计 as of which day (YYYY-MM-DD)')
    .option('--json', '输出 JSON print JSON')
    .action(async (text: string, options: OutputOptions & { readonly on?: string }) => {
      const { on = beijingDay(new Date().toISOString()) } = options;
      if (!isDay(on)) throw badArgument('--on', `应为日期（YYYY-MM-DD）：${on} / must be a day (YYYY-MM-DD)`);
      const { books, note } = await booksHere();
      const found = books.inForce.register.places.search(text, on, 50);
      print(options, { ...note, places: found }, [
        ...noteLines(note),
        ...found.map(({ code, name, within, abolished }) => `${code}  ${name}  ${within}${abolished ? '  已撤销 no longer stands' : ''}`),
      ]);
    });
  for (const command of register.commands) command.exitOverride();
}

async function recordFile(file: string, options: OutputOptions, read: (json: LinedJson) => (now: InForce) => Change): Promise<void> {
  const json = linedJson(file, await textOf(file));
  const asked = read(json);
  await withDatabase(async (source) => {
    const entry = await recordChange(source, editions(), byCommandLine, asked).catch((error: unknown) => {
      if (!(error instanceof ChangeRefused)) throw error;
      throw new BadInput(error.faults.map(({ field, reason }) => faultAt(file, json, field.split('.'), `${reason.zh} / ${reason.en}`)));
    });
    print(options, entry, [entryLine(entry)]);
  });
}

/** An entry in one line. */
export function entryLine({ n, change, paper, reason }: RegisterEntry): string {
  const subject =
    change.kind === 'place'
      ? `${change.place.code} ${change.place.name} ${change.place.from}—${change.place.to ?? ''}`
      : change.kind === 'organ'
        ? `${change.organ.id} ${change.organ.name} ${change.organ.from}—${change.organ.to ?? ''}`
        : change.kind === 'pack'
          ? `${change.pack.id}@${change.pack.version}`
          : change.notice.id;
  return `${n}  ${subject}  《${paper.title}》${paper.number ?? ''}  ${reason}`;
}
