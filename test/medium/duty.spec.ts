import { instant } from '@app/domain';
import { createOperator, lastHandovers, owingReports } from '@app/persistence';
import { randomUUID } from 'node:crypto';
import type { Command, StreamRef } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const receivedAt = '2022-09-19T02:00:00.000Z';
const streamOf = (caseId: string): StreamRef => ({ caseId, procedure: 'investigation', n: 1 });
const later = (minutes: number): string => instant(Date.parse(receivedAt) + minutes * 60_000);

function deskAct(name: string, minutes: number, data: Command['data']): Command {
  const { act } = governmentAct(name, later(minutes), data);
  return { name, act: { ...act, by: { organ: '150802-emergency', post: '值班员' } }, data };
}

const give = (caseId: string, name: string, minutes: number, data: Command['data']) =>
  writeTurn(api.db.source, streamOf(caseId), deskAct(name, minutes, data), later(minutes));

/** An accident that the county's department has just heard of from the unit. */
async function reported(name: string): Promise<string> {
  const caseId = randomUUID();
  const data = {
    name,
    place: '150802',
    occurredAt: '2022-09-19T01:00:00.000Z',
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    sourceKind: 'unit',
    source: '项目负责人',
    way: 'phone',
    takenBy: '值班员甲',
    investigator: '150802-government',
  };
  await writeTurn(api.db.source, streamOf(caseId), deskAct('report-accident', 0, data), receivedAt);
  return caseId;
}

interface Duty {
  readonly accidents: readonly {
    readonly case: { readonly id: string };
    readonly owed: readonly {
      readonly command: string;
      readonly ownerText: { readonly zh: string };
      readonly limit: { readonly rule: string; readonly minutesLeft: number } | null;
    }[];
    readonly recipients: readonly { readonly addressee: string; readonly owed: boolean; readonly told: readonly object[] }[];
    readonly steps: readonly object[];
  }[];
  readonly handovers: readonly object[];
}

const duty = async (query = ''): Promise<Duty> => (await api.call('get', `/api/duty${query}`)).body;
const accident = async (caseId: string, query = '') => (await duty(query)).accidents.find((one) => one.case.id === caseId);

test('RP-04, RP-05: what is still to be reported, with the minutes that are left by the case’s own today, and who is still to be told', async () => {
  const id = await reported('高处坠落事故');
  const shown = await accident(id);
  const forward = shown?.owed.find(({ command }) => command === 'record-report-forwarded');
  expect(forward).toMatchObject({ ownerText: { zh: '临河区应急管理局' }, limit: { rule: 'RP-04', light: 'green' } });
  expect(forward?.limit?.minutesLeft).toBe(119);
  // What ends first stands first; what has no end stands last.
  const left = shown?.owed.map(({ limit }) => limit?.minutesLeft ?? Infinity) ?? [];
  expect([...left].sort((one, other) => one - other)).toEqual(left);
  expect(shown?.recipients.filter(({ owed }) => owed).map(({ addressee }) => addressee)).toEqual(
    expect.arrayContaining(['government', 'public-security', 'labour', 'union', 'procuratorate']),
  );
  expect(shown?.steps).toEqual([
    expect.objectContaining({
      kind: 'received',
      at: receivedAt,
      byName: '临河区应急管理局',
      from: '项目负责人',
      takenBy: '值班员甲',
      wayText: { zh: '电话', en: 'by phone' },
    }),
  ]);
  await give(id, 'sandbox.advance', 0, { to: later(135.5) });
  const passed = (await accident(id))?.owed.find(({ command }) => command === 'record-report-forwarded')?.limit;
  expect([passed?.minutesLeft, passed]).toEqual([
    -16,
    expect.objectContaining({ light: 'red', statusText: expect.objectContaining({ zh: expect.stringContaining('已超期') }) }),
  ]);
});

test('RP-24: who told whom, when, by which way, and who took it; a time that was corrected reads as corrected', async () => {
  const id = await reported('机械伤害事故');
  await give(id, 'record-notice', 5, {
    addressee: 'procuratorate',
    from: '值班员甲',
    to: '临河区人民检察院值班室',
    way: 'phone',
    what: '1人死亡',
  });
  await give(id, 'record-report-forwarded', 30, {
    to: '150800-emergency',
    way: 'network',
    from: '值班员甲',
    takenBy: '市局值班员',
    what: '首报',
  });
  const shown = await accident(id);
  expect(shown?.recipients.find(({ addressee }) => addressee === 'procuratorate')).toEqual({
    addressee: 'procuratorate',
    text: { zh: '人民检察院', en: expect.any(String) as string },
    owed: false,
    told: [
      {
        at: later(5),
        by: '150802-emergency',
        byName: '临河区应急管理局',
        from: '值班员甲',
        toName: '临河区人民检察院值班室',
        wayText: { zh: '电话', en: 'by phone' },
        takenBy: null,
        text: '1人死亡',
      },
    ],
  });
  expect(shown?.recipients.find(({ addressee }) => addressee === 'union')).toMatchObject({ owed: true, told: [] });
  expect(shown?.steps[1]).toMatchObject({
    kind: 'forwarded',
    at: later(30),
    toName: '巴彦淖尔市应急管理局',
    from: '值班员甲',
    takenBy: '市局值班员',
  });
  // The city has not noted that it has the report: that is asked of it, and no longer of the county to send it up.
  expect(shown?.owed.map(({ command }) => command)).not.toContain('record-report-forwarded');
  await give(id, 'correct-report-time', 40, { ref: '150802-emergency', what: 'forwarded', at: later(20), reason: '系统发送记录' });
  expect((await accident(id))?.steps[1]).toMatchObject({ kind: 'forwarded', at: later(20) });
});

test('only what an organ still owes, and of an accident that is fully reported nothing', async () => {
  const id = await reported('物体打击事故');
  expect(await accident(id, '?organ=150802-emergency')).toBeDefined();
  expect(await accident(id, '?organ=150803-emergency')).toBeUndefined();
  await api.db.owner.query(`delete from task where case_id = $1 and command like 'record-%'`, [id]);
  expect(await accident(id)).toBeUndefined();
  expect((await api.call('get', '/api/duty?limit=1')).body.accidents).toHaveLength(1);
});

test('who sees the cases of some places sees only their accidents and hand-overs', async () => {
  const id = await reported('起重伤害事故');
  await give(id, 'record-shift-handover', 50, { from: '值班员甲', to: '值班员乙', open: '无' });
  const seen = async (places: readonly string[]) => [
    (await owingReports(api.db.source, null, 100, { places })).some((line) => line.id === id),
    (await lastHandovers(api.db.source, 100, { places })).some(({ caseId }) => caseId === id),
  ];
  expect(await seen(['150802'])).toEqual([true, true]);
  expect(await seen(['150803'])).toEqual([false, false]);
});

test('RP-24: hand-overs of the desk, the newest first, with what was handed over', async () => {
  const id = await reported('触电事故');
  await give(id, 'record-shift-handover', 55, { from: '值班员甲', to: '值班员乙', open: '市局已接报，伤员1人待核实' });
  await give(id, 'record-shift-handover', 60, { from: '值班员乙', to: '值班员丙', open: '无' });
  expect((await duty()).handovers.slice(0, 2)).toEqual([
    { caseId: id, caseName: '触电事故', at: later(60), byName: '临河区应急管理局', from: '值班员乙', to: '值班员丙', open: '无' },
    {
      caseId: id,
      caseName: '触电事故',
      at: later(55),
      byName: '临河区应急管理局',
      from: '值班员甲',
      to: '值班员乙',
      open: '市局已接报，伤员1人待核实',
    },
  ]);
});

test('what names persons is shown to who handles the case; to a stranger only that somebody was told', async () => {
  const id = await reported('坍塌事故');
  await give(id, 'record-notice', 5, { addressee: 'union', from: '值班员甲', to: '总工会值班员乙', way: 'phone', what: '1人死亡' });
  const token = await createOperator(api.db.owner, { organ: '150900-emergency', title: '值班员' });
  const { body } = await api.bare('get', '/api/duty').set('Authorization', `Bearer ${token}`);
  const shown = (body as Duty).accidents.find((one) => one.case.id === id);
  const [told] = shown?.recipients.find(({ addressee }) => addressee === 'union')?.told ?? [];
  expect(told).toMatchObject({ byName: '临河区应急管理局', from: null, toName: null, text: '1人死亡' });
  expect(shown?.steps[0]).toMatchObject({ from: null, takenBy: null });
  expect(JSON.stringify(body)).not.toMatch(/值班员/);
});
