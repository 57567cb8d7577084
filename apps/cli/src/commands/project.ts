import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';
import { projectionRequestSchema } from '@app/contracts';
import type { ProjectionRequest } from '@app/contracts';
import { factFaults, projectFacts, withCodes } from '@app/rules';
import type { ProjectedClock } from '@app/rules';
import { BadInput, badArgument } from '../failure';
import type { InputFault } from '../failure';
import { JsonFault, parseWithLines } from '../json/json-lines';
import type { LinedJson } from '../json/json-lines';
import { print } from '../output';
import type { OutputOptions } from '../output';

export function addProject(program: Command): void {
  program
    .command('project')
    .description('facts in, dates out: what follows from the facts of a file (see docs/facts.md)')
    .argument('<file>', 'a JSON file, or - for standard input')
    .option('--json', 'print JSON')
    .action(async (file: string, options: OutputOptions) => {
      const clocks = projectText(file, await textOf(file), new Date().toISOString());
      print(options, { clocks }, clocks.map(line));
    });
}

/** @throws BadInput that names file, line and reason of every fault */
export function projectText(file: string, text: string, now: string): readonly ProjectedClock[] {
  const json = linedJson(file, text);
  const request = checkedRequest(file, json);
  const facts = withCodes(request.procedure, request.facts);
  const faults = factFaults(request.procedure, facts).map(({ index, field, reason, known }) => {
    const names = known.length === 0 ? '' : ` (${known.join(', ')})`;
    return faultAt(file, json, ['facts', index, field], `${reason.zh} / ${reason.en}${names}`);
  });
  if (faults.length > 0) throw new BadInput(faults);
  return projectFacts({ procedure: request.procedure, place: request.place, now: request.now ?? now, facts });
}

async function textOf(file: string): Promise<string> {
  try {
    const text = file === '-' ? await textFrom(process.stdin) : await readFile(file, 'utf8');
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    throw badArgument(file, error instanceof Error ? error.message : 'cannot be read');
  }
}

function linedJson(file: string, text: string): LinedJson {
  try {
    return parseWithLines(text);
  } catch (error) {
    if (error instanceof JsonFault) throw badArgument(`${file}:${error.line}`, error.message);
    throw error;
  }
}

function checkedRequest(file: string, json: LinedJson): ProjectionRequest {
  const parsed = projectionRequestSchema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  throw new BadInput(parsed.error.issues.map(({ path, message }) => faultAt(file, json, path, message)));
}

/** A part that is missing has no line of its own: then the line of what it is missing from. */
function faultAt(file: string, { lines }: LinedJson, path: readonly PropertyKey[], reason: string): InputFault {
  const parts = path.map(String);
  const known = parts.map((_, index) => parts.slice(0, parts.length - index)).find((start) => lines.has(start.join('.'))) ?? [];
  const field = parts.length === 0 ? '' : `${parts.join('.')}: `;
  return { where: `${file}:${lines.get(known.join('.')) ?? 1}`, reason: `${field}${reason}` };
}

function line({ rule, title, status, dueDate, provisional }: ProjectedClock): string {
  return `${rule}  ${dueDate ?? '—'}${provisional ? ' (暂定 provisional)' : ''}  ${status}  ${title.zh} / ${title.en}`;
}
