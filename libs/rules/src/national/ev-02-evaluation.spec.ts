import { conflicts, project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { factAt } from '../clocks-of.fixture';

const { calendar } = releaseInForce();
const clocksIn = (facts: readonly Fact[], now: string, place = '150802') =>
  project(releaseLaw('rectification', place).sheet.clocks, facts, calendar, now);
const shown = (rule: string, facts: readonly Fact[], now: string, place?: string) =>
  clocksIn(facts, now, place)
    .filter((clock) => clock.rule === rule)
    .map(({ status, dueDate, opensAt }) => [status, dueDate, opensAt ?? null]);

const approved = (day: string, closed = day) => [factAt('approval.issued', day), factAt('case.closed', closed)];
const reported = (at: string, n = '1') => [
  factAt('evaluation.reported', at, { ref: n, recordedAt: `${at.slice(0, 10)}T08:00:00.000Z` }),
  factAt('evaluation.concluded', at, { ref: n }),
];
const now = '2025-01-01T00:00:00.000Z';

describe('EV-03, T-13: ten months to a year after closing', () => {
  test('closed on 30 November 2022: from 30 September 2023, 00:00, to 30 November 2023', () => {
    const facts = approved('2022-11-30');
    expect(shown('EV-03', facts, '2023-09-29T15:59:59.000Z')).toEqual([['pending', '2023-11-30', '2023-09-29T16:00:00.000Z']]);
    expect(shown('EV-03', facts, '2023-09-29T16:00:00.000Z')).toEqual([['running', '2023-11-30', '2023-09-29T16:00:00.000Z']]);
  });

  // The month's last day where it has no corresponding one; 2024 is a leap year.
  test.each([
    ['2023-04-30', '2024-02-28T16:00:00.000Z', '2024-04-30'],
    ['2022-04-30', '2023-02-27T16:00:00.000Z', '2023-04-30'],
    ['2024-02-29', '2024-12-28T16:00:00.000Z', '2025-02-28'],
    ['2023-08-31', '2024-06-29T16:00:00.000Z', '2024-08-31'],
  ])('closed on %s it opens at %s and ends on %s', (day, opensAt, end) => {
    expect(shown('EV-03', approved(day), `${day}T09:00:00.000Z`)).toEqual([['pending', end, opensAt]]);
  });

  test('an evaluation on the eve of the opening stops nothing; on the day itself it does', () => {
    const facts = approved('2022-11-30');
    expect(shown('EV-03', [...facts, ...reported('2023-09-29')], '2023-10-02T00:00:00.000Z')[0]?.[0]).toBe('running');
    expect(shown('EV-03', [...facts, ...reported('2023-09-29')], now)[0]?.[0]).toBe('overdue');
    expect(shown('EV-03', [...facts, ...reported('2023-09-30')], now)[0]?.[0]).toBe('met');
    expect(shown('EV-03', [...facts, ...reported('2023-03-01'), ...reported('2023-10-09', '2')], now)[0]?.[0]).toBe('met');
    expect(shown('EV-03', [...facts, ...reported('2023-12-01')], now)[0]?.[0]).toBe('met-late');
  });
});

describe('EV-02, T-11: the Act counts from the approval', () => {
  test('closed later than approved, the law’s end stays the outer one: 30 November, not 31 January', () => {
    const facts = approved('2022-11-30', '2023-01-31');
    expect(shown('EV-02', facts, '2023-03-01T00:00:00.000Z')).toEqual([['running', '2023-11-30', null]]);
    expect(shown('EV-03', facts, '2023-03-01T00:00:00.000Z')).toEqual([['pending', '2023-11-30', '2023-11-29T16:00:00.000Z']]);
  });

  test('where the window would open after the end, the conflict is shown and the end binds', () => {
    const facts = approved('2022-11-30', '2023-02-28');
    const clocks = clocksIn(facts, '2023-03-01T00:00:00.000Z');
    expect(conflicts(clocks, [], calendar)).toMatchObject([{ binding: 'EV-03', bindingDay: '2023-11-30', otherDay: '2023-12-28' }]);
    expect(shown('EV-03', [...facts, ...reported('2023-11-20')], now)[0]?.[0]).toBe('met');
  });

  test('an early evaluation keeps the Act’s year and not the measures’ window', () => {
    const facts = [...approved('2022-11-30'), ...reported('2023-03-01')];
    expect([shown('EV-02', facts, now)[0]?.[0], shown('EV-03', facts, now)[0]?.[0]]).toEqual(['met', 'overdue']);
  });

  test('AP-14: with the approval everything of it falls; the next one has its own year', () => {
    const fallen = [...approved('2022-11-30'), factAt('approval.fallen', '2023-04-03')];
    expect(shown('EV-02', fallen, now)).toEqual([['void', null, null]]);
    const anew = [...fallen, ...approved('2023-06-01')].map((fact, index) => ({ ...fact, recordedAt: `2024-01-01T00:00:0${index}.000Z` }));
    expect(shown('EV-02', anew, '2023-07-01T00:00:00.000Z')).toEqual([['running', '2024-06-01', null]]);
    expect(shown('EV-03', anew, '2023-07-01T00:00:00.000Z')).toEqual([['pending', '2024-06-01', '2024-03-31T16:00:00.000Z']]);
  });

  test('4.5: the opening day, 60 and 30 days, 10 and 3 working days before; the draft to the leader in charge comes after', () => {
    const rungs = (rule: string) =>
      clocksIn(approved('2022-11-30'), '2022-12-01T00:00:00.000Z')
        .filter((clock) => clock.rule === rule)
        .flatMap((clock) => clock.rungs.map(({ name, at }) => `${name} ${at.slice(0, 10)}`));
    expect(rungs('EV-03')).toEqual([
      'opens 2023-09-29',
      '-60d 2023-10-01',
      '-30d 2023-10-31',
      '-10 2023-11-16',
      '-3 2023-11-27',
      'due 2023-11-30',
      '+1 2023-12-01',
    ]);
    expect(rungs('EV-02').slice(-2)).toEqual(['+1 2023-12-01', '+5 2023-12-07']);
  });
});

describe('EV-09, T-12: before the Act of 2021', () => {
  test.each([
    ['焦作 S1', '410800', '2021-05-31', null],
    ['漳州 S2', '350600', '2021-08-31', '2021-05-30T16:00:00.000Z'],
    ['石家庄 S3', '130100', '2021-08-31', '2021-05-30T16:00:00.000Z'],
    ['南京 S5', '320100', '2021-08-31', '2021-05-30T16:00:00.000Z'],
  ])('%s: approved on 31 May 2020', (_name, place, end, opensAt) => {
    const facts = approved('2020-05-31');
    expect(shown('EV-09', facts, '2021-05-31T00:00:00.000Z', place)).toEqual([['running', end, opensAt]]);
    expect(shown('EV-02', facts, '2020-06-02T00:00:00.000Z', place)).toEqual([['void', null, null]]);
    expect(shown('EV-03', facts, '2020-06-02T00:00:00.000Z', place)).toEqual([]);
  });

  test('elsewhere nothing is known, and the Act is said not to apply; from 1 September 2021 it applies everywhere', () => {
    expect(shown('EV-09', approved('2020-05-31'), now)).toEqual([]);
    expect(shown('EV-02', approved('2021-08-31'), now)[0]?.[0]).toBe('void');
    expect(shown('EV-02', approved('2021-09-01'), '2022-01-01T00:00:00.000Z')).toEqual([['running', '2022-09-01', null]]);
    expect(shown('EV-09', approved('2021-09-01'), now, '350600')).toEqual([]);
  });

  test('S3: within the year it does not count, and later no law is broken: the internal end is amber', () => {
    const facts = approved('2020-05-31');
    expect(shown('EV-09', [...facts, ...reported('2021-03-01')], '2021-06-01T00:00:00.000Z', '130100')[0]?.[0]).toBe('running');
    const late = clocksIn(facts, now, '130100').find(({ rule }) => rule === 'EV-09');
    expect([late?.status, late?.layer]).toEqual(['overdue', 'house']);
  });
});

describe('EV-06, EV-08: result, filing, and the sixty days of Sichuan', () => {
  const result = [...approved('2022-11-30'), ...reported('2023-10-09')];

  test('published within 20 working days of the report: 9 October to 6 November 2023', () => {
    expect(shown('EV-06', result, '2023-10-10T00:00:00.000Z')).toEqual([['running', '2023-11-06', null]]);
    expect(shown('EV-06', [...result, factAt('evaluation.published', '2023-11-06', { ref: '1' })], now)[0]?.[0]).toBe('met');
  });

  test('a second evaluation has a publication of its own', () => {
    const second = [
      ...result,
      factAt('evaluation.published', '2023-11-01', { ref: '1' }),
      factAt('evaluation.concluded', '2024-01-20', { ref: '2' }),
    ];
    expect(shown('EV-06', second, '2024-01-21T00:00:00.000Z').map(([status]) => status)).toEqual(['met', 'running']);
  });

  test('filing: an internal thirty days, where it is owed', () => {
    expect(shown('house-evaluation-filing', result, now)).toEqual([]);
    const owed = [...result, factAt('evaluation.filing-owed', '2023-10-09', { ref: '1' })];
    expect(shown('house-evaluation-filing', owed, '2023-10-10T00:00:00.000Z')).toEqual([['running', '2023-11-08', null]]);
  });

  test('EV-08: started on 1 September 2023 in 达州 it is finished by 31 October', () => {
    const started = [...approved('2022-11-30'), factAt('evaluation.started', '2023-09-01', { ref: '1' })];
    expect(shown('EV-08', started, '2023-09-02T00:00:00.000Z', '511700')).toEqual([['running', '2023-10-31', null]]);
    expect(shown('EV-08', started, '2023-09-02T00:00:00.000Z')).toEqual([]);
    expect(shown('EV-08', [...started, ...reported('2023-10-31')], now, '511700')[0]?.[0]).toBe('met');
  });
});

describe('4.5: a measure', () => {
  const due = factAt('rectification-item.due', '2023-03-31', { ref: '1', value: '150802-housing', recordedAt: '2022-12-01T00:00:00.000Z' });

  test('30 days, 10 and 3 working days before to the addressee; then each month to the office of the commission', () => {
    const [clock] = clocksIn([due], '2023-04-20T00:00:00.000Z').filter(({ rule }) => rule === 'house-item');
    expect(clock).toMatchObject({ id: 'house-item#1', actor: '150802-housing', dueDate: '2023-03-31', layer: 'house' });
    expect(clock?.rungs.slice(0, 6).map(({ name, at, to }) => [name, at.slice(0, 10), to[0]])).toEqual([
      ['-30d', '2023-03-01', '150802-housing'],
      ['-10', '2023-03-17', '150802-housing'],
      ['-3', '2023-03-28', '150802-housing'],
      ['due', '2023-03-31', '150802-housing'],
      ['+1', '2023-04-03', 'safety-office-head'],
      ['+1/1', '2023-05-04', 'safety-office-head'],
    ]);
  });

  test('AP-14: with the approval a day that still lies ahead falls as well', () => {
    const ahead = { ...due, at: '2023-12-31' };
    const fallen = factAt('approval.fallen', '2023-04-03', { recordedAt: '2023-04-03T08:00:00.000Z' });
    expect(shown('house-item', [ahead], '2023-05-01T00:00:00.000Z')).toEqual([['running', '2023-12-31', null]]);
    expect(shown('house-item', [ahead, fallen], '2023-05-01T00:00:00.000Z')).toEqual([['void', null, null]]);
  });

  test('found not carried out it runs again, by the new day', () => {
    const facts = [
      due,
      factAt('rectification-item.settled', '2023-03-01', { ref: '1' }),
      factAt('rectification-item.reopened', '2023-10-09', { ref: '1' }),
      { ...due, at: '2023-12-31', recordedAt: '2023-10-10T00:00:00.000Z' },
    ];
    expect(shown('house-item', facts.slice(0, 2), now)[0]?.[0]).toBe('met');
    expect(shown('house-item', facts, '2023-11-01T00:00:00.000Z')).toEqual([['running', '2023-12-31', null]]);
  });
});

test('S2, S3, S5, S8, S9: what a place attaches to an approval, with its actor and source; elsewhere nothing', () => {
  const attached = (place: string) => releaseLaw('rectification', place).sheet.afterApproval?.map(({ id, actor }) => `${id} ${actor}`);
  expect(attached('130102')).toEqual([
    'case-information own-safety-office',
    'circular own-safety-office',
    'warning-meeting field-department',
  ]);
  for (const place of ['350602', '320102']) expect(attached(place)).toEqual(['case-information own-safety-office']);
  expect(attached('120101')).toEqual([
    'case-information own-safety-office',
    'circular own-safety-office',
    'warning-meeting field-department',
    'warning-film field-department',
    'rule-change government',
  ]);
  expect(attached('150802')).toEqual(['rule-change government']);
  expect(attached('511700')).toEqual([]);
  expect(releaseLaw('investigation', '130102').sheet).not.toHaveProperty('afterApproval');
});

test('T-39: filed unless the place does without', () => {
  expect(releaseLaw('rectification', '410800').sheet.settings['evaluation.filing']).toBe('asked');
  expect(releaseLaw('rectification', '120101').sheet.settings['evaluation.filing']).toBe('not-asked');
});
