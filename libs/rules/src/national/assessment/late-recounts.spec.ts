import { assessLevel, casualtiesOn } from '@app/domain';
import type { CasualtyChange, CasualtyGroup, CasualtyStanding, CountedAccident } from '@app/domain';
import { casualtyRules } from './casualty-rules';
import { decree493 } from './decree-493';

// 2024-03-01 + 30 days = 2024-03-31: what is true from 1 April on lies outside the window.
const accident: CountedAccident = { occurred: '2024-03-01T02:00:00.000Z', class: 'other' };

function moved(from: CasualtyGroup, to: CasualtyGroup, count: number, at: string): CasualtyChange {
  return { kind: 'persons', id: `${from}-${to}-${at}`, from, to, count, at, recordedAt: `${at}T04:00:00.000Z` };
}

/** The same in both orders of entry. */
function on(history: readonly CasualtyChange[]): CasualtyStanding {
  const [one, other] = [history, history.toReversed()].map((told) =>
    casualtiesOn(told, accident, casualtyRules, '2024-06-01T00:00:00.000Z'),
  );
  if (one === undefined || other === undefined) throw new Error('no standing');
  expect(other.counted).toEqual(one.counted);
  expect(other.late.deaths).toBe(one.late.deaths);
  return one;
}

const three = moved('none', 'dead', 3, '2024-03-01');

test('T-16, 493 article 13: the late fourth death is found unrelated: three still count, and it stays 较大', () => {
  const standing = on([three, moved('none', 'dead', 1, '2024-04-10'), moved('dead', 'none', 1, '2024-04-15')]);
  expect(standing.counted.deaths).toBe(3);
  expect(assessLevel(standing.counted, decree493).level).toBe('larger');
  expect(standing.late).toEqual({ deaths: 0, changes: ['none-dead-2024-04-10', 'dead-none-2024-04-15'] });
});

test('T-19: a second one taken out of four, one of them late, was one of the three that count', () => {
  const standing = on([three, moved('none', 'dead', 1, '2024-04-10'), moved('dead', 'none', 2, '2024-04-15')]);
  expect(standing.counted.deaths).toBe(2);
  expect(standing.late).toEqual({ deaths: 0, changes: ['none-dead-2024-04-10'] });
});

test('T-16: two dead and one injured, who dies late and then proves to be no casualty: two dead count, not one', () => {
  const history = [
    moved('none', 'dead', 2, '2024-03-01'),
    moved('none', 'injured', 1, '2024-03-01'),
    moved('injured', 'dead', 1, '2024-04-10'),
    moved('dead', 'none', 1, '2024-04-15'),
  ];
  expect(on(history.slice(0, 3))).toMatchObject({ counted: { deaths: 2, seriousInjuries: 1 }, late: { deaths: 1 } });
  expect(on(history).counted).toMatchObject({ deaths: 2, seriousInjuries: 0 });
});

test('T-16: undone as dead only, the injured person still counts as injured', () => {
  const history = [
    moved('none', 'dead', 2, '2024-03-01'),
    moved('none', 'injured', 1, '2024-03-01'),
    moved('injured', 'dead', 1, '2024-04-10'),
    moved('dead', 'injured', 1, '2024-04-15'),
  ];
  expect(on(history).counted).toMatchObject({ deaths: 2, seriousInjuries: 1 });
});

test('T-16, LV-04: lost on day 40 and found dead on day 45, all outside: nothing of it counts', () => {
  const standing = on([three, moved('none', 'missing', 1, '2024-04-10'), moved('missing', 'dead', 1, '2024-04-15')]);
  expect(standing).toMatchObject({ counted: { deaths: 3 }, missing: 0, awaitingConfirmation: 0 });
  expect(standing.late).toEqual({ deaths: 1, changes: ['none-missing-2024-04-10', 'missing-dead-2024-04-15'] });
});

test('LV-04 (notice 115, article 3): beside them, who was missing in the window and is found dead on day 45 does count', () => {
  const lost = [three, moved('none', 'missing', 1, '2024-03-01'), moved('none', 'missing', 1, '2024-04-10')];
  expect(on(lost)).toMatchObject({ missing: 1, awaitingConfirmation: 1, counted: { deaths: 4 } });
  expect(on([...lost, moved('missing', 'dead', 1, '2024-04-15')])).toMatchObject({ counted: { deaths: 4 }, missing: 0 });
  expect(on([...lost, moved('missing', 'dead', 2, '2024-04-15')])).toMatchObject({ counted: { deaths: 4 }, late: { deaths: 1 } });
  expect(on([...lost, moved('missing', 'none', 1, '2024-04-15')])).toMatchObject({ counted: { deaths: 4 }, missing: 1 });
  expect(on([...lost, moved('missing', 'none', 2, '2024-04-15')])).toMatchObject({ counted: { deaths: 3 }, missing: 0 });
});
