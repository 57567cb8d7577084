import { shownAt, told } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const county = '150802-emergency';

/** An accident in Linhe at 10:24 on 2025-02-25, known to the county's department at 11:30. */
function accident(more: object = {}): Step {
  const data = {
    name: '样例事故',
    place: '150802',
    occurredAt: '2025-02-25T02:24:00.000Z',
    unit: '某公司',
    deaths: 0,
    seriousInjuries: 0,
    missing: 0,
    source: '值班电话',
  };
  return ['report-accident', '2025-02-25 11:30', county, { ...data, ...more }];
}

const clock = (id: string, time: string, ...steps: readonly Step[]) => {
  const found = shownAt(time, steps).clocks.find((one) => one.id === id);
  return found === undefined ? null : [found.status, found.dueAt ?? found.dueDate];
};
const tasks = (time: string, ...steps: readonly Step[]) => shownAt(time, steps).tasks.map(({ id }) => id);
const said = (time: string, ...steps: readonly Step[]) => shownAt(time, steps).summary?.computedLevel ?? null;

describe('LV-11 (measure of statistics on water, article 6): the missing count from the first hour', () => {
  const ship = accident({ deaths: 2, seriousInjuries: 3, missing: 14, accidentClass: 'inland-water' });

  test('two dead and fourteen missing are 重大 at once; on land two dead are 一般', () => {
    expect(said('2025-02-25 11:31', ship)).toBe('major');
    expect(said('2025-02-25 11:31', accident({ deaths: 2, seriousInjuries: 3, missing: 14 }))).toBe('ordinary');
    expect(said('2025-02-25 11:31', accident({ deaths: 2, missing: 7, accidentClass: 'maritime' }))).toBe('larger');
  });

  test('RP-12: one hour, to 12:30; RP-11: the reports have 30 days, to 2025-03-27', () => {
    expect(clock(`RP-12#${county}`, '2025-02-25 11:31', ship)).toEqual(['running', '2025-02-25T04:30:00.000Z']);
    expect(clock('RP-11', '2025-02-25 11:31', ship)).toEqual(['running', '2025-03-27T16:00:00.000Z']);
  });

  test('the toll closes on 2025-03-04: who dies of an injury on day 7 counts, on day 8 no more', () => {
    const hurt = accident({ deaths: 9, seriousInjuries: 1, accidentClass: 'inland-water' });
    const died = (on: string): Step => [
      'report-casualties',
      `${on} 12:00`,
      county,
      { ref: 'B1', at: on, moves: [{ from: 'injured', to: 'dead', count: 1 }] },
    ];
    expect(said('2025-03-10 09:00', hurt, died('2025-03-04'))).toBe('major');
    expect(said('2025-03-10 09:00', hurt, died('2025-03-05'))).toBe('larger');
  });
});

describe('LV-10 (articles 9, 12): the missing and the trapped count for what must be done, not for the level', () => {
  test('twelve missing: an express report by 12:30, and no level', () => {
    const lost = accident({ missing: 12, accidentClass: 'general' });
    expect(clock(`RP-12#${county}`, '2025-02-25 11:31', lost)).toEqual(['running', '2025-02-25T04:30:00.000Z']);
    expect(tasks('2025-02-25 11:31', lost)).toContain(`record-express-report:${county}`);
    expect(said('2025-02-25 11:31', lost)).toBeNull();
  });

  test('two missing call for none; two missing and one trapped do', () => {
    expect(clock(`RP-12#${county}`, '2025-02-25 11:31', accident({ missing: 2 }))).toBeNull();
    expect(clock(`RP-12#${county}`, '2025-02-25 11:31', accident({ missing: 2, trapped: 1 }))).toEqual([
      'running',
      '2025-02-25T04:30:00.000Z',
    ]);
  });

  test('trapped people of whom is told later begin the hour then; a level that a person has determined holds back none of it', () => {
    const level: Step = ['determine-level', '2025-02-25 12:00', '150802-government', { level: 'ordinary', reason: '死亡1人' }];
    const trapped: Step = ['record-danger', '2025-02-25 13:00', county, { trapped: 2 }];
    const steps = [accident({ deaths: 1, investigator: '150802-government' }), level, trapped] as const;
    expect(clock(`RP-12#${county}-2`, '2025-02-25 13:01', ...steps)).toEqual(['running', '2025-02-25T06:00:00.000Z']);
    expect(said('2025-02-25 13:01', ...steps)).toBe('ordinary');
  });

  test('RP-12-daily: twelve missing are reported on twice a day, also when 一般 has been determined', () => {
    const level: Step = ['determine-level', '2025-02-25 12:00', '150802-government', { level: 'ordinary', reason: '死亡1人' }];
    const daily = (missing: number) =>
      clock('RP-12-daily#1', '2025-02-25 12:01', accident({ deaths: 1, missing, investigator: '150802-government' }), level);
    expect(daily(12)).toEqual(['running', '2025-02-25T15:30:00.000Z']);
    expect(daily(8)).toEqual(['running', '2025-02-26T16:00:00.000Z']);
  });
});

describe('RP-04, RP-12: a supplementary report that raises the level starts the hours that a report starts', () => {
  const one: Step = [
    'report-accident',
    '2025-03-03 09:30',
    county,
    {
      name: '样例事故',
      place: '150802',
      occurredAt: '2025-03-03T01:30:00.000Z',
      unit: '某公司',
      deaths: 1,
      seriousInjuries: 0,
      missing: 0,
      source: '值班电话',
      suspectedLevel: 'ordinary',
    },
  ];
  const now = (deaths: number): Step => [
    'report-casualties',
    '2025-03-03 15:00',
    county,
    { ref: 'B2', at: '2025-03-03', deaths, source: '医院' },
  ];

  test('three dead at 15:00: by express until 16:00, sent up until 17:00; the first receipt keeps its own hours', () => {
    expect(clock(`RP-12#${county}-2`, '2025-03-03 15:01', one, now(3))).toEqual(['running', '2025-03-03T08:00:00.000Z']);
    expect(clock(`RP-04#${county}-2`, '2025-03-03 15:01', one, now(3))).toEqual(['running', '2025-03-03T09:00:00.000Z']);
    expect(clock(`RP-04#${county}`, '2025-03-03 15:01', one, now(3))).toEqual(['overdue', '2025-03-03T03:30:00.000Z']);
  });

  test('two dead are 一般 as before: no new hours', () => {
    expect(shownAt('2025-03-03 15:01', [one, now(2)]).clocks.filter(({ id }) => id.endsWith('-2'))).toEqual([]);
  });

  test('what a government tells runs for the department that took the accident in', () => {
    const [name, at, , data] = now(3);
    expect(clock(`RP-12#${county}-2`, '2025-03-03 15:01', one, [name, at, '150802-government', data])?.[0]).toBe('running');
  });

  test('a case that is entered from its file, without receipts, gets none', () => {
    const [name, at, by, data] = one;
    const filed = [[name, at, by, { ...data, receipt: 'separate' }], now(3)] as const;
    expect(shownAt('2025-03-03 15:01', filed).clocks.filter(({ rule }) => rule === 'RP-12')).toEqual([]);
  });
});

describe('RP-22 (令21号, article 26): a dangerous incident', () => {
  test('an express report is owed where a person finds its effect on society grave, not for its danger alone', () => {
    const danger = (data: object): Step => ['record-danger', '2025-02-25 12:00', county, data];
    const express = (data: object) => clock(`RP-12#${county}-2`, '2025-02-25 12:01', accident(), danger(data));
    expect(express({ findings: ['installation'] })).toBeNull();
    expect(express({ inDanger: 200, evacuated: 600 })).toBeNull();
    expect(express({ gravity: '临近学校，引发广泛关注' })).toEqual(['running', '2025-02-25T05:00:00.000Z']);
    expect(told([accident(), danger({ note: '无' })]).refused).toMatchObject({ code: 'danger-empty' });
  });

  test('RP-05: the chain goes up to the city, and follow-ups are due daily', () => {
    expect(clock(`RP-04#${county}`, '2025-02-25 11:31', accident({ inDanger: 12 }))?.[0]).toBe('running');
    expect(clock('RP-12-daily#1', '2025-02-25 11:31', accident({ inDanger: 12 }))).toEqual(['running', '2025-02-26T16:00:00.000Z']);
  });
});

describe('RP-24 (article 11): the two hours run from the receipt, which is recorded apart from the accident and from its entry', () => {
  test('received at 11:00 and entered at 11:30: until 13:00', () => {
    const early = accident({ receivedAt: '2025-02-25T03:00:00.000Z', takenBy: '值班员' });
    expect(clock(`RP-04#${county}`, '2025-02-25 11:31', early)).toEqual(['running', '2025-02-25T05:00:00.000Z']);
    expect(clock(`RP-04#${county}`, '2025-02-25 11:31', accident())).toEqual(['running', '2025-02-25T05:30:00.000Z']);
  });

  test('not before the accident, nor after its entry', () => {
    expect(told([accident({ receivedAt: '2025-02-25T02:23:00.000Z' })]).refused).toMatchObject({ code: 'date-before-accident' });
    expect(told([accident({ receivedAt: '2025-02-25T03:31:00.000Z' })]).refused).toMatchObject({
      code: 'date-in-future',
      field: 'data.receivedAt',
    });
  });

  test('the desk is handed over with what is open, and nothing else changes', () => {
    const over: Step = ['record-shift-handover', '2025-02-25 17:00', county, { from: '甲', to: '乙', open: '次日24时前续报' }];
    const ids = (...steps: readonly Step[]) => shownAt('2025-02-25 17:01', steps).clocks.map(({ id, status }) => [id, status]);
    expect(ids(accident(), over)).toEqual(ids(accident()));
  });
});
