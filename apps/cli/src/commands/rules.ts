import type { Command } from 'commander';
import { procedures } from '@app/domain';
import type { LawSheet } from '@app/domain';
import { lawSheet, places } from '@app/rules';
import { badArgument } from '../failure';
import { print } from '../output';
import type { OutputOptions } from '../output';

export function addRules(program: Command): void {
  program
    .command('rules')
    .description('the clock rules and gates that hold at a place, each with its source')
    .argument('[place]', 'division code; 000000 for the whole country', '000000')
    .option('--json', 'print JSON')
    .action((place: string, options: OutputOptions) => {
      if (place !== '000000' && !places.some(({ code }) => code === place)) throw badArgument('place', `there is no place ${place}`);
      const sheets = Object.values(procedures).map(({ kind }) => [kind, lawSheet(kind, place)] as const);
      print(
        options,
        { place, procedures: Object.fromEntries(sheets) },
        sheets.flatMap(([kind, sheet]) => [`# ${kind} (${sheet.pack})`, ...lines(sheet)]),
      );
    });
}

function lines({ clocks, gates }: LawSheet): readonly string[] {
  return [
    ...clocks.map(
      ({ id, title, basis }) => `${id}  ${title.zh} / ${title.en}  ${basis.map(({ law, article }) => `${law}${article}`).join('; ')}`,
    ),
    ...gates.map(({ id, title, basis }) => `${id}  ${title.zh} / ${title.en}  ${basis.law}${basis.article}`),
  ];
}
