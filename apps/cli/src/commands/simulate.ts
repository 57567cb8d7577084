import { beijingDay } from '@app/calendar';
import type { Command } from 'commander';
import { exitCode } from '../failure';
import { checkedJson, linedJson, textOf } from '../json/read-json';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { recordLines, summaryLine } from '../simulate/lines';
import { recordsOf } from '../simulate/read-records';
import { assumptionsSchema } from '../simulate/record.schema';
import type { Assumptions } from '../simulate/record.schema';
import { simulate } from '../simulate/simulate';

interface SimulateOptions extends OutputOptions {
  readonly story?: string;
}

export function addSimulate(program: Command): void {
  program
    .command('simulate')
    .description(
      '将真实事故记录按实际程序推演，并与已公布的内容对照 real records through the real procedure: what it computes beside what was published',
    )
    .argument('<file>', '事故记录（JSON 数组）文件；- 为标准输入 a JSON file with an array of accident records, or - for standard input')
    .option('--story <file>', '假定事实的 JSON 文件 a JSON file with assumed facts: { "<record>": { "assumed": { … }, "why": "…" } }')
    .option('--json', '输出 JSON print JSON')
    .action(async (file: string, options: SimulateOptions) => {
      const records = recordsOf(file, linedJson(file, await textOf(file)), beijingDay(new Date().toISOString()));
      const assumptions = await assumptionsOf(options.story);
      const simulated = records.map((record) => simulate(record, assumptions));
      print(options, simulated, [...simulated.flatMap(recordLines), summaryLine(simulated)]);
      const differs = simulated.some(({ failed, facts }) => failed !== null || facts.some(({ verdict }) => verdict === 'different'));
      if (differs) process.exitCode = exitCode.differences;
    });
}

async function assumptionsOf(file: string | undefined): Promise<Assumptions> {
  return file === undefined ? {} : checkedJson(file, linedJson(file, await textOf(file)), assumptionsSchema);
}
