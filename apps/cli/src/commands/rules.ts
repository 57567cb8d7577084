import type { Command } from 'commander';
import type { Source } from '@app/clock';
import { procedures, procedureTitles } from '@app/domain';
import type { LawSheet } from '@app/domain';
import { notRead, packsAt, wordsOf } from '@app/rules';
import { booksHere, noteLines } from '../books-here';
import { badArgument } from '../failure';
import { print } from '../output';
import { packLines } from '../pack-lines';
import type { OutputOptions } from '../output';

export function addRules(program: Command): void {
  program
    .command('rules')
    .description(
      '列出某地适用的期限和前置条件及其依据和条文 the time limits and preconditions that hold at a place, each with its source and what the article says',
    )
    .argument('[place]', '行政区划代码；000000 为全国 division code; 000000 for the whole country', '000000')
    .option('--json', '输出 JSON print JSON')
    .action(async (place: string, options: OutputOptions) => {
      const { books, note } = await booksHere();
      if (books.inForce.register.places.latest(place) === null)
        throw badArgument('place', `没有这个行政区划：${place} There is no such place`);
      const sheets = Object.values(procedures).map(({ kind }) => [kind, books.law(kind, place).sheet] as const);
      const { register, packs } = books.inForce;
      const local = packsAt(register.places.chainOf(place), packs);
      print(options, { place, ...note, procedures: Object.fromEntries(sheets), packs: local }, [
        ...noteLines(note),
        ...sheets.flatMap(([kind, sheet]) => [
          `# ${procedureTitles[kind].zh} ${procedureTitles[kind].en} (${sheet.pack})`,
          ...lines(sheet),
        ]),
        ...local.flatMap((pack) => packLines(pack, register)),
      ]);
    });
}

/** One line for each rule and gate, and below it one for each of its articles. */
export function lines({ clocks, gates }: LawSheet): readonly string[] {
  return [
    ...clocks.flatMap(({ id, title, basis }) => [`${id}  ${title.zh} / ${title.en}`, ...basis.map(articleLine)]),
    ...gates.flatMap(({ id, title, basis }) => [`${id}  ${title.zh} / ${title.en}`, articleLine(basis)]),
  ];
}

function articleLine({ law, article }: Source): string {
  const { zh } = wordsOf(`${law}${article}`);
  return `    ${law}${article}  ${zh === notRead.zh ? `${notRead.zh} / ${notRead.en}` : zh}`;
}
