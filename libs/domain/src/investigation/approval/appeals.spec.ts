import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, invitation, linhe, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const by = '150802-emergency';
const archived = [team, invitation, answer, submission, approval, publication, filing];
const appeal: Order = { name: 'record-appeal', at: '2023-01-15 09:00', by, data: { ref: 'R1', kind: 'review', before: '市政府' } };
const decided: Order = { name: 'decide-appeal', at: '2023-03-10 09:00', by, data: { ref: 'R1', outcome: 'upheld', summary: '维持' } };

test('AP-13: an appeal against the approval wakes an archived case until it is decided or withdrawn', () => {
  expect(investigation.ended(linhe(...archived))).toBe(true);
  expect(investigation.ended(linhe(...archived, appeal))).toBe(false);
  expect(investigation.ended(linhe(...archived, appeal, decided))).toBe(true);
  const withdrawn: Order = { name: 'withdraw-appeal', at: '2023-02-01 09:00', by, data: { ref: 'R1' } };
  expect(investigation.ended(linhe(...archived, appeal, withdrawn))).toBe(true);
  expect(decideOrder(investigation, linhe(...archived, appeal, withdrawn), decided)).toMatchObject({ code: 'already-done' });
});

test('AP-13: it comes after the approval, under a name of its own, and only a known one is decided', () => {
  expect(decideOrder(investigation, linhe(...archived), decided)).toMatchObject({ code: 'appeal-unknown' });
  expect(decideOrder(investigation, linhe(...archived, appeal), { ...appeal, at: '2023-01-16 09:00' })).toMatchObject({
    code: 'ref-taken',
  });
  expect(decideOrder(investigation, linhe(...archived), { ...appeal, at: '2022-11-29 09:00', now: '2023-01-15 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(decideOrder(investigation, linhe(team, invitation, answer, submission), appeal)).toMatchObject({ code: 'wrong-stage' });
});
