import type { Command } from 'commander';
import { ChangeRefused, readPack, recordChange } from '@app/administration';
import type { LoadedPack, PackFileFault } from '@app/administration';
import { beijingDay, isDay } from '@app/calendar';
import { editions } from '@app/persistence';
import type { InForce } from '@app/register';
import { packsInForce } from '@app/rules';
import { booksHere, noteLines } from '../books-here';
import { badArgument, BadInput } from '../failure';
import { faultAt, linedJson, textOf } from '../json/read-json';
import type { LinedJson } from '../json/json-lines';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { packHead } from '../pack-lines';
import { withDatabase } from '../with-database';
import { byCommandLine, entryLine } from './register';

interface LoadOptions extends OutputOptions {
  readonly paper: string;
  readonly number?: string;
  readonly issued?: string;
  readonly reason: string;
}

export function addPack(program: Command): void {
  const pack = program.command('pack').description('规则包：各地方的规则 packs: the law of places');
  pack
    .command('check')
    .description('检查一个规则包文件，不作记载 check the file of a pack; nothing is recorded')
    .argument('<file>', 'JSON 文件；- 为标准输入 a JSON file, or - for standard input')
    .option('--json', '输出 JSON print JSON')
    .action(async (file: string, options: OutputOptions) => {
      const { json, text } = await fileOf(file);
      const { books, note } = await booksHere();
      const { pack: found, sha256 } = demandPack(file, text, json, books.inForce);
      print(options, { ...note, pack: found.id, version: found.version, place: found.place, sha256 }, [
        ...noteLines(note),
        packHead(found, books.inForce.register),
        '可以收入 can be loaded',
      ]);
    });
  pack
    .command('load')
    .description('收入一个规则包，自各案下一步起适用 take in a pack; it holds from the next step of each case')
    .argument('<file>', 'JSON 文件；- 为标准输入 a JSON file, or - for standard input')
    .requiredOption('--paper <title>', '所依据文件的标题 title of the paper on which it rests')
    .option('--number <number>', '文号 its number')
    .option('--issued <day>', '成文日期 its day (YYYY-MM-DD)')
    .requiredOption('--reason <text>', '登记的理由 why it is recorded')
    .option('--json', '输出 JSON print JSON')
    .action((file: string, options: LoadOptions) => load(file, options));
  pack
    .command('list')
    .description('列出现行的规则包 list the packs in force')
    .option('--json', '输出 JSON print JSON')
    .action(async (options: OutputOptions) => {
      const { books, note } = await booksHere();
      const { packs, register } = books.inForce;
      const held = packsInForce(packs);
      print(options, { ...note, packs: held }, [...noteLines(note), ...held.map((one) => packHead(one, register))]);
    });
  for (const command of pack.commands) command.exitOverride();
}

async function load(file: string, options: LoadOptions): Promise<void> {
  const { paper: title, number = null, issued: issuedOn = null, reason } = options;
  if (issuedOn !== null && (!isDay(issuedOn) || issuedOn > beijingDay(new Date().toISOString())))
    throw badArgument('--issued', `应为不晚于今日的日期（YYYY-MM-DD）：${issuedOn} / must be a day that is not ahead (YYYY-MM-DD)`);
  const { json, text } = await fileOf(file);
  await withDatabase(async (source) => {
    const known = editions();
    const { pack, sha256 } = demandPack(file, text, json, await known.now(source));
    const asked = { change: { kind: 'pack' as const, pack, sha256 }, grounds: { paper: { title, number, issuedOn }, reason } };
    const entry = await recordChange(source, known, byCommandLine, () => asked).catch((error: unknown) => {
      if (!(error instanceof ChangeRefused)) throw error;
      throw new BadInput(error.faults.map(({ field, reason: why }) => faultAt(file, json, field.split('.'), `${why.zh} / ${why.en}`)));
    });
    print(options, entry, [entryLine(entry)]);
  });
}

async function fileOf(file: string): Promise<{ readonly text: string; readonly json: LinedJson }> {
  const text = await textOf(file);
  return { text, json: linedJson(file, text) };
}

/** @throws BadInput that names file, line, rule and reason of every fault */
function demandPack(file: string, text: string, json: LinedJson, now: InForce): LoadedPack {
  const read = readPack(text, json.value, now);
  if ('pack' in read) return read;
  throw new BadInput(read.map((fault) => faultAt(file, json, fault.path, inWords(fault))));
}

function inWords({ rule, reason: { zh, en } }: PackFileFault): string {
  return rule === null ? `${zh} / ${en}` : `“${rule}”：${zh} / ${en}`;
}
