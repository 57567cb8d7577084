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
