import type { Command } from 'commander';
import { exitCode } from '../failure';
import { checkedJson, linedJson, textOf } from '../json/read-json';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { recordLines, summaryLine } from '../simulate/lines';
import { assumptionsSchema, recordsSchema } from '../simulate/record.schema';
import type { Assumptions } from '../simulate/record.schema';
import { simulate } from '../simulate/simulate';

interface SimulateOptions extends OutputOptions {
  readonly story?: string;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description('real records through the real procedure: what it computes beside what was published')
    .argument('<file>', 'a JSON file with an array of accident records, or - for standard input')
    .option('--story <file>', 'a JSON file with assumed facts: { "<record>": { "assumed": { … }, "why": "…" } }')
    .option('--json', 'print JSON')
    .action(async (file: string, options: SimulateOptions) => {
      const records = checkedJson(file, linedJson(file, await textOf(file)), recordsSchema);
      const assumptions = await assumptionsOf(options.story);
      const simulated = records.map((record) => simulate(record, assumptions));
      print(options, simulated, [...simulated.flatMap(recordLines), summaryLine(simulated)]);
      const differs = simulated.some(({ facts }) => facts.some(({ verdict }) => verdict === 'different'));
      if (differs) process.exitCode = exitCode.differences;
    });
}

async function assumptionsOf(file: string | undefined): Promise<Assumptions> {
  return file === undefined ? {} : checkedJson(file, linedJson(file, await textOf(file)), assumptionsSchema);
}
