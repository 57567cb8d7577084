import type { Command } from 'commander';
import { accountName, accounts, addAccount, demoAccount, disableAccount, enableAccount, isAccountName, resetPassword } from '@app/accounts';
import type { AccountLine } from '@app/accounts';
import { loadOwnerConfig } from '@app/config';
import { dataSourceOf } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { badArgument } from '../failure';
import { askNewAccount, askPassword } from '../operator/ask-account';
import { print } from '../output';
import type { OutputOptions } from '../output';
import { demandTerminal } from '../terminal';

const terminal = { input: process.stdin, output: process.stdout };

export function addOperator(program: Command): void {
  const operator = program.command('operator').description('账号：增加、重设密码、停用 accounts: add, reset, disable');
  operator
    .command('add')
    .description('增加一名人员及其账号，在终端上逐项询问 add a person with an account; asks for each item at the terminal')
    .action(async () => {
      demandTerminal();
      await withOwner(async (owner) => {
        const account = await askNewAccount(owner, terminal);
        if (!(await addAccount(owner, account))) throw badArgument(account.name, '账号已存在 there is such an account');
        print({}, null, [
          `已建立账号 ${account.name}，首次登录须更改密码 The account was added; its password has to be changed at the first sign-in.`,
        ]);
      });
    });
  operator
    .command('reset')
    .description('重设密码：解除锁定，已登录的随即退出 set a new password: ends its lock and its sessions')
    .argument('<account>', '账号 the account')
    .action(async (typed: string) => {
      const name = nameOf(typed);
      demandTerminal();
      await withOwner(async (owner) => {
        demandKnown(name, await accounts(owner));
        const password = await askPassword(name, terminal);
        await resetPassword(owner, name, password);
        print({}, null, [`已重设 ${name} 的密码，下次登录须更改 The password was set; it has to be changed at the next sign-in.`]);
      });
    });
  addSwitches(operator);
  addList(operator);
  for (const command of operator.commands) command.exitOverride();
}

function addList(operator: Command): void {
  operator
    .command('list')
    .description('列出各账号 list the accounts')
    .option('--json', '输出 JSON print JSON')
    .action((options: OutputOptions) =>
      withOwner(async (owner) => {
        const found = await accounts(owner);
        print(options, { accounts: found }, found.map(accountLine));
      }),
    );
}

function addSwitches(operator: Command): void {
  operator
    .command('disable')
    .description('停用账号，已登录的随即退出 disable an account and end its sessions')
    .argument('<account>', '账号 the account')
    .action(async (typed: string) => {
      const name = nameOf(typed);
      if (!(await withOwner((owner) => disableAccount(owner, name)))) throw unknown(name);
      print({}, null, [`已停用 disabled: ${name}`]);
    });
  operator
    .command('enable')
    .description('恢复停用的账号 enable it again')
    .argument('<account>', '账号 the account')
    .action(async (typed: string) => {
      const name = nameOf(typed);
      if (!(await withOwner((owner) => enableAccount(owner, name)))) throw unknown(name);
      print({}, null, [`已恢复 enabled: ${name}`]);
    });
}

/** Runs with a connection as `anjian_owner` and closes it. */
async function withOwner<T>(run: (owner: DataSource) => Promise<T>): Promise<T> {
  const owner = await dataSourceOf(loadOwnerConfig(process.env).DATABASE_OWNER_URL, 2).initialize();
  try {
    return await run(owner);
  } finally {
    await owner.destroy();
  }
}

function nameOf(typed: string): string {
  const name = accountName(typed);
  if (!isAccountName(name)) throw unknown(typed);
  if (name === demoAccount.account) throw badArgument(name, '演示账号不能更改 the demo account cannot be changed');
  return name;
}

function demandKnown(name: string, known: readonly AccountLine[]): void {
  if (!known.some((account) => account.name === name)) throw unknown(name);
}

function unknown(name: string) {
  return badArgument(name, '没有这个账号 there is no such account');
}

function accountLine({ name, personName, organ, post, mustChange, disabledAt }: AccountLine): string {
  const state = disabledAt !== null ? '  已停用 disabled' : mustChange ? '  须更改密码 password to be changed' : '';
  return `${name}  ${personName}  ${organ}  ${post}${state}`;
}
