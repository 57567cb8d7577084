import { beijing, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { answer, approval, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';

const office = '150800-safety-office';
const notice = { supervisor: office, addressee: government, prefix: '巴安督', matters: '查明原因' };
const recording: Order = { name: 'record-supervision', at: '2022-09-22 09:00', by: office, data: notice };
const heard = (what: string, n: number, at: string): Order => ({ name: `hear-${what}`, at, by: office, via: 'system', data: { n } });
const revocation: Order = { name: 'revoke-approval', at: '2023-04-03 09:00', by: '150800-government', data: { reason: '原因不清' } };
const rework: Order = { name: 'return-report', at: '2022-11-20 09:00', by: government, data: { reason: '证据不足' } };
// Three: one is vetted, one released, one withdrawn.
const supervised = [
  recording,
  { ...recording, at: '2022-09-22 10:00' },
  { ...recording, at: '2022-09-22 11:00' },
  heard('vetting-agreed', 1, '2022-11-10 09:00'),
  heard('supervision-released', 2, '2022-11-11 09:00'),
  heard('supervision-withdrawn', 3, '2022-09-23 09:00'),
];
const submitted = [team, invitation, answer, ...supervised, submission];

function told(state: InvestigationState, order: Order) {
  const decided = decideOrder(investigation, state, order);
  if (isRejection(decided)) throw new Error(decided.code);
  return decided.flatMap((event) => investigation.reactions(event)).map(({ to, command, data }) => [to.n, command, data['ground']]);
}

const gate = (state: InvestigationState) => investigation.gates(state, law).find((shown) => shown.gate === 'supervision-vetting');

test.each([
  ['AP-10: a revoked approval', [...submitted, approval], revocation, 'approval-revoked'],
  ['SV-08: a returned report', submitted, rework, 'report-returned'],
])('%s is told to every supervision that was not withdrawn, also a released one', (_what, before, order, ground) => {
  expect(told(linhe(...before), order)).toEqual([
    [1, 'hear-case-reopened', ground],
    [2, 'hear-case-reopened', ground],
  ]);
});

test('SV-08: the case holds the gate from the reopening until each of them answers that it runs again', () => {
  expect(gate(linhe(...submitted))).toMatchObject({ state: 'open' });
  const shut = { state: 'shut', holder: '150802-safety-commission', since: beijing('2022-11-20 09:00') };
  expect(gate(linhe(...submitted, rework))).toMatchObject(shut);
  const first = heard('supervision-opened', 1, '2022-11-20 09:01');
  expect(gate(linhe(...submitted, rework, first))).toMatchObject(shut);
  expect(gate(linhe(...submitted, rework, first, heard('supervision-opened', 2, '2022-11-20 09:02')))).toMatchObject({ state: 'open' });
});

test('SV-08: where the setting supervision.reopened says that an agreement stands, nobody is told and the gate stays open', () => {
  const standing: Order = { ...rework, law: { ...law, settings: { 'supervision.reopened': 'stands' } } };
  expect(told(linhe(...submitted), standing)).toEqual([]);
  expect(gate(linhe(...submitted, standing))).toMatchObject({ state: 'open' });
});
