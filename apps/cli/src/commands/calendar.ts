import type { Command } from 'commander';
import { ChangeRefused, loadNotice, previewNotice, recordChange } from '@app/administration';
import type { LoadedNotice, NoticePreview } from '@app/administration';
import { editions } from '@app/persistence';
import type { InForce } from '@app/register';
import { repertoire } from '@app/turn';
import { badArgument, BadInput, exitCode } from '../failure';
import { textOf } from '../json/read-json';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { withDatabase } from '../with-database';
import { byCommandLine, entryLine } from './register';

export function addCalendar(program: Command): void {
  const calendar = program.command('calendar').description('节假日安排的通知 State Council notices on holidays');
  calendar
    .command('preview')
    .description('试算一个通知会改变哪些日子和届满日，不作记载 the days and dates that a notice would change; nothing is recorded')
    .argument('<file>', '通知的全文或者 JSON；- 为标准输入 the text of the notice or JSON, or - for standard input')
    .option('--json', '输出 JSON print JSON')
    .action(async (file: string, options: OutputOptions) => {
      const text = await textOf(file);
      await withDatabase(async (source) => {
        const known = editions();
        const loaded = demandNotice(file, text, await known.now(source));
        const preview = await previewNotice(source, known, repertoire, loaded);
        print(options, { ...loaded, ...preview }, previewLines(loaded, preview));
        if (preview.faults.length > 0) process.exitCode = exitCode.differences;
      });
    });
  calendar
    .command('load')
    .description('收入一个通知，自各案下一步起适用 take in a notice; it holds from the next step of each case')
    .argument('<file>', '通知的全文或者 JSON；- 为标准输入 the text of the notice or JSON, or - for standard input')
    .option('--reason <text>', '登记的理由 why it is recorded', '国务院办公厅已经公布')
    .option('--json', '输出 JSON print JSON')
    .action(async (file: string, options: OutputOptions & { readonly reason: string }) => {
      const text = await textOf(file);
      await withDatabase(async (source) => {
        const known = editions();
        const { notice, sha256, paper } = demandNotice(file, text, await known.now(source));
        const asked = { change: { kind: 'notice' as const, notice, sha256 }, grounds: { paper, reason: options.reason } };
        const recorded = await recordChange(source, known, byCommandLine, () => asked).catch((error: unknown) => {
          if (!(error instanceof ChangeRefused)) throw error;
          throw badArgument(file, error.faults.map(({ reason }) => `${reason.zh} / ${reason.en}`).join('; '));
        });
        print(options, recorded, [entryLine(recorded)]);
      });
    });
  for (const command of calendar.commands) command.exitOverride();
}

/** @throws BadInput that names file, line and reason of every fault */
function demandNotice(file: string, text: string, { notices }: InForce): LoadedNotice {
  const loaded = loadNotice(text, notices);
  if ('notice' in loaded) return loaded;
  throw new BadInput(loaded.map(({ line, excerpt, zh, en }) => ({ where: `${file}:${line}`, reason: `“${excerpt}”：${zh} / ${en}` })));
}

function previewLines({ notice }: LoadedNotice, { faults, days, dates, looked }: NoticePreview): readonly string[] {
  const work = (working: boolean): string => (working ? '上班 worked' : '休息 off');
  return [
    `${notice.id}  ${notice.number ?? ''}  ${notice.issuedOn ?? ''}`,
    ...faults.map(({ reason }) => `不能收入 cannot be taken in: ${reason.zh} / ${reason.en}`),
    `变动的日子 days that change: ${days.length}`,
    ...days.map(({ day, was, is }) => `  ${day}  ${work(was.working)} → ${work(is.working)}`),
    `变动或者确定的届满日 dates that move or become certain: ${dates.length}${looked === 'all' ? '' : '（未看全 not all cases were looked at）'}`,
    ...dates.map(({ caseName, found: { title, was, is } }) => `  ${caseName}  ${title.zh}  ${was.dueDate} → ${is.dueDate}`),
  ];
}
