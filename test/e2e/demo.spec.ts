import { demoApi } from '../../apps/cli/src/demo/demo-api';
import type { DemoApi } from '../../apps/cli/src/demo/demo-api';
import { playDemo } from '../../apps/cli/src/demo/play-demo';
import { playStory } from '../../apps/cli/src/demo/play-story';
import { stories } from '../../apps/cli/src/demo/stories';
import { verifyLedger } from '@app/persistence';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { ledgerOf } from '../support/life';

let desk: Desk;
let cases: ReadonlyMap<string, string>;
const said: string[] = [];

beforeAll(async () => {
  desk = await startDesk('sandbox');
  // A first start is cut off after its extension was granted and before it heard so: the next one must repeat nothing.
  const [linhe] = stories();
  if (linhe === undefined) throw new Error('There is no story.');
  const cut = cutAfter('grant-extension', demoApi(desk.url, desk.db.token));
  await expect(playStory(linhe, cut, () => undefined)).rejects.toThrow('cut off');
  cases = await playDemo({ apiUrl: desk.url, token: desk.db.token, say: (line) => said.push(line), account: 'none' });
}, 240_000);

afterAll(() => desk.stop());

function cutAfter(command: string, api: DemoApi): DemoApi {
  return {
    ...api,
    async give(caseId, given, body, key) {
      await api.give(caseId, given, body, key);
      if (given === command) throw new Error('cut off');
    },
  };
}

interface Shown {
  readonly stage: string;
  readonly streams: readonly { readonly id: string; readonly ended: boolean; readonly stage: string }[];
  readonly clocks: readonly { readonly rule: string; readonly dueDate: string | null; readonly status: string }[];
  readonly reminders: readonly { readonly id: string; readonly late: boolean }[];
}

async function shown(record: string): Promise<Shown> {
  return (await desk.call('GET', `/api/cases/${cases.get(record)}`)).body as unknown as Shown;
}

function clocksOf({ clocks }: Shown): Record<string, string> {
  return Object.fromEntries(clocks.map(({ rule, dueDate, status }) => [rule, `${dueDate} ${status}`]));
}

function reminded({ reminders }: Shown): readonly string[] {
  return reminders.map(({ id }) => id).sort();
}

test('linhe: archived; IN-01 extended (493 art 29), AP-01 15 days (art 32), AP-08 20 working days; 30 departmental days (IN-02) pass', async () => {
  const linhe = await shown('linhe-20220919');
  expect(linhe).toMatchObject({
    stage: 'archived',
    streams: [
      { stage: 'archived', ended: true },
      // The carrying-out of the approval goes on until its evaluation.
      { stage: 'carrying-out', ended: false },
    ],
  });
  // IN-01: 19 Sep + 60 = 18 Nov (11 days of September, 31 of October, 18); + 30 granted on 14 Nov = 18 Dec (12 + 18).
  // AP-01: received 12 Dec + 15 = 27 Dec; approved 21 Dec.
  // AP-08: 20 working days after 21 Dec: 22, 23 (2), 26–30 (7), 31 Dec–2 Jan off, 3–6 (11), 9–13 (16), 16–19 Jan (20).
  // AP-04: 22 Dec + 15; AP-13 from the service of 23 Dec: + 60 = 21 Feb (8 + 31 + 21), six months = 23 Jun, in the holiday of 22–24 June; 25 June is worked.
  // IN-02: 19 Sep + 30 = 19 Oct (11 + 19): the grant of 14 Nov came too late for it. RP-11: the same day.
  // The team (internal limit): 19 Sep + 5 = 24 Sep; formed on 20 Sep.
  // RP-04: two hours from 10:05 on the 19th, RP-19: 24 hours; RP-12-daily: an ordinary accident by the end of the next day (decree 21).
  expect(clocksOf(linhe)).toEqual({
    // The Act's year from the approval of 21 Dec (EV-02, EV-03); what Inner Mongolia attaches to it: 21 Dec + 30 = 20 Jan (10 + 20).
    'EV-02': '2023-12-21 running',
    'EV-03': '2023-12-21 pending',
    'house-follow-up': '2023-01-20 running',
    'RP-04': '2022-09-19 met',
    'RP-12-daily': '2022-09-20 met',
    'RP-19': '2022-09-20 met',
    'RP-11': '2022-10-19 lost',
    'IN-01': '2022-12-18 met',
    'IN-02': '2022-10-19 met-late',
    'AP-01': '2022-12-27 met',
    'AP-08': '2023-01-19 met',
    'AP-04': '2023-01-06 met',
    'AP-13': '2023-02-21 running',
    'AP-13-suit': '2023-06-25 running',
    'house-team-set-up': '2022-09-24 met',
  });
  // Before 18 Nov: −20 on 21 Oct, −10 on 4 Nov, −5 on 11 Nov; −3 (15 Nov) comes after the grant and never fires.
  // Before 18 Dec, a Sunday: −20 on 21 Nov, −10 on 5 Dec, −5 on 12 Dec, hours before the report. AP-01: −7 days on 20 Dec.
  // The team is asked for on the morning of 20 Sep; it is formed in the afternoon.
  expect(reminded(linhe)).toEqual(
    [
      ...['-20', '-10', '-5'].flatMap((name) => [`IN-01:${name}:2022-11-18`, `IN-01:${name}:2022-12-18`]),
      ...['-5', '-1', 'due'].map((name) => `IN-02:${name}:2022-10-19`),
      'AP-01:-7d:2022-12-27',
      'RP-04#150802-emergency:start:2022-09-19T04:05:00.000Z',
      'RP-11:due:2022-10-19',
      'house-team-set-up:start+1d:2022-09-24',
    ].sort(),
  );
});

test('wuyi: the appraisal does not count for IN-01 (493 art 27) and does not move SV-06, which is met late', async () => {
  const wuyi = await shown('wuyi-20230417');
  expect(wuyi.stage).toBe('archived');
  expect(wuyi.streams.map(({ stage }) => stage).sort()).toEqual(['archived', 'carrying-out', 'released']);
  // IN-01: 17 Apr + 60 = 16 Jun (13 + 31 + 16). Appraisal 25 Apr – 25 May: 52 days were left on 25 Apr, and 25 May + 52 = 16 Jul.
  // IN-02: 60 days too for a major accident.
  // AP-01: received 5 Jul + 15 = 20 Jul; approved 18 Jul.
  // AP-08: after 18 Jul: 19–21 (3), 24–28 (8), 31 Jul–4 Aug (13), 7–11 (18), 14, 15 Aug (20).
  // AP-04: 19 Jul + 15; AP-13 from the service of 21 Jul: + 60 = 19 Sep (10 + 31 + 19), six months = 21 Jan 2024, a Sunday.
  // SV-06: notice received 23 Apr + 60 = 22 Jun (7 + 31 + 22); the matters were complete on 10 Aug.
  // The vetting (internal limit), sent up on 4 Jul: 5–7 (3), 10–14 (8), 17–21 (13), 24, 25 Jul (15). The filing: closed 18 Jul + 30 = 17 Aug.
  // RP-11: a fire, 17 Apr + 7 = 24 Apr (493 art 13).
  // The team (internal limit): 17 Apr + 5 = 22 Apr; formed on 18 Apr.
  // RP-12: one hour from 14:50 on the 17th, RP-04: two, RP-19: 24; RP-12-daily: twelve hours from the follow-up at 22:00.
  expect(clocksOf(wuyi)).toEqual({
    // A year from the approval of 18 July; the window opens ten months after the closing.
    'EV-02': '2024-07-18 running',
    'EV-03': '2024-07-18 pending',
    'RP-04': '2023-04-17 met',
    'RP-12': '2023-04-17 met',
    'RP-12-daily': '2023-04-18 met',
    'RP-19': '2023-04-18 met',
    'RP-11': '2023-04-24 lost',
    'IN-01': '2023-07-16 met',
    'IN-02': '2023-07-16 met',
    'AP-01': '2023-07-20 met',
    'AP-08': '2023-08-15 met',
    'AP-04': '2023-08-03 met',
    'AP-13': '2023-09-19 running',
    'AP-13-suit': '2024-01-22 running',
    'house-team-set-up': '2023-04-22 met',
    'house-vetting': '2023-07-25 met',
    'house-notice-receipt': '2023-04-25 met',
    'house-outcome-filing': '2023-08-17 met',
    'SV-06': '2023-06-22 met-late',
  });
  // The ladder before 16 Jun (−20 on 19 May) was silent while the clock stood still; on the morning of 25 May, after 30 days, somebody is
  // asked whether the appraisal still goes on. Before 16 Jul: −20 on 16 Jun
  // (22–24 Jun off, Sunday 25 Jun worked), −10 on 3 Jul. AP-01: −7 days on 13 Jul, −3 on 17 Jul.
  // The team is asked for at 9 on 18 Apr and formed at 10.
  expect(reminded(wuyi)).toEqual(
    [
      'IN-01:paused+30:2023-04-25',
      'IN-01:-20:2023-07-16',
      'IN-01:-10:2023-07-16',
      'AP-01:-7d:2023-07-20',
      'AP-01:-3:2023-07-20',
      'RP-04#330723-emergency:start:2023-04-17T08:50:00.000Z',
      'RP-12#330723-emergency:start:2023-04-17T07:50:00.000Z',
      'RP-11:due:2023-04-24',
      'house-team-set-up:start+1d:2023-04-22',
      'house-vetting#1:-10:2023-07-25',
      'house-outcome-filing:-10d:2023-08-17',
      ...['-15', '-7', '-3', 'due', '+1', '+5', '+15'].map((name) => `SV-06:${name}:2023-06-22`),
    ].sort(),
  );
});

test('boluo: the report came after the sixty days (493 art 29): overdue, then met late', async () => {
  const boluo = await shown('boluo-20220721');
  expect(boluo.stage).toBe('archived');
  expect(boluo.streams.map(({ stage }) => stage).sort()).toEqual(['archived', 'carrying-out', 'released']);
  // IN-01 and SV-06 (notice received on the same day): 21 Jul + 60 = 19 Sep (10 + 31 + 19), IN-02 + 30 = 20 Aug; report 22 Sep, matters complete 27 Oct.
  // AP-01: received 22 Sep + 15 = 7 Oct (8 + 7), a day off that does not roll; approved 30 Sep.
  // AP-08: after 30 Sep: 1–7 Oct off, 8 and 9 worked (2), 10–14 (7), 17–21 (12), 24–28 (17), 31 Oct–2 Nov (20).
  // AP-04: 9 Oct + 15; AP-13 from the service of 11 Oct: + 60 = 10 Dec (20 + 30 + 10), a Saturday, and six months.
  // RP-11: road traffic, 21 Jul + 7 = 28 Jul (decree 493 art 13).
  // Limits of the house: the team 21 Jul + 5 = 26 Jul; the vetting, sent up on 21 Sep: 22, 23 (2), 26–30 (7), 8, 9 Oct (9), 10–14 (14), 17 Oct.
  // RP-12: one hour from 10:00 on the 21st, RP-04: two, RP-19: 24; RP-12-daily: by the end of the next day.
  expect(clocksOf(boluo)).toEqual({
    // A year from the approval of 30 September.
    'EV-02': '2023-09-30 running',
    'EV-03': '2023-09-30 pending',
    'RP-04': '2022-07-21 met',
    'RP-12': '2022-07-21 met',
    'RP-12-daily': '2022-07-22 met',
    'RP-19': '2022-07-22 met',
    'RP-11': '2022-07-28 lost',
    'IN-01': '2022-09-19 met-late',
    'IN-02': '2022-08-20 met-late',
    'AP-01': '2022-10-07 met',
    'AP-08': '2022-11-02 met',
    'AP-04': '2022-10-24 met',
    'AP-13': '2022-12-12 running',
    'AP-13-suit': '2023-04-11 running',
    'house-team-set-up': '2022-07-26 met',
    'house-vetting': '2022-10-17 met',
    'house-notice-receipt': '2022-07-26 met',
    'house-outcome-filing': '2022-10-30 met',
    'SV-06': '2022-09-19 met-late',
  });
  // IN-01: +5 would be 26 Sep, after the report. AP-01: 1–7 Oct are off, so −3 is 28 Sep and −1 is
  // 30 Sep, as is −7 days: all before the approval at 15:00. AP-08: −10 on 19 Oct.
  // The team is asked for at 9 on 22 Jul and formed at 10. The vetting is asked after on 28 Sep, the fifth working day, an hour before it came.
  expect(reminded(boluo)).toEqual(
    [
      ...['-20', '-10', '-5', '-3', '-1', 'due', '+1'].map((name) => `IN-01:${name}:2022-09-19`),
      ...['-5', '-1', 'due'].map((name) => `IN-02:${name}:2022-08-20`),
      ...['-7d', '-3', '-1'].map((name) => `AP-01:${name}:2022-10-07`),
      'AP-08:-10:2022-11-02',
      'RP-04#441300-emergency:start:2022-07-21T04:00:00.000Z',
      'RP-12#441300-emergency:start:2022-07-21T03:00:00.000Z',
      'RP-11:due:2022-07-28',
      'house-team-set-up:start+1d:2022-07-26',
      'house-vetting#1:-10:2022-10-17',
      'house-outcome-filing:-10d:2022-10-30',
      ...['-15', '-7', '-3', 'due', '+1', '+5', '+15'].map((name) => `SV-06:${name}:2022-09-19`),
    ].sort(),
  );
});

test('no reminder was late, each stands in the ledger once, and the ledger is whole', async () => {
  const all = await Promise.all([...cases.keys()].map(shown));
  const streams = all.flatMap((one) => one.streams.map(({ id }) => id));
  const fired = (await Promise.all(streams.map((stream) => ledgerOf(desk, stream)))).map((entries) =>
    entries.filter(({ kind }) => kind === 'rung.fired').map(({ body }) => /"rung":"([^"]*)"/.exec(body)?.[1]),
  );
  expect(fired.flat()).toHaveLength(all.flatMap(({ reminders }) => reminders).length);
  for (const rungs of fired) expect(new Set(rungs).size).toBe(rungs.length);
  expect(all.flatMap(({ reminders }) => reminders).filter(({ late }) => late)).toEqual([]);
  const { cases: checked, entries, differences } = await verifyLedger(desk.db.source);
  expect({ checked, differences }).toEqual({ checked: 3, differences: [] });
  expect(entries).toBeGreaterThan(70);
});

test('it says what was missed and what came late', () => {
  const text = said.join('\n');
  expect(text).toContain('2022-09-20 00:00    ! IN-01 事故调查报告提交期限已届满');
  expect(text).toContain('超期办结 done late');
  expect(text).toContain('2022-12-21 15:00*');
});

test('a second start repeats nothing', async () => {
  const before = (await verifyLedger(desk.db.source)).entries;
  const again: string[] = [];
  const found = await playDemo({ apiUrl: desk.url, token: desk.db.token, say: (line) => again.push(line), account: 'none' });
  expect(found).toEqual(cases);
  expect(again.filter((line) => line.includes('played before'))).toHaveLength(3);
  expect((await verifyLedger(desk.db.source)).entries).toBe(before);
});
