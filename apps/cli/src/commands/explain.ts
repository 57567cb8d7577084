import { Option } from 'commander';
import type { Command } from 'commander';
import { statusWords } from '@app/clock';
import { clockOf } from '@app/persistence';
import { wordsOf } from '@app/rules';
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
    .description('逐步说明一项期限的日期如何得出 how the date of a time limit follows, step by step')
    .argument('<case>', '案件编号 id of the case')
    .argument('<clock>', '期限编号，如 IN-01 id of the time limit, such as IN-01')
    .addOption(new Option('--lang <lang>', '说明所用语言 language of the sentences').choices(['zh', 'en']).default('zh'))
    .option('--stream <id>', '多个程序有该编号的期限时，指明是哪一个 which procedure, where several have a time limit of that id')
    .option('--json', '输出 JSON print JSON')
    .action(async (caseId: string, clock: string, options: ExplainOptions) => {
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(caseId))
        throw badArgument('case', `“${caseId}”不是案件编号 is not the id of a case`);
      const found = await withDatabase((source) => clockOf(source, caseId, clock, options.stream ?? null));
      if (found === null) throw badArgument('clock', `案件 ${caseId} 没有期限 ${clock} The case has no such time limit`);
      print(options, found, explanation(found, options.lang));
    });
}

/** The sentences of a clock's derivation, with the articles they stand on and below each what that article says. */
export function explanation(clock: ClockLine, lang: Lang): readonly string[] {
  const due = clock.dueDate ?? '—';
  const steps = clock.derivation.flatMap(({ text, basis }, index) => {
    const sentence = `${index + 1}. ${text[lang]}`;
    if (basis === undefined) return [sentence];
    const cited = `${basis.law}${basis.article}`;
    return [`${sentence}${lang === 'zh' ? `（${cited}）` : ` (${cited})`}`, `   ${wordsOf(cited)[lang]}`];
  });
  return [`${clock.id} ${clock.title[lang]}: ${due} [${statusWords(clock, clock.asOf)[lang]}]`, ...steps];
}
