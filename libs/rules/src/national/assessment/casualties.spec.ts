import { calendarOf } from '@app/calendar';
import { project } from '@app/clock';
import { assessLevel, casualtiesOn, casualtyWindow, movesBetween } from '@app/domain';
import type { CasualtyChange, CasualtyGroup, CasualtyStanding, CountedAccident } from '@app/domain';
import { casualtyWindow as windowClock } from '../rp-11-casualty-window';
import { casualtyRules } from './casualty-rules';
import { decree493 } from './decree-493';

const general: CountedAccident = { occurred: '2024-03-01T02:00:00.000Z', class: 'other' };
const road: CountedAccident = { ...general, class: 'road-traffic' };

// 2024-03-01 + 30 days = 2024-03-31; day 31 begins at 2024-03-31T16:00Z (00:00 in Beijing on 1 April).
const lastMoment = '2024-03-31T15:59:59.999Z';
const day31 = '2024-03-31T16:00:00.000Z';
const later = '2024-06-01T00:00:00.000Z';

function moved(
  from: CasualtyGroup,
  to: CasualtyGroup,
  count: number,
  at: string,
  recordedAt = `${at.slice(0, 10)}T04:00:00.000Z`,
): CasualtyChange {
  return { kind: 'persons', id: `${from}-${to}-${at}-${count}`, from, to, count, at, recordedAt };
}

function on(history: readonly CasualtyChange[], now: string, accident = general): CasualtyStanding {
  return casualtiesOn(history, accident, casualtyRules, now);
}

test('RP-11 (decree 493, articles 13 and 20): 30 natural days after the accident, 7 for road traffic and fire, as the clock of the window says', () => {
  expect(casualtyWindow(general, casualtyRules)).toEqual({ days: 30, lastDay: '2024-03-31', endsAt: day31 });
  expect(casualtyWindow(road, casualtyRules)).toEqual({ days: 7, lastDay: '2024-03-08', endsAt: '2024-03-08T16:00:00.000Z' });
  for (const kind of ['other', 'road-traffic', 'fire'] as const) {
    const facts = [
      { fact: 'accident.occurred', at: general.occurred },
      { fact: 'class.determined', at: general.occurred, value: kind },
    ];
    const clock = project([windowClock], facts, calendarOf([]), general.occurred)[0];
    expect(casualtyWindow({ ...general, class: kind }, casualtyRules).endsAt).toBe(clock?.dueAt);
  }
});

test('RP-11: a death in hospital on day 30 counts, one on day 31 does not; road traffic day 7 and 8', () => {
  const dies = (day: string) => [
    moved('none', 'dead', 2, '2024-03-01'),
    moved('none', 'injured', 1, '2024-03-01'),
    moved('injured', 'dead', 1, day),
  ];
  expect(on(dies('2024-03-31'), later).counted).toMatchObject({ deaths: 3, seriousInjuries: 0 });
  expect(on(dies('2024-04-01'), later).counted).toMatchObject({ deaths: 2, seriousInjuries: 1 });
  expect(on(dies('2024-03-08'), later, road).counted.deaths).toBe(3);
  expect(on(dies('2024-03-09'), later, road).counted.deaths).toBe(2);
});

test('T-16: a death after the window is kept and shown as not relevant for the level', () => {
  const standing = on([moved('none', 'injured', 1, '2024-03-01'), moved('injured', 'dead', 1, '2024-04-10')], later);
  expect(standing.late).toEqual({ deaths: 1, changes: ['injured-dead-2024-04-10-1'] });
  expect(standing.derivation.find(({ rule }) => rule === 'T-16')?.text.zh).toContain('死亡1人');
});

test('T-16 (counting 4.6.6): what became true inside the window counts although it was known later, and not before it was known', () => {
  const history = [moved('none', 'dead', 2, '2024-03-01'), moved('none', 'dead', 1, '2024-03-20', '2024-05-01T00:00:00.000Z')];
  expect(on(history, '2024-04-30T00:00:00.000Z').counted.deaths).toBe(2);
  expect(on(history, later).counted.deaths).toBe(3);
});

describe('LV-04 (notice 115, article 3): missing persons count as dead after the window', () => {
  const history = [moved('none', 'dead', 8, '2024-03-01'), moved('none', 'missing', 2, '2024-03-01')];

  test('LV-12: at the last moment of day 30 they do not; from 00:00 of day 31 they do, and a person has yet to put it on record', () => {
    expect(on(history, lastMoment)).toMatchObject({
      closed: false,
      counted: { deaths: 8 },
      possible: { deaths: 10 },
      presumed: 0,
      awaitingConfirmation: 0,
      missing: 2,
    });
    const standing = on(history, day31);
    expect(standing).toMatchObject({ closed: true, counted: { deaths: 10 }, possible: null, presumed: 2, awaitingConfirmation: 2 });
    expect(assessLevel(on(history, lastMoment).counted, decree493).level).toBe('larger');
    expect(assessLevel(standing.counted, decree493).level).toBe('major');
  });

  test('RP-10 (decree 493, article 12(4)): while the window runs the missing are possible casualties', () => {
    const { possible, derivation } = on(history, lastMoment);
    expect([possible?.deaths, derivation.map(({ rule }) => rule)]).toEqual([10, ['RP-11', 'RP-10', 'LV-05']]);
    expect(on(history.slice(0, 1), lastMoment).possible).toBeNull();
  });

  test('road traffic and fire: from 00:00 of day 8', () => {
    expect(on(history, '2024-03-08T15:59:59.999Z', road).counted.deaths).toBe(8);
    expect(on(history, '2024-03-08T16:00:00.000Z', road).counted.deaths).toBe(10);
  });

  const confirmed: CasualtyChange = {
    kind: 'missing-confirmed',
    id: 'c',
    at: '2024-04-01',
    recordedAt: '2024-04-01T01:00:00.000Z',
    count: 2,
  };

  test('confirmed they are counted; found dead they stay counted once; found alive they are not', () => {
    expect(on([...history, confirmed], later)).toMatchObject({ counted: { deaths: 10 }, awaitingConfirmation: 0 });
    expect(on([...history, confirmed, moved('missing', 'dead', 1, '2024-04-20')], later)).toMatchObject({
      counted: { deaths: 10 },
      late: { deaths: 0 },
    });
    expect(on([...history, confirmed, moved('missing', 'none', 1, '2024-04-20')], later)).toMatchObject({
      counted: { deaths: 9 },
      missing: 1,
      presumed: 1,
    });
    expect(on([...history, moved('missing', 'none', 2, '2024-03-10')], later)).toMatchObject({ counted: { deaths: 8 }, presumed: 0 });
  });

  test('a confirmation entered too early does nothing before day 31', () => {
    const early = { ...confirmed, at: '2024-03-10', recordedAt: '2024-03-10T00:00:00.000Z' };
    expect(on([...history, early], lastMoment).counted.deaths).toBe(8);
  });
});

test('T-18 (notice 115, article 3): loss counts whenever it is fixed; a later estimate does not push a fixed one aside', () => {
  const loss = (wan: number, state: 'estimated' | 'fixed', day: string): CasualtyChange => ({
    kind: 'loss',
    id: `${day}${state}`,
    at: day,
    recordedAt: `${day}T00:00:00.000Z`,
    wan,
    state,
  });
  const history = [loss(800, 'estimated', '2024-03-02'), loss(1200, 'fixed', '2024-05-20'), loss(900, 'estimated', '2024-05-25')];
  expect(on(history, '2024-05-01T00:00:00.000Z')).toMatchObject({ counted: { directLossWan: 800 }, loss: 'estimated' });
  expect(on(history, later)).toMatchObject({ counted: { directLossWan: 1200 }, loss: 'fixed' });
  expect(on([], later)).toMatchObject({ counted: { directLossWan: null }, loss: 'unknown' });
});

test('T-19: a recount after the window lowers the count; an entry taken back was never there', () => {
  const history = [moved('none', 'dead', 3, '2024-03-01'), moved('dead', 'none', 1, '2024-05-10')];
  expect(on(history, '2024-05-01T00:00:00.000Z').counted.deaths).toBe(3);
  expect(on(history, later).counted.deaths).toBe(2);
  const wrong = moved('none', 'dead', 1, '2024-03-05');
  const withdrawn: CasualtyChange = {
    kind: 'withdrawn',
    id: 'w',
    at: '2024-05-10',
    recordedAt: '2024-05-10T00:00:00.000Z',
    corrects: wrong.id,
  };
  expect(on([wrong, moved('none', 'dead', 3, '2024-03-01'), withdrawn], later).counted.deaths).toBe(3);
});

test('T-17: another class of the accident moves the window and with it what counts', () => {
  const history = [moved('none', 'dead', 2, '2024-03-01'), moved('none', 'dead', 1, '2024-03-15')];
  expect([on(history, later).counted.deaths, on(history, later, { ...general, class: 'fire' }).counted.deaths]).toEqual([3, 2]);
});

test('nothing known of a group is null, a count of zero is zero; the order of the entries does not matter', () => {
  expect(on([], later).counted).toEqual({ deaths: null, seriousInjuries: null, directLossWan: null });
  expect(on([moved('none', 'dead', 0, '2024-03-01')], later).counted).toMatchObject({ deaths: 0, seriousInjuries: null });
  const history = [
    moved('none', 'missing', 2, '2024-03-01'),
    moved('missing', 'dead', 1, '2024-03-03'),
    moved('none', 'injured', 4, '2024-03-02'),
  ];
  expect(on(history.toReversed(), later).counted).toEqual(on(history, later).counted);
});

test('totals of reports become moves: 2 dead and 12 missing, then 12 dead and 1 missing', () => {
  const first = { deaths: 2, missing: 12, seriousInjuries: 4 };
  const when = (day: string) => ({ at: day, recordedAt: `${day}T00:00:00.000Z` });
  const history = [
    ...movesBetween({}, first, 'a', when('2024-03-02')),
    ...movesBetween(first, { deaths: 12, missing: 1 }, 'b', when('2024-03-05')),
  ];
  expect(history.map(({ id, count }) => [id, count])).toEqual([
    ['a:none-dead', 2],
    ['a:none-missing', 12],
    ['a:none-injured', 4],
    ['b:missing-dead', 10],
    ['b:missing-none', 1],
  ]);
  expect(on(history, '2024-03-06T00:00:00.000Z')).toMatchObject({ counted: { deaths: 12, seriousInjuries: 4 }, missing: 1 });
});
