import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editions, registerEntries } from '@app/persistence';
import { packsInForce, releasePacks } from '@app/rules';
import { BadInput } from '../../apps/cli/src/failure';
import { operatorProgram } from '../../apps/cli/src/program';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let db: FreshDatabase;
let folder: string;

beforeAll(async () => {
  db = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'anjian-pack-'));
});
afterAll(async () => {
  await db.drop();
  rmSync(folder, { recursive: true });
});

const release = JSON.parse(JSON.stringify(releasePacks.find(({ id }) => id === 'zhangzhou'))) as Record<string, unknown>;

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

/** What a command prints, or why it refuses its input. */
async function anjian(...args: readonly string[]): Promise<string> {
  const before = { ...process.env };
  Object.assign(process.env, { DATABASE_URL: db.url, PAYLOAD_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}` });
  let out = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    await operatorProgram().parseAsync(args, { from: 'user' });
    return out;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.faults.map(({ where, reason }) => `${where.replace(`${folder}/`, '')} ${reason}`).join('\n');
  } finally {
    spy.mockRestore();
    process.env = before;
  }
}

const held = async () => packsInForce((await editions().now(db.source)).packs).find(({ id }) => id === 'zhangzhou');
const load = (path: string) =>
  anjian('pack', 'load', path, '--paper', '清理结果的公告', '--issued', '2026-11-20', '--reason', '经核对继续有效');

test('T-57: a pack is checked, loaded with its paper and listed; it is in force at once, and in the rules of the place', async () => {
  const path = file('zhangzhou.json', { ...release, version: 2, vettingSteps: [] });
  expect(await anjian('pack', 'check', path)).toContain('可以收入');
  expect((await held())?.version).toBe(1);
  expect(await load(path)).toContain('zhangzhou@2  《清理结果的公告》');
  expect((await held())?.vettingSteps).toEqual([]);
  expect(await anjian('pack', 'list')).toContain('zhangzhou@2  350600 福建省漳州市');
  const [entry] = await registerEntries(db.source, 'zhangzhou', 10);
  expect(entry).toMatchObject({ change: { kind: 'pack', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }, enteredBy: 'cli' });
  const rules = await anjian('rules', '350602');
  expect(rules).toContain('与上位法不一致，按安全生产法第八十六条执行（2021-09-01起）');
  expect(rules).toContain('「事故调查报告要经本级政府效能部门审核,再报上一级政府安委会办公室审核,经同意后报本级政府批复。」');
  expect(rules).not.toContain('本级政府效能部门审核事故调查报告');
});

test('a file that is refused changes nothing, and says file, line, rule and reason', async () => {
  const before = await held();
  const unknown = file('unknown.json', {
    ...release,
    version: 9,
    vettingSteps: [{ ...(release['vettingSteps'] as object[])[0], role: 'mayor' }],
  });
  expect(await load(unknown)).toMatch(/^unknown\.json:\d+ vettingSteps\.0\.role: “efficiency-office”：没有这个角色：mayor/);
  expect(await load(file('old.json', { ...release, version: 2 }))).toMatch(/^old\.json:3 version: 现行的是第 2 版，应更高/);
  expect(await load(file('form.json', { ...release, version: 9, format: 2 }))).toMatch(/^form\.json:2 format: .*应为第 1 版格式/);
  expect(await load(file('broken.json', '{ "format": 1,'))).toMatch(/^broken\.json:1 /);
  expect(await held()).toEqual(before);
  expect(await registerEntries(db.source, null, 10)).toHaveLength(1);
});
