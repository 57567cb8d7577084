import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rows } from '@app/persistence';
import { BadInput } from '../../apps/cli/src/failure';
import { operatorProgram } from '../../apps/cli/src/program';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

const root = resolve(__dirname, '../..');
let db: FreshDatabase;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  db = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'anjian-cli-'));
  env = { DATABASE_URL: db.url, PAYLOAD_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}` };
});
afterAll(async () => {
  await db.drop();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

interface Said {
  readonly out: string;
  /** Null where the input was good. */
  readonly faults: readonly string[] | null;
  /** The exit code that the command asked for, null where it threw; the one of this process stays as it was. */
  readonly code: number | null;
}

/** A command in this process, with the database of this file or with what is said instead. */
async function anjian(args: readonly string[], settings: Record<string, string> = env): Promise<Said> {
  const [before, codeBefore] = [{ ...process.env }, process.exitCode];
  process.exitCode = 0;
  for (const name of Object.keys(env)) delete process.env[name];
  Object.assign(process.env, settings);
  let out = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    await operatorProgram().parseAsync(args, { from: 'user' });
    return { out, faults: null, code: Number(process.exitCode) };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { out, faults: error.faults.map(({ where, reason }) => `${where.replace(`${folder}/`, '')} ${reason}`), code: null };
  } finally {
    process.exitCode = codeBefore;
    spy.mockRestore();
    process.env = before;
  }
}

/** The same in a process of its own. */
function exitCodeOf(args: readonly string[], settings: Record<string, string>): Promise<number> {
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['DATABASE_URL', 'PAYLOAD_KEYS'].includes(name)));
  const all = ['-r', join(root, 'test/support/typescript.cjs'), join(root, 'apps/cli/src/main.ts'), ...args];
  return new Promise((done) => {
    const child = execFile(process.execPath, all, { cwd: root, env: { ...rest, ...settings } }, () => done(child.exitCode ?? -1));
  });
}

async function entries(): Promise<number> {
  return (await rows(db.source, 'select n from register_entry')).length;
}

const paper = { title: '示例文件', number: '示例〔2026〕1号' };
const zone = { name: '梧州高新技术产业开发区', kind: 'zone', parent: '450400', from: '2012-08-19', paper, reason: '区内企业发生事故' };
const organ = {
  id: '450471-emergency',
  name: '高新区应急管理局',
  kind: 'emergency-department',
  from: '2020-01-01',
  paper,
  reason: '文件落款',
};
const facts = {
  procedure: 'investigation',
  place: '150802',
  now: '2022-10-01T00:00:00Z',
  facts: [
    { fact: 'accident.occurred', at: '2022-09-19' },
    { fact: 'level.determined', at: '2022-09-20', value: '较大' },
  ],
};

describe('register', () => {
  test('a zone and an organ of it are recorded, listed and found', async () => {
    const added = await anjian(['register', 'place', file('zone.json', zone)]);
    expect(added).toEqual({
      out: '1  450471 梧州高新技术产业开发区 2012-08-19—  《示例文件》示例〔2026〕1号  区内企业发生事故\n',
      faults: null,
      code: 0,
    });
    const { out } = await anjian(['register', 'organ', file('organ.json', organ), '--json']);
    expect(JSON.parse(out)).toMatchObject({ n: 2, change: { kind: 'organ', organ: { id: organ.id, place: '450471' } }, enteredBy: 'cli' });
    const listed = (await anjian(['register', 'list'])).out.trimEnd().split('\n');
    expect(listed).toEqual([expect.stringMatching(/^2 {2}450471-emergency 高新区应急管理局/), added.out.trimEnd()]);
    expect((await anjian(['register', 'find', 'wzgx'])).out).toBe('450471  梧州高新技术产业开发区  广西壮族自治区梧州市\n');
    const found = JSON.parse((await anjian(['register', 'find', '桥西区', '--on', '2026-06-01', '--json'])).out) as {
      places: { within: string }[];
    };
    expect(found.places.map(({ within }) => within)).toEqual(['河北省石家庄市', '河北省张家口市']);
  });

  test.each([
    [
      'place',
      '{\n"name": "某区",\n"kind": "zone",\n"parent": "999999",\n"from": "2020-01-01",\n"paper": {"title": "x"},\n"reason": "x"\n}',
      /^f\.json:4 parent: 2020-01-01没有这个上级地区：999999 \/ no such place/,
    ],
    [
      'place',
      '{\n"name": "某区",\n"kind": "zone",\n"parent": "450400",\n"from": "2020-02-30",\n"paper": {"title": "x"},\n"reason": "x"\n}',
      /^f\.json:5 from: /,
    ],
    ['place', '{\n"name": ,\n}', /^f\.json:2 /],
    [
      'organ',
      '{\n"id": "450400-union",\n"name": "某工会",\n"kind": "union",\n"from": "2020-01-01",\n"to":\n"2019-01-01",\n"paper": {"title": "x"},\n"reason": "x"\n}',
      /^f\.json:[67] to: 终止日期早于起始日期/,
    ],
    [
      'organ',
      '{\n"id": "999999-union",\n"name": "某工会",\n"kind": "union",\n"from": "2020-01-01",\n"paper": {"title": "x"},\n"reason": "x"\n}',
      /^f\.json:1 place: .*没有这个地区：999999/,
    ],
  ])('a %s that does not fit is refused with file, line and reason, and nothing is recorded', async (what, text, said) => {
    const before = await entries();
    expect((await anjian(['register', what, file('f.json', text)])).faults).toEqual([expect.stringMatching(said)]);
    expect(await entries()).toBe(before);
  });

  test('a file that is not there and a day that is none are refused', async () => {
    expect((await anjian(['register', 'place', 'gone.json'])).faults).toEqual([expect.stringMatching(/^gone\.json /)]);
    expect((await anjian(['register', 'find', 'cq', '--on', '2026-02-30'])).faults).toEqual([expect.stringMatching(/^--on /)]);
  });
});

describe('calendar', () => {
  const off = ['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03'];
  const notice = {
    id: '2027',
    year: 2027,
    number: '国办发明电〔2026〕9号',
    issuedOn: '2026-11-20',
    note: null,
    off: off.map((day) => `2027-${day}`),
    worked: ['2027-02-20'],
  };

  test('a preview shows the days and records nothing; then the notice is loaded, once', async () => {
    const path = file('2027.json', notice);
    const before = await entries();
    const preview = (await anjian(['calendar', 'preview', path])).out;
    expect(preview.split('\n')).toEqual([
      '2027  国办发明电〔2026〕9号  2026-11-20',
      '变动的日子 days that change: 1',
      '  2027-02-20  休息 off → 上班 worked',
      '变动或者确定的届满日 dates that move or become certain: 0',
      '',
    ]);
    expect(await entries()).toBe(before);
    expect((await anjian(['calendar', 'load', path, '--reason', '已经公布'])).out).toBe(
      `${before + 1}  2027  《国务院办公厅关于2027年部分节假日安排的通知》国办发明电〔2026〕9号  已经公布\n`,
    );
    expect((await anjian(['calendar', 'load', path])).faults).toEqual([
      expect.stringMatching(/^2027\.json 2027的通知已经收入.* \/ The notice 2027 is in already/),
    ]);
    const again = await anjian(['calendar', 'preview', path]);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('不能收入 cannot be taken in: 2027的通知已经收入')]);
    expect(await entries()).toBe(before + 1);
  });

  test('a notice that does not fit names file, line, words and reason', async () => {
    const wrong = file('wrong.json', JSON.stringify({ ...notice, id: '2028', year: 2028 }, null, 2));
    for (const what of ['preview', 'load']) {
      const { faults } = await anjian(['calendar', what, wrong]);
      expect(faults).toContainEqual(expect.stringMatching(/^wrong\.json:\d+ “.*2027-02-20.*”：.+ \/ .+/));
    }
    const text = file('text.txt', '国务院办公厅关于2027年\n部分节假日安排的通知\n今天天气很好');
    expect((await anjian(['calendar', 'load', text])).faults).toContainEqual(expect.stringMatching(/^text\.txt:3 “今天天气很好”：/));
  });
});

describe('by what data an answer was worked out', () => {
  const note = /^未连接数据库（未设置 DATABASE_URL）.*\n/;

  test('without a database the release’s own, and it says so in text and in JSON', async () => {
    const path = file('facts.json', facts);
    expect((await anjian(['project', path], {})).out).toMatch(note);
    expect(JSON.parse((await anjian(['project', path, '--json'], {})).out)).toMatchObject({ data: 'release', edition: null });
    expect((await anjian(['project', path])).out).not.toMatch(note);
    const [{ n }] = (await rows<{ n: number }>(db.source, 'select n from edition')) as [{ n: number }];
    expect(JSON.parse((await anjian(['project', path, '--json'])).out)).toMatchObject({ data: 'database', edition: n });
    expect((await anjian(['register', 'find', 'wzgx'], {})).out).toMatch(note);
  });

  test('a database that a file names is a database, as for every other command', async () => {
    const path = file('facts.json', facts);
    const { out } = await anjian(['project', path, '--json'], { DATABASE_URL_FILE: file('url', `${db.url}\n`) });
    expect(JSON.parse(out)).toMatchObject({ data: 'database' });
  });

  test('--place of any year and of a zone that was added; one that is none is refused', async () => {
    const path = file('facts.json', facts);
    const rules = async (place: string, settings = env) =>
      (
        JSON.parse((await anjian(['project', path, '--place', place, '--json'], settings)).out) as { clocks: { rule: string }[] }
      ).clocks.map(({ rule }) => rule);
    expect(await rules('440184', {})).toEqual(await rules('440117', {}));
    expect(await rules('450471')).toEqual(await rules('450403'));
    expect([(await rules('450471')).includes('JU-21'), (await rules('150802')).includes('JU-21')]).toEqual([true, false]);
    expect((await anjian(['project', path, '--place', '999999'], {})).faults).toEqual([
      expect.stringMatching(/^--place 没有这个行政区划：999999/),
    ]);
    expect((await anjian(['project', path, '--place', '450471'], {})).faults).toEqual([expect.stringMatching(/^--place .*450471/)]);
    const own = file('own.json', { ...facts, place: '999999' });
    expect((await anjian(['project', own], {})).faults).toEqual([expect.stringMatching(/^own\.json:3 place: 没有这个行政区划：999999/)]);
  });
});

test('exit codes: 0 for an answer, 2 for bad input', async () => {
  const path = file('facts.json', facts);
  const bad = file('bad.json', '{}');
  const runs = [
    { args: ['project', path, '--place', '440184'], with: {} },
    { args: ['project', path, '--place', '999999'], with: {} },
    { args: ['register', 'list'], with: env },
    { args: ['register', 'place', bad], with: env },
    { args: ['register', 'organ', bad], with: env },
    { args: ['calendar', 'load', bad], with: env },
    { args: ['calendar', 'preview', bad], with: env },
  ];
  const codes: number[] = [];
  // One after another: seven programs that start at once keep each other from the database for longer than it is waited for.
  for (const run of runs) codes.push(await exitCodeOf(run.args, run.with));
  expect(codes).toEqual([0, 2, 0, 2, 2, 2, 2]);
}, 60_000);
