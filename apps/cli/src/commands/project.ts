import type { Command } from 'commander';
import { projectionRequestSchema } from '@app/contracts';
import { beijingDay } from '@app/calendar';
import { statusTitles } from '@app/clock';
import { factFaults, projectFacts, withCodes } from '@app/rules';
import type { ProjectedClock } from '@app/rules';
import type { Books } from '@app/turn';
import { booksHere, noteLines } from '../books-here';
import { badArgument, BadInput } from '../failure';
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
    .option('--place <code>', "行政区划代码，代替文件中的 place division code, in the place of the file's own")
    .option('--json', '输出 JSON print JSON')
    .action(async (file: string, options: ProjectOptions) => {
      const { books, note } = await booksHere();
      const text = await textOf(file);
      const { place } = options;
      const clocks = projectText(file, text, { now: new Date().toISOString(), books, ...(place === undefined ? {} : { place }) });
      print(options, { ...note, clocks }, [...noteLines(note), ...clocks.map(lineOf)]);
    });
}

interface ProjectOptions extends OutputOptions {
  readonly place?: string;
}

interface Projecting {
  /** An instant, where the file says none. */
  readonly now: string;
  readonly books: Books;
  /** In the place of the file's own. */
  readonly place?: string;
}

/** @throws BadInput that names file, line and reason of every fault */
export function projectText(file: string, text: string, { now, books, place: instead }: Projecting): readonly ProjectedClock[] {
  const json = linedJson(file, text);
  const request = checkedJson(file, json, projectionRequestSchema);
  const facts = withCodes(request.procedure, request.facts);
  const faults = factFaults(request.procedure, facts).map(({ index, field, reason, known }) => {
    const names = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return faultAt(file, json, ['facts', index, field], `${reason.zh} / ${reason.en}${names}`);
  });
  if (faults.length > 0) throw new BadInput(faults);
  const place = instead ?? request.place;
  if (books.inForce.register.places.latest(place) === null) {
    const reason = `没有这个行政区划：${place} / There is no such place`;
    throw instead === undefined ? new BadInput([faultAt(file, json, ['place'], reason)]) : badArgument('--place', reason);
  }
  return projectFacts({ now: request.now ?? now, facts }, books.law(request.procedure, place));
}

/** One clock of the answer: of a window from which day on. */
export function lineOf({ id, title, status, opensAt, dueDate, provisional }: ProjectedClock): string {
  const { zh, en } = statusTitles[status];
  const window = opensAt === undefined ? '' : `${beijingDay(opensAt)} – `;
  return `${id}  ${window}${dueDate ?? '—'}${provisional ? ' (暂定 provisional)' : ''}  ${zh} ${en}  ${title.zh} / ${title.en}`;
}
