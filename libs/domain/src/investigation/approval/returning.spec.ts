import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const back: Order = { name: 'return-report', at: '2022-11-22 09:00', by: government, data: { reasons: '监管责任未审查' } };
const again: Order = { ...submission, at: '2022-12-01 09:00', data: { receivedOn: '2022-12-01' } };
const investigated = [team, invitation, answer];

test('article 32: the government returns what it received, and the case is under investigation again', () => {
  const state = linhe(...investigated, submission, back);
  expect([state.stage, state.submission, state.approval.returns.length]).toEqual(['investigating', null, 1]);
  expect(state.facts.map(({ fact }) => fact).slice(-1)).toEqual(['report.returned']);
  expect(decideOrder(investigation, state, { ...approval, at: '2022-11-30 09:00' })).toMatchObject({ code: 'report-not-submitted' });
});

test('only the investigating government returns it, not before it received it, and only while it is not approved', () => {
  const submitted = linhe(...investigated, submission);
  expect(decideOrder(investigation, submitted, { ...back, by: '150802-emergency' })).toMatchObject({ code: 'no-competence' });
  expect(decideOrder(investigation, submitted, { ...back, at: '2022-11-16 09:00', now: '2022-11-22 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(decideOrder(investigation, linhe(...investigated, submission, approval), { ...back, at: '2022-12-01 09:00' })).toMatchObject({
    code: 'wrong-stage',
  });
});

test('T-05: a report submitted anew is approved by its own day of receipt; it may not lie before the return', () => {
  const state = linhe(...investigated, submission, back);
  const early = { ...again, at: '2022-11-21 09:00', data: { receivedOn: '2022-11-21' }, now: '2022-12-02 09:00' };
  expect(decideOrder(investigation, state, early)).toMatchObject({ code: 'date-out-of-order' });
  const approved = linhe(...investigated, submission, back, again, { ...approval, at: '2022-12-10 09:00' });
  expect(approved.stage).toBe('approved');
});
