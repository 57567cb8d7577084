import { randomUUID } from 'node:crypto';
import { rows } from '@app/persistence';
import type { StreamRef } from '@app/streams';
import { CaseLister } from '../../apps/api/src/watchdog/case-lister';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';
import { turnDraft, write } from '../support/written-turn';

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.stop());

interface Line {
  readonly id: string;
  readonly light: string | null;
  readonly name: string;
}

const asked = async (query: string): Promise<readonly Line[]> => (await api.call('get', `/api/cases?limit=100&${query}`)).body.cases;
const found = async (query: string): Promise<readonly string[]> => (await asked(query)).map(({ name }) => name);
const streamOf = (caseId: string): StreamRef => ({ caseId, procedure: 'investigation', n: 1 });

/** Time goes on for all, and nobody writes anything. */
const passes = (days: number) => api.db.owner.query('update installation set clock_offset = clock_offset + $1::interval', [`${days} days`]);

async function advanced(caseId: string, from: string, to: string): Promise<void> {
  await writeTurn(api.db.source, streamOf(caseId), governmentAct('sandbox.advance', from, { to }), from);
}

test('each filter finds what it is asked for and leaves its neighbours out', async () => {
  const fall = await writeCase(api.db.source, '临河区朗润园“9·19”高处坠落事故');
  await writeCase(api.db.source, '某化工厂爆炸事故');
  const at = '2022-09-19T02:30:00.000Z';
  await writeTurn(api.db.source, streamOf(fall), governmentAct('determine-level', at, { level: 'larger', reason: '影响较大' }), at);

  const both = ['某化工厂爆炸事故', '临河区朗润园“9·19”高处坠落事故'];
  const [blast = '', falling = ''] = both;
  for (const place of ['150802', '150800', '150000', '000000']) expect([place, (await found(`place=${place}`)).length]).toEqual([place, 2]);
  for (const place of ['150803', '150100', '140000']) expect([place, await found(`place=${place}`)]).toEqual([place, []]);
  expect([await found('level=larger'), await found('level=ordinary'), await found('level=major')]).toEqual([[falling], [blast], []]);
  expect([(await found('stage=reported')).length, await found('stage=investigating')]).toEqual([2, []]);
  expect([(await found('kind=accident')).length, await found('kind=danger')]).toEqual([2, []]);
  const text = (q: string) => found(`text=${encodeURIComponent(q)}`);
  expect([await text('坠'), await text('高处坠落'), await text('处高'), await text('爆 化工'), await text('爆 坠')]).toEqual([
    [falling],
    [falling],
    [],
    [blast],
    [],
  ]);
  // What means something in a pattern means nothing here; the unit is looked through as well.
  expect([await text('%'), await text('_'), (await text('施工')).length]).toEqual([[], [], 2]);
  expect(await found(`level=ordinary&place=150800&text=${encodeURIComponent('化')}`)).toEqual([blast]);
  expect((await api.call('get', '/api/cases?limit=1&count=true')).body).toMatchObject({ count: 2, counts: { accident: 2 } });
  expect((await api.call('get', '/api/cases?limit=1&count=true&level=larger')).body.count).toBe(1);
  expect((await api.call('get', '/api/cases?limit=1')).body.count).toBeNull();
});

test('a row says level, level at worst, numbers, unit, government, nearest end and last change in words', async () => {
  const id = await writeCase(api.db.source);
  const at = '2022-09-19T03:00:00.000Z';
  const report = governmentAct('report-casualties', at, { ref: 'B1', at, seriousInjuries: 2, missing: 9 });
  await writeTurn(api.db.source, streamOf(id), report, at);
  expect((await asked(''))[0]).toMatchObject({
    unit: '施工单位',
    casualties: { deaths: 1, seriousInjuries: 2, missing: 9 },
    levelText: { zh: '初判一般' },
    possibleText: { zh: '就高研判重大' },
    responsibleName: '临河区人民政府',
    stageText: { zh: '已接报' },
    nearest: { statusText: { zh: '进行中' }, light: 'green' },
    lastChange: { at, text: { zh: expect.any(String) } },
  });
});

describe('convention 4.5: the light of the filter is the light of the row', () => {
  const lights = ['red', 'amber', 'green', 'grey'];

  async function demandSame(): Promise<readonly (string | null)[]> {
    const all = await asked('');
    for (const light of lights) {
      const same = all.filter((line) => line.light === light).map(({ id }) => id);
      expect([light, (await asked(`light=${light}`)).map(({ id }) => id)]).toEqual([light, same]);
    }
    return all.map(({ light }) => light);
  }

  test('while time alone goes on: nobody writes a turn, and each case goes by its own today', async () => {
    const early = await writeCase(api.db.source, '一', '2022-09-19T02:00:00.000Z');
    await writeCase(api.db.source, '二', '2023-03-01T02:00:00.000Z');
    await advanced(early, '2022-09-19T03:00:00.000Z', '2022-09-22T03:00:00.000Z');
    const seen = new Set<string | null>();
    for (const days of [0, 1, 1, 1, 1, 20, 4, 3, 30, 40]) {
      await passes(days);
      for (const light of await demandSame()) seen.add(light);
    }
    expect([...seen].sort()).toEqual(['amber', 'green', 'red']);
  });

  test('a window that closes burns no more, a paused clock is grey, what was done in time is nothing', async () => {
    const id = await writeCase(api.db.source);
    const set = (sql: string) => api.db.owner.query(`update clock set ${sql} where case_id = $1`, [id]);
    await set(`status = 'met', green_at = null, amber_at = null, red_at = null, dark_at = null`);
    await api.db.owner.query(
      `update clock set status = 'running', on_expiry = 'lost', due_at = own.now + interval '2 days', due_date = (own.now + interval '2 days')::date,
         rungs = jsonb_build_array(jsonb_build_object('at', to_char(own.now + interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))), opens_at = null,
         green_at = '1900-01-01', amber_at = own.now + interval '1 day', dark_at = own.now + interval '2 days' + interval '1 millisecond'
       from (select s.id as stream, date_trunc('milliseconds', anjian_now() + s.shift * interval '1 millisecond') as now from stream s where s.case_id = $1) own
       where clock.stream = own.stream and clock.id = 'RP-11'`,
      [id],
    );
    await api.db.owner.query(
      `update "case" set red_at = 'infinity', green_at = 'infinity', amber_at = 'infinity', window_green_at = '1900-01-01',
         window_amber_at = anjian_now() + interval '1 day' where id = $1`,
      [id],
    );
    expect(await demandSame()).toEqual(['green']);
    await passes(1);
    expect(await demandSame()).toEqual(['amber']);
    await passes(1);
    expect(await demandSame()).toEqual([null]);
    await set(`status = 'paused', due_at = null, green_at = null, amber_at = null, dark_at = null`);
    await api.db.owner.query('update "case" set paused = true where id = $1', [id]);
    expect(await demandSame()).toEqual(['grey']);
  });

  test('a case burns as the worst of its streams, whichever was written last', async () => {
    const [caseId, hour] = [randomUUID(), 3_600_000];
    const in_ = (ms: number): string => new Date(Date.now() + ms).toISOString();
    const lights = {
      greenAt: in_(-hour),
      amberAt: in_(24 * hour),
      redAt: null,
      windowGreenAt: null,
      windowAmberAt: null,
      paused: false,
      endAt: in_(48 * hour),
    };
    const first = turnDraft(caseId);
    await write(api.db.source, { ...first, projection: { ...first.projection, lights } });
    const other = turnDraft(caseId, { stream: { caseId, procedure: 'supervision', n: 1 }, turnId: 'c:2' });
    const own = { ...lights, amberAt: null, redAt: in_(-1), paused: true, endAt: in_(-2) };
    await write(api.db.source, { ...other, projection: { ...other.projection, lights: own, summary: null } });
    const read = async () =>
      (
        await rows<Record<string, unknown>>(
          api.db.owner,
          `select name, nullif(amber_at, 'infinity') as amber_at, red_at, paused, end_at from "case" where id = $1`,
          [caseId],
        )
      )[0];
    expect(await read()).toEqual({ name: 'n', amber_at: lights.amberAt, red_at: own.redAt, paused: true, end_at: own.endAt });
    const again = turnDraft(caseId, { turnId: 'c:3' });
    await write(api.db.source, { ...again, projection: { ...again.projection, whole: false, lights: { ...lights, amberAt: null } } });
    expect(await read()).toEqual({ name: 'n', amber_at: null, red_at: own.redAt, paused: true, end_at: own.endAt });
  });
});

test('three orders: the newest, the nearest end with what has none last, the last change; each paged without gap or repeat', async () => {
  const [older, newer, third] = [
    await writeCase(api.db.source, '早', '2022-09-19T02:00:00.000Z'),
    await writeCase(api.db.source, '晚', '2022-10-19T02:00:00.000Z'),
    await writeCase(api.db.source, '无期限', '2022-11-19T02:00:00.000Z'),
  ];
  await api.db.owner.query(`update "case" set end_at = 'infinity' where id = any($1)`, [[third]]);
  await advanced(older, '2022-09-19T03:00:00.000Z', '2022-09-20T03:00:00.000Z');

  async function paged(order: string): Promise<readonly string[]> {
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await api.call('get', `/api/cases?limit=1&order=${order}${next === '' ? '' : `&after=${next}`}`);
      seen.push(...body.cases.map(({ name }: Line) => name));
      next = body.next;
    }
    return seen;
  }
  expect(await paged('newest')).toEqual(['无期限', '晚', '早']);
  // Each by its own today: the older case has gone a day further.
  expect(await paged('nearest-end')).toEqual(['早', '晚', '无期限']);
  expect(await paged('last-change')).toEqual(['早', '无期限', '晚']);
  // A second one without an end, and one of the same end: ties are broken by the id.
  await api.db.owner.query(`update "case" set end_at = (select end_at from "case" where id = $1) where id = $2`, [older, newer]);
  await api.db.owner.query(`update "case" set end_at = 'infinity' where id = $1`, [third]);
  expect([...(await paged('nearest-end'))].sort()).toEqual(['早', '晚', '无期限'].sort());
});

test('a page does not go on in another list, and a mark that is none is refused', async () => {
  for (const hour of [2, 3]) await writeCase(api.db.source, `第${hour}起`, `2022-09-19T0${hour}:00:00.000Z`);
  const { next } = (await api.call('get', '/api/cases?limit=1')).body;
  expect((await api.call('get', `/api/cases?limit=1&after=${next}`)).body.cases).toHaveLength(1);
  for (const other of ['order=last-change', 'stage=reported', 'after=x']) {
    const query = other.startsWith('after') ? other : `${other}&after=${next}`;
    expect((await api.call('get', `/api/cases?limit=1&${query}`)).body).toMatchObject({ status: 400, code: 'cursor-malformed' });
  }
  for (const bad of ['light=blue', 'place=15', 'level=huge', 'order=up', `text=${'长'.repeat(51)}`]) {
    expect([bad, (await api.call('get', `/api/cases?${bad}`)).status]).toEqual([bad, 400]);
  }
});

test('what is shown is exported as a table: for spreadsheets, with nothing that one takes for a formula', async () => {
  await writeCase(api.db.source, '=HYPERLINK("http://x")');
  await writeCase(api.db.source, '某公司"9·19"坠落事故，一人');
  const { status, text, headers } = await api.call('get', '/api/cases/export?order=last-change');
  expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
    200,
    'text/csv; charset=utf-8',
    'attachment; filename="cases.csv"',
  ]);
  const lines = text.split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF"事故名称","发生地点","事故发生单位","发生时间","认定等级","初判等级"/);
  expect(lines[1]).toMatch(
    /^"某公司""9·19""坠落事故，一人","内蒙古自治区巴彦淖尔市临河区","施工单位","2022-09-19 09:00","","一般","","1","0","0","已接报","绿","成立事故调查组（内部期限）","2022-09-24","剩5日（含4个工作日）","临河区人民政府","2022-09-19 10:00","2022-09-19"$/,
  );
  expect(lines[2]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)"/);
  expect(lines).toHaveLength(4);
  expect((await api.call('get', '/api/cases/export?stage=archived&language=en')).text).toMatch(/^\uFEFF"name","place",[^\r]*\r\n$/);
  expect((await api.call('get', '/api/cases/export?light=blue')).status).toBe(400);
});

test('rows that an older release wrote are written anew from the ledger, the same as a turn writes them', async () => {
  const id = await writeCase(api.db.source);
  const next = await writeCase(api.db.source, '不动的一起');
  const state = () =>
    rows<object>(
      api.db.owner,
      `select to_jsonb(c) as line, t.words, t.grams, (select jsonb_agg(jsonb_build_array(k.id, k.green_at, k.amber_at, k.red_at, k.dark_at, k.end_at) order by k.id) from clock k where k.case_id = c.id) as turns,
         (select jsonb_agg(jsonb_build_array(k.id, k.end_at, k.end_day_at) order by k.id) from task k where k.case_id = c.id) as ends
       from "case" c left join case_text t on t.case_id = c.id order by c.id`,
    );
  const before = await state();
  await api.db.owner.query('delete from case_text where case_id = $1', [id]);
  await api.db.owner.query(
    `update "case" set listed = 0, unit = null, deaths = null, serious_injuries = null, missing = null, responsible = null, possible_level = null,
       green_at = 'infinity', amber_at = 'infinity', red_at = 'infinity', window_green_at = 'infinity', window_amber_at = 'infinity',
       end_at = 'infinity' where id = $1`,
    [id],
  );
  for (const table of ['clock', 'stream'])
    await api.db.owner.query(`update ${table} set green_at = null, amber_at = null, red_at = null, end_at = null where case_id = $1`, [id]);
  await api.db.owner.query('update task set end_at = null, end_day_at = null where case_id = $1', [id]);
  expect(await state()).not.toEqual(before);
  await api.app.get(CaseLister).all();
  expect(await state()).toEqual(before);
  expect((await asked('')).map((line) => line.id)).toEqual(expect.arrayContaining([id, next]));
});
