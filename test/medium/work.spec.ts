import { instant } from '@app/domain';
import type { Command, StreamRef } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { deliverAll } from '../support/deliver';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.stop());

const opened = '2022-09-19T02:00:00.000Z';
const hours = (from: string, count: number): string => instant(Date.parse(from) + count * 3_600_000);
const investigation = (caseId: string): StreamRef => ({ caseId, procedure: 'investigation', n: 1 });
const supervision = (caseId: string): StreamRef => ({ caseId, procedure: 'supervision', n: 1 });

async function give(stream: StreamRef, organ: string, name: string, at: string, data: Command['data']): Promise<void> {
  const { act } = governmentAct(name, at, data);
  await writeTurn(api.db.source, stream, { name, act: { ...act, by: { organ, post: '主任' } }, data }, at);
  await deliverAll(api.db.source);
}

const advance = (caseId: string, from: string, to: string): Promise<void> =>
  give(investigation(caseId), '150802-government', 'sandbox.advance', from, { to });

interface Work {
  readonly id: string;
  readonly command: string | null;
  readonly caseName: string;
  readonly days: number;
  readonly limit: { readonly rule: string; readonly dueAt: string } | null;
}

const work = async (query: string) => (await api.call('get', `/api/work?${query}`)).body;
const tasks = async (query: string): Promise<readonly Work[]> => (await work(query)).tasks;

describe('承办', () => {
  test('the work of an organ in the order of its end, what has none last, page by page without gap or repeat', async () => {
    for (const name of ['甲', '乙']) await writeCase(api.db.source, name);
    const whole = await tasks('organ=150802-government&limit=100');
    expect(new Set(whole.map(({ caseName }) => caseName))).toEqual(new Set(['甲', '乙']));
    const ends = whole.map(({ limit }) => limit?.dueAt ?? '9999');
    expect([...ends].sort()).toEqual(ends);
    expect([ends.includes('9999'), ends[0] === '9999']).toEqual([true, false]);
    const paged: Work[] = [];
    for (let next: string | null = ''; next !== null;) {
      const body = await work(`organ=150802-government&limit=3${next === '' ? '' : `&after=${next}`}`);
      paged.push(...body.tasks);
      next = body.next;
    }
    expect(paged.map(({ caseName, id }) => `${caseName} ${id}`)).toEqual(whole.map(({ caseName, id }) => `${caseName} ${id}`));
    expect(await tasks('organ=150803-government')).toEqual([]);
    const { next } = await work('organ=150802-government&limit=3');
    expect((await api.call('get', `/api/work?limit=3&after=${next}`)).body.code).toBe('cursor-malformed');
  });

  test('what ends today, within three days, and what should have ended: each case by its own today', async () => {
    const near = await writeCase(api.db.source, '近');
    await writeCase(api.db.source, '远');
    const of = async (due: string) =>
      (await tasks(`due=${due}&limit=100`)).filter(({ limit }) => limit?.rule === 'IN-01').map(({ caseName }) => caseName);
    const all = async () => [await of('overdue'), await of('today'), await of('three-days')];
    // The sixty days end on 2022-11-18 at 24:00.
    const steps: readonly (readonly [string, readonly string[][]])[] = [
      ['2022-11-14T12:00:00.000Z', [[], [], []]],
      ['2022-11-14T17:00:00.000Z', [[], [], ['近']]],
      ['2022-11-17T17:00:00.000Z', [[], ['近'], ['近']]],
      ['2022-11-18T16:30:00.000Z', [['近'], [], []]],
    ];
    let from = opened;
    for (const [to, found] of steps) {
      await advance(near, from, to);
      from = to;
      const pressing = (await all()).map((names) => [...new Set(names)]);
      expect([to, pressing]).toEqual([to, found]);
    }
    expect((await work('limit=1')).counts.overdue).toBeGreaterThan(0);
  });

  test('what changed since I last looked: a case that was looked at is gone, and comes back with its next change', async () => {
    const [id, other] = [await writeCase(api.db.source, '看过的'), await writeCase(api.db.source, '没看的')];
    const changed = async (): Promise<readonly { caseName: string; seq: number; seenSeq: number | null }[]> =>
      (await work('organ=150802-government')).changed;
    const first = await changed();
    expect(first.map(({ caseName, seenSeq }) => [caseName, seenSeq])).toEqual([
      ['没看的', null],
      ['看过的', null],
    ]);
    const seq = first[1]?.seq ?? 0;
    const mark = (at: number) => api.call('post', `/api/cases/${id}/seen`).send({ seq: at });
    expect((await mark(seq)).body).toEqual({ seq });
    // Never fewer than before, and never more than there are.
    expect([(await mark(1)).body, (await mark(999)).body]).toEqual([{ seq }, { seq }]);
    expect((await changed()).map(({ caseName }) => caseName)).toEqual(['没看的']);
    // A day of an exercise that moved on is no change.
    await advance(id, opened, hours(opened, 1));
    expect((await changed()).map(({ caseName }) => caseName)).toEqual(['没看的']);
    await give(investigation(id), '150802-government', 'determine-level', hours(opened, 1), { level: 'larger', reason: '影响较大' });
    expect((await changed())[0]).toMatchObject({ caseName: '看过的', seenSeq: seq });
    expect(
      (await api.call('post', `/api/cases/${other.replace(/^./, (first) => (first === '0' ? '1' : '0'))}/seen`).send({ seq: 1 })).body.code,
    ).toBe('case-not-found');
    expect((await api.call('post', `/api/cases/${id}/seen`).send({ seq: -1 })).status).toBe(400);
  });

  test('what waits for others, and for how many days', async () => {
    const id = await writeCase(api.db.source);
    const own = (name: string, at: string, data: Command['data']) => give(investigation(id), '150802-government', name, at, data);
    await own('determine-level', hours(opened, 1), { level: 'ordinary', reason: '认定' });
    await own('form-team', hours(opened, 2), { leader: '副区长', members: ['150802-emergency'] });
    await advance(id, hours(opened, 2), '2022-09-24T02:00:00.000Z');
    const { waiting } = await work('organ=150802-government');
    const others: readonly (Work & { ownerText: { zh: string }; owner: string })[] = waiting;
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ owner }) => owner !== '150802-government')).toBe(true);
    expect(Math.max(...others.map(({ days }) => days))).toBe(5);
    expect((await work('limit=1')).waiting).toEqual([]);
  });
});

const office = '150800-safety-office';

async function supervised(name: string): Promise<string> {
  const id = await writeCase(api.db.source, name);
  const notice = { supervisor: office, addressee: '150802-government', prefix: '巴安督', matters: '查明原因，按期结案' };
  await give(investigation(id), office, 'record-supervision', opened, notice);
  return id;
}

describe('督办', () => {
  test('a notice that is not signed for, then the supervised side’s lateness; a stranger office sees nothing of it', async () => {
    const id = await supervised('挂牌督办事故');
    const view = (organ: string) => work(`view=supervising&organ=${organ}`);
    const before = await view(office);
    expect(before.unsigned).toEqual([
      expect.objectContaining({
        caseName: '挂牌督办事故',
        command: 'sign-receipt',
        supervisorName: '巴彦淖尔市安全生产委员会办公室',
        addresseeName: '临河区人民政府',
        version: null,
      }),
    ]);
    expect([before.vetting, before.late, (await view('150900-safety-office')).unsigned]).toEqual([[], [], []]);
    await give(supervision(id), '150802-government', 'sign-receipt', hours(opened, 2), {});
    expect((await view(office)).unsigned).toEqual([]);
    await api.db.owner.query(`update installation set clock_offset = interval '70 days'`);
    const [late] = (await view(office)).late;
    expect(late).toMatchObject({ case: { id, light: 'red' }, stageText: { zh: '督办中' } });
    expect(late.limits.map(({ rule, light }: { rule: string; light: string }) => [rule, light])).toContainEqual(['IN-01', 'red']);
    expect(late.limits.every(({ light }: { light: string }) => light !== 'green')).toBe(true);
  });

  test('SV-08: which draft waits for the agreement, and for how many days', async () => {
    const id = await supervised('送审事故');
    await give(supervision(id), '150802-government', 'sign-receipt', hours(opened, 2), {});
    const stream = supervision(id);
    const { act } = governmentAct('hear-draft', hours(opened, 3), {});
    const at = hours(opened, 3);
    const data = { n: 1, version: 2, fixedAt: at, by: 'sent-up' };
    await writeTurn(api.db.source, stream, { name: 'hear-draft', act: { ...act, via: 'system', occurredAt: at }, data }, at);
    await give(stream, '150802-government', 'sandbox.advance', at, { to: hours(at, 49) });
    const { vetting } = await work(`view=supervising&organ=${office}`);
    expect(vetting).toEqual([expect.objectContaining({ command: 'agree-vetting', version: 2, days: 2 })]);
  });

  test('T-47: whether an accident is supervised waits for its decider, office or commission, until somebody has decided', async () => {
    const id = await writeCase(api.db.source, '待定事故');
    interface Undecided {
      readonly case: { readonly id: string };
      readonly task: { readonly command: string; readonly owner: string; readonly id: string };
    }
    const undecided = async (organ?: string): Promise<readonly Undecided['task'][]> => {
      const found: readonly Undecided[] = (await work(`view=supervising${organ === undefined ? '' : `&organ=${organ}`}`)).undecided;
      return found.filter((one) => one.case.id === id).map(({ task }) => task);
    };
    const [question] = await undecided();
    const decider = question?.owner ?? '';
    expect([question?.command, decider]).toEqual(['decide-supervision', office]);
    const ofSide = [decider, decider.replace('office', 'commission'), '150900-safety-office'];
    expect(await Promise.all(ofSide.map(async (organ) => (await undecided(organ)).length))).toEqual([1, 1, 0]);
    const data = { question: question?.id.split(':')[1], decision: 'not-supervise', reason: '人员已全部找到' };
    await give(investigation(id), decider, 'decide-supervision', hours(opened, 2), data);
    expect(await undecided(decider)).toEqual([]);
  });

  test('SV-12, SV-29: a letter that is proposed waits for a person, an answer that is owed for the supervised side', async () => {
    const stream = supervision(await supervised('函件事故'));
    await give(stream, '150802-government', 'sign-receipt', hours(opened, 2), {});
    await give(stream, office, 'propose-letter', hours(opened, 3), { kind: 'reminder', reason: '临近期限' });
    const view = async () => work(`view=supervising&organ=${office}`);
    expect((await view()).letters).toEqual([
      expect.objectContaining({ command: 'send-letter', id: 'send-letter:1', caseName: '函件事故' }),
    ]);
    await give(stream, office, 'drop-letter', hours(opened, 4), { n: 1, reason: '已电话催办' });
    expect((await view()).letters).toEqual([]);
  });
});

describe('领导一页', () => {
  test('new since yesterday, what waits for a decision, what ends by county and who holds it, five lines per accident', async () => {
    const id = await supervised('高处坠落事故');
    const page = () => work('view=leader&organ=150802-government');
    const first = await page();
    expect(first.news).toEqual([expect.objectContaining({ caseId: id, isNew: true })]);
    expect(first.decisions.map(({ command }: Work) => command)).toContain('form-team');
    const [county] = first.counties;
    expect(county).toMatchObject({ place: '150802', placeName: '内蒙古自治区巴彦淖尔市临河区' });
    expect(county.endings).toContainEqual(expect.objectContaining({ caseName: '高处坠落事故', dueDate: '2022-09-24', daysLeft: 5 }));
    expect(first.above).toEqual([expect.objectContaining({ supervisorName: '巴彦淖尔市安全生产委员会办公室' })]);
    expect(first.ours).toEqual([]);
    const lines: readonly { zh: string; en: string }[] = first.accidents[0].lines;
    expect(lines.map(({ zh }) => zh)).toEqual([
      '2022-09-19（周一），内蒙古自治区巴彦淖尔市临河区，施工单位，高处坠落事故',
      '死亡1人，下落不明0人，重伤0人；初判一般',
      '已接报；负责调查：临河区人民政府',
      expect.stringMatching(/^.+：剩\d+日（含\d+个工作日），2022-09-\d\d（周.）届满$/),
      expect.stringMatching(/^待办：.+，由.+办理，今日起$/),
    ]);
    // The next day it is still new, the day after it is not; a changed number is.
    await advance(id, opened, '2022-09-20T15:59:00.000Z');
    expect((await page()).news).toHaveLength(1);
    await advance(id, '2022-09-20T15:59:00.000Z', '2022-09-20T16:01:00.000Z');
    expect((await page()).news).toEqual([]);
    const at = '2022-09-20T16:02:00.000Z';
    await give(investigation(id), '150802-government', 'report-casualties', at, { ref: 'B1', at, deaths: 2 });
    expect((await page()).news).toEqual([
      expect.objectContaining({ isNew: false, changed: [expect.objectContaining({ zh: expect.any(String) as string })] }),
    ]);
    expect((await work('view=leader&organ=150900-government')).counties).toEqual([]);
  });

  test('what we supervise and is late', async () => {
    const id = await supervised('超期事故');
    const ours = async () => (await work(`view=leader&organ=${office}`)).ours.map((line: { case: { id: string } }) => line.case.id);
    expect(await ours()).toEqual([]);
    await api.db.owner.query(`update installation set clock_offset = interval '70 days'`);
    expect(await ours()).toEqual([id]);
  });

  test('a late one is told although others that are not late end before it', async () => {
    for (let n = 1; n <= 13; n += 1) await supervised(`第${n}起`);
    const id = await supervised('临期而届满在后');
    await api.db.owner.query(`update installation set clock_offset = interval '70 days'`);
    await api.db.owner.query(
      `update "case" set end_at = '2000-01-01', red_at = 'infinity', amber_at = 'infinity', window_amber_at = 'infinity' where id <> $1`,
      [id],
    );
    const { ours, more } = await work(`view=leader&organ=${office}`);
    expect([ours.map((line: { case: { id: string } }) => line.case.id), more.ours]).toEqual([[id], false]);
  });

  test('a page holds so many of them, and says where there are more', async () => {
    const told = async () => {
      const { ours, more } = await work(`view=leader&organ=${office}`);
      return [ours.length, more.ours];
    };
    for (let n = 1; n <= 12; n += 1) await supervised(`第${n}起`);
    await api.db.owner.query(`update installation set clock_offset = interval '70 days'`);
    expect(await told()).toEqual([12, false]);
    // One that is opened on the later day is not late; the thirteenth is as old as the others.
    await supervised('当日下达');
    expect(await told()).toEqual([12, false]);
    await api.db.owner.query(`update installation set clock_offset = interval '0'`);
    await supervised('第十三起');
    await api.db.owner.query(`update installation set clock_offset = interval '70 days'`);
    expect(await told()).toEqual([12, true]);
  });
});
