import { beijing, decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { investigation } from '../procedure';
import { enclosures } from '../report/choices';
import { drafting, filing, investigated, law, ownVetting, sending, supervision, writing } from '../report/written.fixture';
import type { InvestigationState } from '../state';

const office = '150800-safety-office';
const system = { by: office, via: 'system' } as const;
const heard = (what: string, at: string): Order => ({ name: `hear-${what}`, at, ...system, data: { n: 1 } });
const known = (version: number, at: string): Order => ({ name: 'hear-draft-known', at, ...system, data: { n: 1, version } });
const redraft: Order = { ...drafting, at: '2022-11-21 09:00' };
const stands = { ...law, settings: { 'vetting.newText': 'stands' } };

const supervised = (...orders: readonly Order[]) => investigated(supervision, writing, filing, ...orders);
const vetted = [drafting, known(1, '2022-11-16 09:01'), heard('vetting-agreed', '2022-11-20 09:00')];
const gate = (state: InvestigationState) => investigation.gates(state, law).find((shown) => shown.gate === 'supervision-vetting');

function told(state: InvestigationState, order: Order) {
  const decided = decideOrder(investigation, state, { law, ...order });
  if (isRejection(decided)) throw new Error(decided.code);
  return decided.flatMap((event) => investigation.reactions(event));
}

test('SV-08, T-46: each version is told to the supervision when it is fixed, and when it is sent up', () => {
  const fixedAt = beijing('2022-11-16 09:00');
  const to = { procedure: 'supervision', n: 1 };
  expect(told(supervised(), drafting)).toEqual([{ to, command: 'hear-draft', data: { version: 1, fixedAt, by: 'fixed' } }]);
  expect(told(supervised(drafting, ownVetting), sending)).toEqual([
    { to, command: 'hear-draft', data: { version: 1, fixedAt, by: 'sent-up', enclosed: enclosures } },
  ]);
});

test('SV-08, AP-02: from the new text until the supervision knows of it, the case itself holds the gate', () => {
  expect(gate(supervised(...vetted))).toMatchObject({ state: 'open' });
  const shut = { state: 'shut', holder: '150802-safety-commission', since: beijing('2022-11-21 09:00') };
  expect(gate(supervised(...vetted, redraft))).toMatchObject(shut);
  // The agreement to the version before, still on its way when the new one was fixed.
  expect(gate(supervised(...vetted.slice(0, 2), redraft, heard('vetting-agreed', '2022-11-20 09:00')))).toMatchObject(shut);
  expect(gate(supervised(...vetted, redraft, known(2, '2022-11-21 09:01')))).toMatchObject({ state: 'open' });
});

test.each(['supervision-withdrawn', 'supervision-released'])(
  'SV-11: a supervision that is over (%s) is not told and holds nothing up',
  (over) => {
    const end = heard(over, '2022-11-20 10:00');
    expect(told(supervised(...vetted, end), redraft)).toEqual([]);
    expect(gate(supervised(...vetted.slice(0, 1), end))).toMatchObject({ state: 'open' });
  },
);

test('SV-08: where the setting vetting.newText says that an agreement stands, nobody is told and the gate stays open', () => {
  expect(told(supervised(...vetted), { ...redraft, law: stands })).toEqual([]);
  expect(told(supervised(drafting, ownVetting), { ...sending, law: stands })).toEqual([]);
  expect(gate(supervised(...vetted, { ...redraft, law: stands }))).toMatchObject({ state: 'open' });
});

test('only a supervision of the case says what it knows, and says it once', () => {
  const decide = (order: Order) => decideOrder(investigation, supervised(...vetted), order);
  expect(decide(known(1, '2022-11-20 09:00'))).toEqual([]);
  expect(decide({ ...known(2, '2022-11-20 09:00'), via: 'api' })).toMatchObject({ code: 'system-only' });
  expect(decide({ ...known(2, '2022-11-20 09:00'), data: { n: 2, version: 2 } })).toMatchObject({ code: 'supervision-unknown' });
});
