import { after } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { invitation, report, team } from './linhe.fixture';
import { investigation } from './procedure';
import { usualOrgan } from './usual-organ';

const state = () => after(investigation, [report, team, invitation]);

test('who acts for the investigating side is the government that is responsible, beside it its own commission', () => {
  expect((['government', 'team', 'leader', 'member'] as const).map((side) => usualOrgan(state(), side, null))).toEqual(
    Array(4).fill('150802-government'),
  );
  expect(usualOrgan(state(), 'own-commission', null)).toBe('150802-safety-commission');
});

test('the procuratorate is the one that was invited, before that the one of the place', () => {
  const other = { ...invitation, data: { organ: '150800-procuratorate', reason: '同级人民检察院回避' } };
  expect(usualOrgan(after(investigation, [report, team]), 'procuratorate', null)).toBe('150802-procuratorate');
  expect(usualOrgan(after(investigation, [report, team, other]), 'procuratorate', null)).toBe('150800-procuratorate');
});

test('what is reported onwards is by whoever took the accident in', () => {
  expect(usualOrgan(state(), 'receiving-organ', null)).toBe('150802-emergency');
});

test('what the case does not say stays open', () => {
  expect((['higher-government', 'supervisor', 'other-organ'] as const).map((side) => usualOrgan(state(), side, null))).toEqual([
    null,
    null,
    null,
  ]);
});

test('of two supervisors each acts for itself; for anybody else it is the last', () => {
  const [city, region] = ['150800-safety-office', '150000-safety-office'];
  const record = (supervisor: string): Order => ({
    name: 'record-supervision',
    at: '2022-09-21 09:00',
    by: supervisor,
    data: { supervisor, addressee: '150802-government', prefix: '督', matters: '查明' },
  });
  const supervised = after(investigation, [report, team, record(city), record(region)]);
  expect([city, region, '150802-government'].map((operator) => usualOrgan(supervised, 'supervisor', operator))).toEqual([
    city,
    region,
    region,
  ]);
});
