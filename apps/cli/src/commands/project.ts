import type { Command } from 'commander';
import { projectionRequestSchema } from '@app/contracts';
import { statusTitles } from '@app/clock';
import { factFaults, projectFacts, withCodes } from '@app/rules';
import type { ProjectedClock } from '@app/rules';
import { BadInput } from '../failure';
import { checkedJson, faultAt, linedJson, textOf } from '../json/read-json';
import { print } from '../output';
import type { OutputOptions } from '../output';

export function addProject(program: Command): void {
  program
    .command('project')
    .description(
      '输入事实，推算日期：由文件中的事实推算各项期限（见 docs/facts.md） facts in, dates out: what follows from the facts of a file (see docs/facts.md)',
    )
    .argument('<file>', 'JSON 文件；- 为标准输入 a JSON file, or - for standard input')
    .option('--json', '输出 JSON print JSON')
    .action(async (file: string, options: OutputOptions) => {
      const clocks = projectText(file, await textOf(file), new Date().toISOString());
      print(options, { clocks }, clocks.map(line));
    });
}

/** @throws BadInput that names file, line and reason of every fault */
export function projectText(file: string, text: string, now: string): readonly ProjectedClock[] {
  const json = linedJson(file, text);
  const request = checkedJson(file, json, projectionRequestSchema);
  const facts = withCodes(request.procedure, request.facts);
  const faults = factFaults(request.procedure, facts).map(({ index, field, reason, known }) => {
    const names = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return faultAt(file, json, ['facts', index, field], `${reason.zh} / ${reason.en}${names}`);
  });
  if (faults.length > 0) throw new BadInput(faults);
  return projectFacts({ procedure: request.procedure, place: request.place, now: request.now ?? now, facts });
}

function line({ rule, title, status, dueDate, provisional }: ProjectedClock): string {
  const { zh, en } = statusTitles[status];
  return `${rule}  ${dueDate ?? '—'}${provisional ? ' (暂定 provisional)' : ''}  ${zh} ${en}  ${title.zh} / ${title.en}`;
}
