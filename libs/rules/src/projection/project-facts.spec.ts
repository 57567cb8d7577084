import type { Fact } from '@app/clock';
import { releaseLaw } from '@app/turn';
import { factFaults } from './fact-faults';
import { projectFacts, withCodes } from './project-facts';

const facts: readonly Fact[] = [
  { fact: 'accident.occurred', at: '2022-09-19' },
  { fact: 'level.determined', at: '2022-09-19', value: '一般' },
];

test('IN-01 (decree 493, article 29): 60 days after 2022-09-19 end on 2022-11-18, the start day not counted', () => {
  const asked = { now: '2022-10-01T00:00:00.000Z', facts: withCodes('investigation', facts) };
  const clocks = projectFacts(asked, releaseLaw('investigation', '150802'));
  // 19 September + 60 days: 11 days to 30 September, 31 in October, 18 in November.
  expect(clocks.find(({ rule }) => rule === 'IN-01')).toMatchObject({
    dueDate: '2022-11-18',
    dueAt: '2022-11-18T16:00:00.000Z',
    status: 'running',
  });
});

describe('the clocks of a supervision, from what its notice says', () => {
  const shown = (facts: readonly Fact[], now = '2022-10-01T00:00:00.000Z', place = '150802') =>
    projectFacts({ now, facts }, releaseLaw('supervision', place))
      .filter(({ rule }) => rule.startsWith('SV-'))
      .map(({ id, dueDate, status }) => `${id} ${dueDate} ${status}`);
  const level = (value: string): Fact => ({ fact: 'supervision.level', at: '2022-09-20', value });

  // 19 September + 60: 11, 31 of October, 18; from the receipt of the 22nd 8, 31, 21; from the notice of the 20th 10, 31, 19.
  test.each([
    ['the accident', '2022-09-19', '2022-11-18'],
    ['the receipt', '2022-09-22T01:00:00.000Z', '2022-11-21'],
    ['the day of the notice', '2022-09-20', '2022-11-19'],
  ])('SV-29: sixty days that it counts from %s', (_from, at, end) => {
    expect(shown([level('ordinary'), { fact: 'supervision.due', at, days: 60 }])).toEqual([`SV-06 ${end} running`]);
  });

  test('SV-29: a last day is the day itself, and taken back with the notice although it lies ahead', () => {
    const due: Fact = { fact: 'supervision.due', at: '2022-12-31' };
    expect(shown([due])).toEqual(['SV-06 2022-12-31 running']);
    expect(shown([due, { fact: 'supervision.withdrawn', at: '2022-09-30' }])).toEqual(['SV-06 null void']);
  });

  test('SV-06, SV-29: a silent notice has sixty days over a major accident and where the place says so, else no such clock', () => {
    const received: Fact = { fact: 'supervision.notice-received', at: '2022-09-22' };
    expect(shown([level('major'), received])).toEqual(['SV-06 2022-11-21 running']);
    expect(shown([level('larger'), received], undefined, '410802')).toEqual(['SV-06 2022-11-21 running']);
    expect(shown([level('larger'), received])).toEqual([]);
    expect(shown([level('ordinary'), received], undefined, '410802')).toEqual([]);
  });
});

test('EV-02, EV-03, T-11: approved on 30 November and closed on 5 December 2022, the window opens on 5 October 2023 and ends with the year of the approval', () => {
  const facts: readonly Fact[] = [
    { fact: 'approval.issued', at: '2022-11-30' },
    { fact: 'case.closed', at: '2022-12-05' },
  ];
  const [outer, window] = ['EV-02', 'EV-03'].map((rule) =>
    projectFacts({ now: '2023-03-01T00:00:00.000Z', facts }, releaseLaw('rectification', '150802')).find((clock) => clock.rule === rule),
  );
  // Closed on 5 December: ten months are 5 October 2023, 00:00; the year of the approval ends first.
  expect(outer).toMatchObject({ dueDate: '2023-11-30', status: 'running' });
  expect(window).toMatchObject({ opensAt: '2023-10-04T16:00:00.000Z', dueDate: '2023-11-30', status: 'pending' });
});

test('EV-08: sixty days for an evaluation in Sichuan, whose pack has them; elsewhere no such clock', () => {
  const facts: readonly Fact[] = [
    { fact: 'approval.issued', at: '2022-11-30' },
    { fact: 'case.closed', at: '2022-11-30' },
    { fact: 'evaluation.started', at: '2023-10-09', ref: '1' },
  ];
  const ids = (place: string) =>
    projectFacts({ now: '2023-10-10T00:00:00.000Z', facts }, releaseLaw('rectification', place)).map(({ id }) => id);
  expect(ids('511702')).toContain('EV-08#1');
  expect(ids('620102').filter((id) => id.startsWith('EV-08'))).toEqual([]);
});

test('a name that no vocabulary knows is a fault with the list of names', () => {
  const [fault] = factFaults('investigation', [{ fact: 'accident.ocurred', at: '2022-09-19' }]);
  expect(fault).toMatchObject({ index: 0, field: 'fact' });
  expect(fault?.known).toContain('accident.occurred');
});

test('a level needs a known code, an extension its days and its reference', () => {
  const faults = factFaults('investigation', [
    { fact: 'level.determined', at: '2022-09-19', value: 'huge' },
    { fact: 'extension.granted', at: '2022-11-01' },
  ]);
  expect(faults.map(({ index, field }) => `${index}.${field}`)).toEqual(['0.value', '1.days', '1.ref']);
});
