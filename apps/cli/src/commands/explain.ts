import { Option } from 'commander';
import type { Command } from 'commander';
import { clockOf } from '@app/persistence';
import type { ClockLine } from '@app/persistence';
import { badArgument } from '../failure';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';

type Lang = 'zh' | 'en';

interface ExplainOptions extends OutputOptions {
  readonly lang: Lang;
  readonly stream?: string;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('how the date of a clock follows, step by step')
    .argument('<case>', 'id of the case')
    .argument('<clock>', 'id of the clock, such as IN-01')
    .addOption(new Option('--lang <lang>', 'language of the sentences').choices(['zh', 'en']).default('zh'))
    .option('--stream <id>', 'which stream, where several have a clock of that id')
    .option('--json', 'print JSON')
    .action(async (caseId: string, clock: string, options: ExplainOptions) => {
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(caseId)) throw badArgument('case', `"${caseId}" is no case id`);
      const found = await withDatabase((source) => clockOf(source, caseId, clock, options.stream ?? null));
      if (found === null) throw badArgument('clock', `case ${caseId} has no clock ${clock}`);
      print(options, found, explanation(found, options.lang));
    });
}

/** The sentences of a clock's derivation, with the articles they stand on. */
export function explanation(clock: ClockLine, lang: Lang): readonly string[] {
  const due = clock.dueDate ?? '—';
  const steps = clock.derivation.map(({ text, basis }, index) => {
    const source = basis === undefined ? '' : lang === 'zh' ? `（${basis.law}${basis.article}）` : ` (${basis.law}${basis.article})`;
    return `${index + 1}. ${text[lang]}${source}`;
  });
  return [`${clock.id} ${clock.title[lang]}: ${due} [${clock.status}]`, ...steps];
}
