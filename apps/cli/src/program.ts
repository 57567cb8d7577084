import { Command } from 'commander';
import { addAnchor } from './commands/anchor';
import { addCalendar } from './commands/calendar';
import { addExplain } from './commands/explain';
import { addMigrate } from './commands/migrate';
import { addOperator } from './commands/operator';
import { addPack } from './commands/pack';
import { addProject } from './commands/project';
import { addRegister } from './commands/register';
import { addRevive } from './commands/revive';
import { addRules } from './commands/rules';
import { addSeed } from './commands/seed';
import { addSimulate } from './commands/simulate';
import { addStart } from './commands/start';
import { addStreams } from './commands/streams';
import { addVerify } from './commands/verify';

const codes = [
  '退出码：0 正常，1 发现差异，2 输入有误（写明文件、行和原因），3 未能完成。',
  'Exit codes: 0 ok, 1 differences found, 2 bad input (with file, line and reason), 3 could not be done.',
].join('\n');

/** Titles of the parts of a help page. */
const parts: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
};

/** All operator commands. Throws instead of ending the process: main.ts turns what it throws into an exit code. */
export function operatorProgram(): Command {
  const program = new Command('anjian')
    .description('案鉴运行维护命令 Operator commands of Anjian')
    .helpOption('-h, --help', '显示帮助 show this help')
    .helpCommand('help [command]', '显示某个命令的帮助 show the help of a command')
    .configureHelp({ styleTitle: (title) => parts[title] ?? title })
    .addHelpText('after', `\n${codes}`)
    .exitOverride();
  for (const add of [
    addStart,
    addProject,
    addSimulate,
    addExplain,
    addVerify,
    addAnchor,
    addRevive,
    addStreams,
    addMigrate,
    addSeed,
    addOperator,
    addRules,
    addRegister,
    addCalendar,
    addPack,
  ])
    add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}
