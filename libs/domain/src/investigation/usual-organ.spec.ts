import { after } from '../rehearsal.fixture';
import { invitation, report, team } from './linhe.fixture';
import { investigation } from './procedure';
import { usualOrgan } from './usual-organ';

const state = () => after(investigation, [report, team, invitation]);

test('who acts for the investigating side is the government that is responsible, beside it its own commission', () => {
  expect((['government', 'team', 'leader', 'member'] as const).map((side) => usualOrgan(state(), side))).toEqual(
    Array(4).fill('150802-government'),
  );
  expect(usualOrgan(state(), 'own-commission')).toBe('150802-safety-commission');
});

test('the procuratorate is the one that was invited, before that the one of the place', () => {
  const other = { ...invitation, data: { organ: '150800-procuratorate', reason: '同级人民检察院回避' } };
  expect(usualOrgan(after(investigation, [report, team]), 'procuratorate')).toBe('150802-procuratorate');
  expect(usualOrgan(after(investigation, [report, team, other]), 'procuratorate')).toBe('150800-procuratorate');
});

test('what is reported onwards is by whoever took the accident in', () => {
  expect(usualOrgan(state(), 'receiving-organ')).toBe('150802-emergency');
});

test('what the case does not say stays open', () => {
  expect((['higher-government', 'supervisor', 'other-organ'] as const).map((side) => usualOrgan(state(), side))).toEqual([
    null,
    null,
    null,
  ]);
});
