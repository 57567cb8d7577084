import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { appraisal } from './appraisal';

const by = '150802-emergency';
const order: Order = { name: 'order-appraisal', at: '2022-10-19 09:00', by, data: { ref: 'A1', body: '鉴定单位', subject: '栏杆' } };
const returned: Order = { name: 'end-appraisal', at: '2022-10-25 09:00', by, data: { ref: 'A1', how: 'returned', reason: '检材灭失' } };
const delivered: Order = { name: 'deliver-appraisal', at: '2022-10-26 09:00', by, data: { ref: 'A1' } };
const decide = (orders: readonly Order[], given: Order) => decideOrder(investigation, linhe(team, ...orders), given);

test('IN-12, article 27: an appraisal that was returned ends with its reason, once, and is waited for no more', () => {
  expect(decide([order], returned)).toMatchObject([{ kind: 'appraisal.ended', data: { ref: 'A1', how: 'returned', reason: '检材灭失' } }]);
  expect(appraisal.tasks?.(linhe(team, order), [], world).map(({ id }) => id)).toEqual(['deliver-appraisal:A1']);
  expect(appraisal.tasks?.(linhe(team, order, returned), [], world)).toEqual([]);
  expect(linhe(team, order, returned).facts.at(-1)).toMatchObject({ fact: 'appraisal.ended', ref: 'A1', at: '2022-10-25T01:00:00.000Z' });
});

test('IN-12: what has ended is neither delivered nor ended again, what was delivered does not end, and none ends before it was ordered', () => {
  const other: Order = { ...order, data: { ref: 'A2', body: '鉴定单位', subject: '钢筋' } };
  expect(decide([order, other, returned], delivered)).toMatchObject({ code: 'already-done' });
  expect(decide([order, other, delivered], { ...returned, at: '2022-10-27 09:00' })).toMatchObject({ code: 'already-done' });
  expect(decide([order], { ...returned, at: '2022-10-18 09:00', now: '2022-10-25 09:00' })).toMatchObject({
    code: 'date-out-of-order',
    params: { first: 'appraisal.ordered', then: 'appraisal.ended' },
  });
  expect(decide([], returned)).toMatchObject({ code: 'step-missing', params: { first: 'order-appraisal' } });
  expect(decide([order], { ...returned, data: { ...returned.data, ref: 'A9' } })).toMatchObject({ code: 'appraisal-unknown' });
});

const world = {
  now: '2022-10-30T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
