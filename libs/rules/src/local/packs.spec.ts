import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { releasePacks } from './packs';

const { calendar } = releaseInForce();

const guangxi = '450400';
const sichuan = '511700';

function clockIn(place: string, id: string, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): Clock | undefined {
  return project(releaseLaw('investigation', place).sheet.clocks, facts, calendar, now).find(({ rule }) => rule === id);
}

const level = (value: string): Fact => ({ fact: 'level.determined', at: '2023-04-17', value });

test('what a place adds holds in the places below it, and nowhere else', () => {
  const facts: Fact[] = [{ fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' }, level('larger')];
  expect(clockIn(guangxi, 'JU-21', facts)).toBeDefined();
  expect(clockIn(sichuan, 'JU-21', facts)).toBeUndefined();
});

describe('JU-21, 广西 art 4(1)', () => {
  const accident: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };

  test('a larger accident: the team by 2023-04-22, a proposal to supervise on the day after', () => {
    const found = clockIn(guangxi, 'JU-21', [accident, level('larger')]);
    expect(found?.rungs.map(({ name, at, action }) => [name, at, action])).toEqual([
      ['due', '2023-04-22T16:00:00.000Z', 'expire'],
      ['+1d', '2023-04-23T01:00:00.000Z', 'draft'],
    ]);
  });

  test('no number for other levels', () => {
    expect(clockIn(guangxi, 'JU-21', [accident, level('ordinary')])).toBeUndefined();
  });

  test('LV-10: an ordinary accident, so determined, that may be a larger one is proposed for supervision, until nobody is missing', () => {
    const possible = (value: string, at = '2023-04-17T07:00:00.000Z'): Fact => ({ fact: 'level.possible', at, value });
    expect(clockIn(guangxi, 'JU-21', [accident, possible('larger'), level('ordinary')])?.dueDate).toBe('2023-04-22');
    expect(clockIn(guangxi, 'JU-21', [accident, possible('ordinary'), level('ordinary')])).toBeUndefined();
    const found = possible('unknown', '2023-04-18T07:00:00.000Z');
    expect(clockIn(guangxi, 'JU-21', [accident, possible('larger'), level('ordinary'), found])).toBeUndefined();
  });
});

describe('JU-22, 四川 measures, part three (R)', () => {
  // 13 days left of May, 2 of June.
  test('a larger accident of 2023-05-18: the first written report by 2023-06-02, sent on that day in time', () => {
    const accident: Fact = { fact: 'accident.occurred', at: '2023-05-18T06:01:00.000Z' };
    const facts = [accident, level('larger')];
    expect(clockIn(sichuan, 'JU-22', facts, '2023-05-20T00:00:00.000Z')?.dueDate).toBe('2023-06-02');
    const sent: Fact = { fact: 'first-report.sent', at: '2023-06-02' };
    expect(clockIn(sichuan, 'JU-22', [...facts, sent], '2023-06-20T00:00:00.000Z')?.status).toBe('met');
    expect(clockIn(sichuan, 'JU-22', [accident, level('ordinary')])).toBeUndefined();
    expect(clockIn(sichuan, 'JU-22', [{ ...accident, at: '2021-07-05' }, level('larger')])).toBeUndefined();
  });
});

describe('JU-21, JU-22: 初判 is enough, and what ended the case ends them', () => {
  const accident: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };
  const first = (fact: string, value: string): Fact => ({ fact, at: '2023-04-17T08:00:00.000Z', value });
  const now = '2023-05-10T00:00:00.000Z';

  test.each([
    ['JU-21', guangxi, '2023-04-22'],
    ['JU-22', sichuan, '2023-05-02'],
  ])('%s: suspected or computed, not yet determined; determined otherwise there is none', (id, place, dueDate) => {
    for (const fact of ['level.suspected', 'level.computed']) {
      expect(clockIn(place, id, [accident, first(fact, 'larger')], now)).toMatchObject({ dueDate, status: 'overdue' });
      expect(clockIn(place, id, [accident, first(fact, 'larger'), level('ordinary')], now)).toBeUndefined();
    }
    expect(clockIn(place, id, [accident, first('level.suspected', 'larger'), first('level.computed', 'ordinary')], now)).toBeDefined();
    expect(clockIn(place, id, [accident, first('level.computed', 'unknown')], now)).toBeUndefined();
  });

  test.each([
    ['JU-21', guangxi, 'investigation.ended'],
    ['JU-21', guangxi, 'conclusion.negative'],
    ['JU-22', sichuan, 'investigation.ended'],
    ['JU-22', sichuan, 'conclusion.negative'],
  ])('%s in %s: %s on day 3 ends it, and nothing is drafted', (id, place, fact) => {
    const found = clockIn(place, id, [accident, level('larger'), { fact, at: '2023-04-20' }], now);
    expect(found).toMatchObject({ status: 'met' });
    expect(found?.rungs.filter(({ state }) => state === 'armed')).toEqual([]);
  });
});

test.each([
  ['JU-21', guangxi, 'team.formed', '2023-04-20'],
  ['JU-22', sichuan, 'first-report.sent', '2023-04-25'],
])('%s in %s: %s in time, what follows makes nothing late; ended first, neither does what follows', (id, place, done, day) => {
  const accident: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };
  const at = (fact: string, on: string): Fact => ({ fact, at: `${on}T02:00:00.000Z`, recordedAt: `${on}T03:00:00.000Z` });
  const status = (...facts: readonly Fact[]) =>
    clockIn(place, id, [accident, level('larger'), ...facts], '2024-01-01T00:00:00.000Z')?.status;
  const ends = (on: string) => [at('conclusion.negative', on), at('investigation.ended', on)];
  expect([status(), status(at(done, '2023-06-01')), status(at(done, day), ...ends('2023-06-01'))]).toEqual(['overdue', 'met-late', 'met']);
  expect([status(...ends('2023-04-19'), at(done, '2023-06-01')), status(...ends('2023-06-01'))]).toEqual(['met', 'met-late']);
  expect(status(at(done, day), at(done, '2023-06-01'))).toBe('met');
});

describe('AP-05, 重庆 2015 art 46', () => {
  // 7 days left of March, 23 of April.
  test('an approval of 2024-03-24: report and approval are copied by 2024-04-23', () => {
    const facts: Fact[] = [
      { fact: 'accident.occurred', at: '2024-01-17T06:01:00.000Z' },
      { fact: 'approval.issued', at: '2024-03-24T02:00:00.000Z' },
    ];
    expect(clockIn('500118', 'AP-05', facts, '2024-03-25T00:00:00.000Z')).toMatchObject({ dueDate: '2024-04-23', status: 'running' });
    const copied: Fact = { fact: 'approval.copied', at: '2024-04-24' };
    expect(clockIn('500118', 'AP-05', [...facts, copied], '2024-05-01T00:00:00.000Z')?.status).toBe('met-late');
    expect(clockIn('511700', 'AP-05', facts)).toBeUndefined();
  });

  test('a revoked approval has no copies to send; the new one has 30 days of its own', () => {
    const facts: Fact[] = [
      { fact: 'accident.occurred', at: '2024-01-17T06:01:00.000Z' },
      { fact: 'approval.issued', at: '2024-03-24T02:00:00.000Z' },
      { fact: 'approval.copied', at: '2024-04-01' },
      { fact: 'approval.revoked', at: '2024-05-06T02:00:00.000Z' },
      { fact: 'approval.issued', at: '2024-06-10T02:00:00.000Z' },
    ];
    expect(clockIn('500118', 'AP-05', facts, '2024-06-11T00:00:00.000Z')).toMatchObject({ dueDate: '2024-07-10', status: 'running' });
  });
});

test('S2, S3: no day is known of either opinion; nothing of before the year of what they carry out is counted by them, the rest is not checked', () => {
  for (const [place, setting] of [
    ['350602', 'zhangzhou.opinionFrom'],
    ['130102', 'shijiazhuang.opinionFrom'],
  ] as const)
    expect(releaseLaw('rectification', place).sheet.settings[setting]).toBe('unknown');
  const dates = [
    ...(releaseLaw('investigation', '350602').sheet.vettingSteps ?? [])
      .filter(({ place }) => place === '350600')
      .map(({ inForce }) => inForce.from),
    ...(releaseLaw('investigation', '350602').sheet.supervising ?? []).filter(({ id }) => id === 'T-22').map(({ from }) => from),
  ];
  expect(new Set(dates)).toEqual(new Set(['2015-01-01']));
  const ofOpinion = releasePacks
    .filter(({ id }) => id === 'zhangzhou' || id === 'shijiazhuang')
    .map(({ documents }) => documents.find(({ id }) => id === 'opinion'));
  expect(ofOpinion.map((one) => [one?.issuedOn, one?.standings.map(({ from, standing }) => [from, standing])])).toEqual([
    [null, [[null, 'not-checked']]],
    [null, [[null, 'not-checked']]],
  ]);
});
