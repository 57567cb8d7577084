import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { accounts, addAccount } from '@app/accounts';
import { rows } from '@app/persistence';
import { BadInput } from '../../apps/cli/src/failure';
import { askNewAccount } from '../../apps/cli/src/operator/ask-account';
import { operatorProgram } from '../../apps/cli/src/program';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

const root = resolve(__dirname, '../..');
let db: FreshDatabase;
let ownerUrl: string;

beforeAll(async () => {
  db = await freshDatabase('real');
  ownerUrl = (db.owner.options as { url: string }).url;
});
afterAll(() => db.drop());

/** A person who answers each question with the next line. */
function person(...lines: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const left = [...lines];
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (/[:：] $/.test(shown) && left.length > 0) setImmediate(() => input.write(`${left.shift()}\r`));
  });
  return { input, output, shown: () => shown };
}

/** What a command printed, in this process. */
async function operator(...args: readonly string[]): Promise<string> {
  const before = { ...process.env };
  process.env['DATABASE_OWNER_URL'] = ownerUrl;
  let out = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    await operatorProgram().parseAsync(['operator', ...args], { from: 'user' });
    return out;
  } finally {
    spy.mockRestore();
    process.env = before;
  }
}

/** The same in a process of its own, that nobody sits before. @returns exit code and all that was printed */
function piped(args: readonly string[], typed: string): Promise<readonly [number, string]> {
  const all = ['-r', resolve(root, 'test/support/typescript.cjs'), resolve(root, 'apps/cli/src/main.ts'), 'operator', ...args];
  return new Promise((done) => {
    const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
    const child = execFile(process.execPath, all, { cwd: root, env }, (_error, out, err) => done([child.exitCode ?? -1, `${out}${err}`]));
    child.stdin?.end(typed);
  });
}

test('an account is asked for item by item, each until it fits, and its password is not shown', async () => {
  const password = '松花江畔的清晨2026';
  const at = person(
    '张',
    'demo',
    'ZhangWei',
    '',
    '张伟',
    '没有这个机关',
    '临河区应急管理局',
    '值班员',
    'short',
    password,
    'another',
    password,
    password,
  );
  const account = await askNewAccount(db.owner, at);
  expect(account).toEqual({ name: 'zhangwei', personName: '张伟', organ: '150802-emergency', post: '值班员', password });
  for (const said of ['应为 2 至 40 个', '账号已存在', '请填写', '没有这个机关', '不得少于10个字符', '两次输入不一致'])
    expect(at.shown()).toContain(said);
  for (const secret of [password, 'another', 'short']) expect(at.shown()).not.toContain(secret);
  expect(await addAccount(db.owner, account)).toBe(true);
  expect(await addAccount(db.owner, account)).toBe(false);
  expect(await accounts(db.source)).toMatchObject([{ name: 'zhangwei', mustChange: true, disabledAt: null }]);
});

test('a name that several organs have is answered with all of them', async () => {
  const at = person('lina', '李娜', '临河区', '150802-emergency', '科员', '松花江畔的清晨2026', '松花江畔的清晨2026');
  expect((await askNewAccount(db.owner, at)).organ).toBe('150802-emergency');
  expect(at.shown()).toMatch(/150802-emergency {2}临河区应急管理局/);
});

test('without a terminal no password is taken, whatever comes by the pipe', async () => {
  const typed = 'wangfang\n王芳\n150802-emergency\n值班员\n松花江畔的清晨2026\n松花江畔的清晨2026\n';
  for (const args of [['add'], ['reset', 'zhangwei']]) {
    expect(await piped(args, typed)).toEqual([2, expect.stringContaining('密码只能在终端上输入')]);
  }
  expect(await accounts(db.source)).toHaveLength(1);
});

test('an account is disabled with its sessions, listed so, and enabled again', async () => {
  await db.source.query("insert into session (hash, account) values ('h', 'zhangwei')");
  expect(await operator('disable', 'zhangwei')).toContain('已停用');
  expect(await rows(db.source, 'select hash from session')).toEqual([]);
  expect(await operator('list')).toBe('zhangwei  张伟  150802-emergency  值班员  已停用 disabled\n');
  expect(await operator('enable', 'ZhangWei')).toContain('已恢复');
  const { accounts: listed } = JSON.parse(await operator('list', '--json')) as { accounts: readonly object[] };
  expect(listed).toMatchObject([{ name: 'zhangwei', disabledAt: null }]);
  expect(JSON.stringify(listed)).not.toMatch(/hash|argon/i);
});

test.each([
  ['disable', 'nobody', '没有这个账号'],
  ['disable', '张伟', '没有这个账号'],
  ['enable', 'demo', '演示账号不能更改'],
])('operator %s %s is refused by name', async (command, name, said) => {
  const failure = operator(command, name);
  await expect(failure).rejects.toBeInstanceOf(BadInput);
  await expect(failure).rejects.toThrow(said);
});

test('the role of the API can neither add an account nor enable one, nor open a session of another time', async () => {
  const [person] = await rows<{ id: string }>(db.source, 'select id from person limit 1');
  const refused = [
    `insert into account (name, person, person_name, password_hash) values ('intruder', '${person?.id}', 'x', '$argon2id$x')`,
    'update account set disabled_at = null',
    "update account set person_name = 'x'",
    'delete from account',
    "insert into session (hash, account, opened_at) values ('h2', 'zhangwei', now() + interval '1 year')",
    "update session set account = 'zhangwei'",
  ];
  for (const sql of refused) await expect(db.source.query(sql)).rejects.toThrow(/permission denied/);
});
