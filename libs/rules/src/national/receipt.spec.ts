import { accident, shownAt } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const county = '150802-emergency';
const city = '150800-emergency';

/** Hour clocks and daily reports that there are, with their status and their end in UTC. */
function hours(time: string, ...steps: readonly Step[]): readonly string[] {
  const { clocks } = shownAt(time, steps);
  const reporting = clocks.filter(({ rule }) => /^RP-(02|04|12|12-daily|19)$/.test(rule));
  return reporting.map(({ id, status, dueAt }) => `${id} ${status} ${dueAt?.slice(5, 16) ?? '-'}`).sort();
}

const tasks = (time: string, ...steps: readonly Step[]) => shownAt(time, steps).tasks.map(({ id }) => id);
const forwarded = (by: string, to: string, at: string): Step => ['record-report-forwarded', at, by, { to, way: 'phone' }];
const express = (by: string, at: string): Step => ['record-express-report', at, by, { to: '150000-emergency', way: 'phone' }];

// Known at 10:00 Beijing, 02:00 UTC: two hours 04:00, one hour 03:00, 24 hours 02:00 of the 20th, twice a day 14:00.
describe('493 article 11: the case that is opened has been received by whoever opens it', () => {
  test('RP-04, RP-12, RP-19: twelve dead, 重大: every hour runs from that one command', () => {
    expect(hours('2022-09-19 10:05', accident({ deaths: 12 }))).toEqual([
      'RP-04#150802-emergency running 09-19T04:00',
      'RP-12#150802-emergency running 09-19T03:00',
      'RP-12-daily#1 running 09-19T14:00',
      'RP-19 running 09-20T02:00',
    ]);
    expect(tasks('2022-09-19 10:05', accident({ deaths: 12 }))).toEqual(
      expect.arrayContaining([
        `record-report-forwarded:${county}`,
        `record-express-report:${county}`,
        'record-follow-up-report',
        'record-statistics-entry',
      ]),
    );
    expect(tasks('2022-09-19 10:05', accident())).not.toContain('record-report-received');
  });

  test('RP-05: an ordinary accident that the city takes in first ends there; RP-12 runs for none', () => {
    expect(hours('2022-09-19 10:05', accident({}, city))).toEqual(['RP-12-daily#1 running 09-20T16:00', 'RP-19 running 09-20T02:00']);
  });

  test('RP-02, article 9: told by the unit at 10:00, whose head had been told at 09:30, its hour is met by the same command', () => {
    const informed: Step = ['record-unit-informed', '2022-09-19 09:30', county, {}];
    expect(hours('2022-09-19 12:00', accident({ sourceKind: 'unit' }), informed)).toContain('RP-02 met 09-19T02:30');
    expect(hours('2022-09-19 12:00', accident(), informed)).toContain('RP-02 overdue 09-19T02:30');
    expect(tasks('2022-09-19 10:05', accident({ sourceKind: 'unit' }))).toContain('record-report-received:second-department');
  });

  test('a case that is entered from its file says so: no hour runs, and the receipt is asked for', () => {
    expect(hours('2022-09-19 10:05', accident({ receipt: 'separate' }))).toEqual([]);
    expect(tasks('2022-09-19 10:05', accident({ receipt: 'separate' }))).toContain('record-report-received');
  });
});

describe('RP-12, 令21号: daily reports are owed from the receipt, of 一般 too', () => {
  test('一般: one by the end of the next day, without any express report; each moves the next', () => {
    const followUp: Step = ['record-follow-up-report', '2022-09-20 09:00', county, { news: '无变化' }];
    const daily = (...steps: readonly Step[]) => hours('2022-09-20 10:00', ...steps).filter((clock) => clock.includes('daily'));
    expect(daily(accident())).toEqual(['RP-12-daily#1 running 09-20T16:00']);
    expect(daily(accident(), followUp)).toEqual(['RP-12-daily#1 running 09-21T16:00']);
  });

  test('重大 whose express report was skipped: within twelve hours of the receipt', () => {
    const major = [accident({ deaths: 12 }), forwarded(county, city, '2022-09-19 11:00')];
    expect(hours('2022-09-19 23:00', ...major).filter((clock) => clock.includes('daily'))).toEqual(['RP-12-daily#1 overdue 09-19T14:00']);
  });

  test('they end when a person says so, not before the last of them', () => {
    const end = (at: string): Step => ['end-follow-ups', at, county, { reason: '救援结束' }];
    const followUp: Step = ['record-follow-up-report', '2022-09-20 09:00', county, { news: '无变化' }];
    expect(hours('2022-09-21 10:00', accident(), followUp, end('2022-09-20 10:00'))).toContain('RP-12-daily#1 met 09-21T16:00');
    expect(() => hours('2022-09-21 10:00', accident(), followUp, end('2022-09-20 08:59'))).toThrow('date-out-of-order');
  });
});

describe('LV-01, 493 articles 3 and 10: the numbers go before an assumption that they have passed', () => {
  // Two dead, taken for 一般, sent to the city, which received it; at 15:00 twelve are dead: 重大.
  const twelve: Step = ['report-casualties', '2022-09-19 15:00', county, { ref: 'B1', at: '2022-09-19T06:30:00.000Z', deaths: 12 }];
  const received = (at: string, more: object = {}): Step => [
    'record-report-received',
    at,
    city,
    { from: 'department', way: 'phone', ...more },
  ];
  const sent = [
    accident({ suspectedLevel: 'ordinary' }),
    forwarded(county, city, '2022-09-19 11:00'),
    received('2022-09-19 11:00'),
  ] as const;
  const after = [...sent, twelve] as const;

  test('RP-05: the chain goes on from the city, express reports are due, and who goes to the scene is of the province', () => {
    const before = tasks('2022-09-19 14:59', ...sent);
    expect(before.filter((id) => /forwarded|express|settle/.test(id))).toEqual([]);
    const ids = tasks('2022-09-19 15:01', ...after);
    expect(ids).toEqual(
      expect.arrayContaining([
        `record-report-forwarded:${city}`,
        `record-report-forwarded:${county}-2`,
        `record-express-report:${county}-2`,
        `record-express-report:${city}`,
      ]),
    );
    const titles = shownAt('2022-09-19 15:01', after).tasks.map(({ title }) => title.zh);
    expect(titles.find((title) => title.startsWith('登记负责人到达事故现场'))).toBe('登记负责人到达事故现场：省级');
    expect(tasks('2022-09-19 15:30', ...after, express(county, '2022-09-19 15:20'))).not.toContain(`record-express-report:${county}-2`);
  });

  test('JU-01, article 19: the law names the province now, so a person is asked who investigates', () => {
    const titles = shownAt('2022-09-19 15:01', after).tasks.map(({ title }) => title.zh);
    expect(titles.find((title) => title.includes('初判应由'))).toContain('内蒙古自治区人民政府');
  });

  test('RP-04, RP-12: a receipt at 15:10 has both hours, even if whoever takes it in says 一般', () => {
    for (const more of [{}, { suspectedLevel: 'ordinary' }])
      expect(hours('2022-09-19 15:15', ...after, received('2022-09-19 15:10', more))).toEqual(
        expect.arrayContaining([`RP-04#${city}-2 running 09-19T09:10`, `RP-12#${city}-2 running 09-19T08:10`]),
      );
  });

  test('a receipt of 14:00 that is entered at 16:00 is judged by what was known at 14:00', () => {
    const late = (at: string): Step => ['record-report-received', at, '150802-housing', { from: 'unit', way: 'phone' }];
    expect(hours('2022-09-19 16:01', ...after, late('2022-09-19 14:00')).filter((clock) => clock.includes('housing'))).toEqual([
      'RP-04#150802-housing overdue 09-19T08:00',
    ]);
  });

  test('T-19: a level that a person has determined is what counts from then on; what was owed from 15:00 stays owed', () => {
    const determined: Step = ['determine-level', '2022-09-19 15:05', '150802-government', { level: 'ordinary', reason: '十人死因待查' }];
    const ids = tasks('2022-09-19 15:06', ...after, determined);
    expect(ids.filter((id) => /forwarded|express|settle/.test(id))).toEqual([
      `record-report-forwarded:${county}-2`,
      `record-express-report:${county}-2`,
    ]);
  });
});
