import { Command } from 'commander';
import { addAnchor } from './commands/anchor';
import { addExplain } from './commands/explain';
import { addMigrate } from './commands/migrate';
import { addProject } from './commands/project';
import { addRevive } from './commands/revive';
import { addRules } from './commands/rules';
import { addSeed } from './commands/seed';
import { addSimulate } from './commands/simulate';
import { addStart } from './commands/start';
import { addStreams } from './commands/streams';
import { addVerify } from './commands/verify';

const codes = 'Exit codes: 0 ok, 1 differences found, 2 bad input (with file, line and reason), 3 could not be done.';

/** All operator commands. Throws instead of ending the process: main.ts turns what it throws into an exit code. */
export function operatorProgram(): Command {
  const program = new Command('anjian').description('Operator commands of Anjian 案鉴').addHelpText('after', `\n${codes}`).exitOverride();
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
    addRules,
  ])
    add(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}
