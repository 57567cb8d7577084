import { beijing, decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { refuseBefore } from '../../stream/times';
import { answer, approval, approvalPaper, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

// Submitted and received on 2022-11-17 at 09:00 (linhe.fixture).
const submitted = [team, invitation, answer, submission];
const back: Order = { name: 'return-report', at: '2022-11-17 10:00', by: government, data: { reasons: '事故原因不清' } };
const midnight = (order: Order): Order => ({ ...order, at: `${order.at.slice(0, 10)} 00:00`, now: '2022-12-31 00:00' });

test('counting 4.5, T-05: on one day the hours decide where both are known; where one is only a day, equal days pass', () => {
  const order = { first: 'report.submitted', then: 'report.returned' };
  const nine = beijing('2022-11-17 09:00');
  expect(refuseBefore(beijing('2022-11-17 08:59'), nine, order)).toMatchObject({
    code: 'date-out-of-order',
    params: { earlier: nine, at: beijing('2022-11-17 08:59') },
  });
  expect(refuseBefore(nine, nine, order)).toBeNull();
  expect(refuseBefore(beijing('2022-11-17 00:00'), '2022-11-17', order)).toBeNull();
  expect(refuseBefore('2022-11-17', nine, order)).toBeNull();
  expect(refuseBefore(beijing('2022-11-16 23:59'), '2022-11-17', order)).toMatchObject({
    params: { earlier: '2022-11-17', at: '2022-11-16' },
  });
});

test('AP-01, article 32: a report of 09:00 is not returned, approved or received anew at 00:00 of that day', () => {
  const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(...orders), order);
  expect(decide(submitted, back)).toMatchObject([{ kind: 'report.returned' }]);
  expect(decide(submitted, midnight(back))).toMatchObject({ code: 'date-out-of-order', params: { earlier: beijing('2022-11-17 09:00') } });
  expect(decide(submitted, midnight({ ...approval, at: '2022-11-17 00:00' }))).toMatchObject({ code: 'date-out-of-order' });
  const again = { ...submission, at: '2022-11-17 00:00', now: '2022-12-31 00:00' };
  expect(decide([...submitted, back], again)).toMatchObject({ code: 'date-out-of-order', params: { first: 'report.returned' } });
});

test('AP-10: an approval of 09:00 is not revoked at 00:00 of that day', () => {
  const revoke: Order = { name: 'revoke-approval', at: '2022-11-30 00:00', by: '150800-government', data: { reason: '逾期未改正' } };
  expect(decideOrder(investigation, linhe(...submitted, approval), midnight(revoke))).toMatchObject({ code: 'date-out-of-order' });
});

test('IN-01, counting 4.6.5: an extension granted at 09:00 is not revoked before, though it was asked for days ago', () => {
  const ask: Order = {
    name: 'ask-extension',
    at: '2022-11-10 09:00',
    by: '150802-emergency',
    data: { ref: 'E1', days: 30, reason: '复杂' },
  };
  const grant: Order = {
    name: 'grant-extension',
    at: '2022-11-15 09:00',
    by: government,
    data: { ref: 'E1', days: 30 },
    documents: [approvalPaper],
  };
  const revoke: Order = { name: 'revoke-extension', at: '2022-11-15 08:00', by: government, data: { ref: 'E1', reason: '情况不实' } };
  const state = linhe(team, ask, grant);
  expect(decideOrder(investigation, state, { ...revoke, now: '2022-11-16 09:00' })).toMatchObject({ code: 'date-out-of-order' });
  expect(decideOrder(investigation, state, { ...revoke, at: '2022-11-15 10:00' })).toMatchObject([{ kind: 'extension.revoked' }]);
});
