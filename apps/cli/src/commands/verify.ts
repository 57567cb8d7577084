import type { Command } from 'commander';
import { verifyLedger } from '@app/persistence';
import { exitCode } from '../failure';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('重新计算台账的每一个哈希值；有差异时退出码为 1 recompute every hash of the ledger; exit code 1 when something differs')
    .option('--anchors <file>', '同时与该文件中的每日存证核对 also compare with the daily anchors of this file')
    .option('--json', '输出 JSON print JSON')
    .action(async (options: OutputOptions & { readonly anchors?: string }) => {
      const verdict = await withDatabase((source) => verifyLedger(source, options.anchors));
      const { cases, entries, register, anchors, differences } = verdict;
      print(options, verdict, [
        ...differences.map(({ caseId, caseSeq, what }) => `${caseId ?? '台账 ledger'}${caseSeq === null ? '' : ` #${caseSeq}`}: ${what}`),
        `核对 ${cases} 案 ${entries} 条、登记簿 ${register} 条、${anchors} 项存证 / checked ${cases} cases, ${entries} entries, ${register} of the register, ${anchors} anchors: ${differences.length} differences`,
      ]);
      process.exitCode = differences.length === 0 ? exitCode.ok : exitCode.differences;
    });
}
