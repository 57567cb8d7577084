import { shownAt, told } from './told-case.fixture';
import type { Step } from './told-case.fixture';

const county = '150802-emergency';
const government = '150802-government';
const city = '150800-government';

/** An accident in Linhe on 2024-03-01: 30 days end on 2024-03-31. */
function accident(more: object): Step {
  const data = {
    name: '样例事故',
    place: '150802',
    occurredAt: '2024-03-01T02:00:00.000Z',
    unit: '某公司',
    deaths: 0,
    seriousInjuries: 0,
    missing: 0,
    source: '值班电话',
  };
  return ['report-accident', '2024-03-01 11:00', county, { ...data, ...more }];
}

const offers = (time: string, ...steps: readonly Step[]) =>
  shownAt(time, steps)
    .tasks.filter(({ command }) => command === 'decide-raising' || command === 'take-over')
    .map(({ command, owner, since }) => [command, owner, since]);
const level = (level: string, at: string): Step => ['determine-level', at, government, { level, reason: '依据伤亡情况' }];

describe('LV-12 (article 20; notice 115, article 3): day 31, 00:00 needs nobody', () => {
  const lost = accident({ deaths: 2, missing: 1 });
  const day31 = '2024-03-31T16:00:00.000Z';

  test('two dead and one missing, and nobody does anything: larger from that instant, offered to the city under article 20(1)', () => {
    expect(shownAt('2024-03-31 23:59', [lost]).summary?.computedLevel).toBe('ordinary');
    expect(shownAt('2024-04-01 00:00', [lost]).summary?.computedLevel).toBe('larger');
    expect(offers('2024-04-01 00:00', lost)).toEqual([['decide-raising', city, day31]]);
  });

  test('whatever the county determines or confirms, before or after', () => {
    const confirmed: Step = ['confirm-missing-deaths', '2024-04-02 10:00', government, { count: 1, reason: '期满仍下落不明' }];
    for (const more of [[level('ordinary', '2024-03-05 09:00')], [level('ordinary', '2024-04-02 09:00')], [confirmed]])
      expect(offers('2024-04-03 09:00', lost, ...more)).toEqual([['decide-raising', city, day31]]);
    expect(offers('2024-04-03 09:00', lost, level('larger', '2024-04-02 09:00')).map(([command, owner]) => [command, owner])).toEqual([
      ['decide-raising', city],
    ]);
  });

  test('found dead on day 20 the same person is offered by article 20(2), from that day on', () => {
    const found: Step = [
      'report-casualties',
      '2024-03-21 10:00',
      county,
      { ref: 'B1', at: '2024-03-21', moves: [{ from: 'missing', to: 'dead', count: 1 }] },
    ];
    expect(offers('2024-03-21 11:00', lost, found)).toEqual([['take-over', city, '2024-03-20T16:00:00.000Z']]);
  });

  test('declined, it is offered no more; by another government nothing is declined', () => {
    const decline = (by: string): Step => ['decide-raising', '2024-04-02 09:00', by, { decision: 'decline', reason: '由县级调查' }];
    expect(offers('2024-04-03 09:00', lost, decline(city))).toEqual([]);
    expect(told([lost, decline('150000-government')]).refused).toMatchObject({ code: 'proposal-unknown' });
  });

  test('LV-13: found alive on day 40 the person counts no more; a level that was determined stays', () => {
    const alive: Step = [
      'report-casualties',
      '2024-04-10 10:00',
      county,
      { ref: 'B1', at: '2024-04-10', moves: [{ from: 'missing', to: 'none', count: 1 }] },
    ];
    const { summary } = shownAt('2024-04-11 09:00', [lost, level('larger', '2024-04-02 09:00'), alive]);
    expect([summary?.level, summary?.computedLevel]).toEqual(['larger', 'ordinary']);
  });
});

describe('LV-10 (article 20(1)): the offer goes by the highest that the accident may be', () => {
  test('fourteen missing are offered to the province at once, and the county investigates until somebody raises it', () => {
    const lost = accident({ deaths: 2, missing: 14 });
    expect(offers('2024-03-01 12:00', lost)).toEqual([['decide-raising', '150000-government', '2024-03-01T03:00:00.000Z']]);
    const titles = shownAt('2024-03-01 12:00', [lost]).tasks.map(({ title }) => title.zh);
    expect(titles).toContain('决定是否提级调查：死亡2人，下落不明14人，就高研判为重大，认为必要的可以提级调查');
    expect(offers('2024-03-01 12:00', lost, level('ordinary', '2024-03-01 11:30'))).toHaveLength(1);
  });

  test('two missing make nothing of it; three found alive end it', () => {
    expect(offers('2024-03-01 12:00', accident({ deaths: 0, missing: 2 }))).toEqual([]);
    const lost = accident({ deaths: 1, missing: 3 });
    const alive: Step = ['report-casualties', '2024-03-02 10:00', county, { ref: 'B1', at: '2024-03-02', missing: 0 }];
    expect([offers('2024-03-02 09:00', lost).length, offers('2024-03-02 11:00', lost, alive).length]).toEqual([1, 0]);
  });
});
