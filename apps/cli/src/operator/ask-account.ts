import { accountName, accounts, demoAccount, isAccountName, passwordFault } from '@app/accounts';
import type { NewAccount } from '@app/accounts';
import { beijingDay } from '@app/calendar';
import { editions } from '@app/persistence';
import type { Register } from '@app/register';
import type { DataSource } from 'typeorm';
import { ask, askSecret } from '../terminal';
import type { Terminal } from '../terminal';

/** What is wrong with an answer, or the value that it stands for. */
type Judged<T> = { readonly wrong: string } | { readonly value: T };

const mostShown = 30;

/** Asks for all that a new account needs, each item until it fits. @throws BadInput when the person gives up */
export async function askNewAccount(owner: DataSource, terminal: Terminal): Promise<NewAccount> {
  const { register } = await editions().now(owner);
  const taken = new Set((await accounts(owner)).map(({ name }) => name));
  const name = await askUntil('账号（字母、数字） Account: ', terminal, (text) => judgedName(text, taken));
  const personName = await askUntil('姓名 Name of the person: ', terminal, (text) => judgedText(text, 60));
  const organ = await askUntil('所在机关（名称或者编号） Organ, name or id: ', terminal, (text) => judgedOrgan(text, register));
  const post = await askUntil('职务 Post: ', terminal, (text) => judgedText(text, 60));
  return { name, personName, organ, post, password: await askPassword(name, terminal) };
}

/** Asks for a first password, twice. @throws BadInput when the person gives up */
export async function askPassword(account: string, terminal: Terminal): Promise<string> {
  for (;;) {
    const password = await askSecret('初始密码（不显示） First password, not shown: ', terminal);
    const fault = passwordFault(password, account);
    if (fault !== null) {
      terminal.output.write(`  ${fault.zh} ${fault.en}\n`);
      continue;
    }
    if ((await askSecret('再输入一次 The same again: ', terminal)) === password) return password;
    terminal.output.write('  两次输入不一致 The two are not the same.\n');
  }
}

async function askUntil<T>(question: string, terminal: Terminal, judge: (text: string) => Judged<T>): Promise<T> {
  for (;;) {
    const judged = judge((await ask(question, terminal)).trim());
    if ('value' in judged) return judged.value;
    terminal.output.write(`  ${judged.wrong}\n`);
  }
}

function judgedName(text: string, taken: ReadonlySet<string>): Judged<string> {
  const name = accountName(text);
  if (!isAccountName(name))
    return { wrong: '应为 2 至 40 个字母、数字、点、短横或者下划线 It must have 2 to 40 letters, digits, dots, hyphens or underscores.' };
  if (taken.has(name) || name === demoAccount.account) return { wrong: '账号已存在 There is such an account.' };
  return { value: name };
}

function judgedText(text: string, most: number): Judged<string> {
  if (text === '') return { wrong: '请填写 It must not be empty.' };
  return text.length > most ? { wrong: `不得超过${most}个字 It must have at most ${most} characters.` } : { value: text };
}

/** An id, or a name that one organ alone has. */
function judgedOrgan(text: string, { organs }: Register): Judged<string> {
  const today = beijingDay(new Date().toISOString());
  if (organs.on(text, today) !== null) return { value: text };
  const found = text === '' ? [] : organs.search(text, today, mostShown);
  const [only, ...others] = found.filter(({ name }) => found.length === 1 || name === text);
  if (only !== undefined && others.length === 0) return { value: only.id };
  if (found.length === 0) return { wrong: '没有这个机关，名称应带所在地区 There is no such organ; its name must say its place.' };
  return { wrong: ['请从中选择，输入编号 Choose one by its id:', ...found.map(({ id, name }) => `${id}  ${name}`)].join('\n    ') };
}
