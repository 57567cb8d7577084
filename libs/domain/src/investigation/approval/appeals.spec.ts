import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, invitation, linhe, publication, received, served, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { appeals } from './appeals';

const by = '150802-emergency';
const archived = [team, invitation, answer, submission, approval, received, served, publication, filing];
const appeal: Order = { name: 'record-appeal', at: '2023-01-15 09:00', by, data: { ref: 'R1', kind: 'review', before: '市政府' } };
const suit: Order = { name: 'record-appeal', at: '2023-01-20 09:00', by, data: { ref: 'S1', kind: 'suit', before: '法院' } };
const decided: Order = { name: 'decide-appeal', at: '2023-03-10 09:00', by, data: { ref: 'R1', outcome: 'upheld', summary: '维持' } };

test('AP-13: an appeal against the approval wakes an archived case until it is decided or withdrawn', () => {
  expect(investigation.ended(linhe(...archived))).toBe(true);
  expect(investigation.ended(linhe(...archived, appeal))).toBe(false);
  expect(investigation.ended(linhe(...archived, appeal, decided))).toBe(true);
  const withdrawn: Order = { name: 'withdraw-appeal', at: '2023-02-01 09:00', by, data: { ref: 'R1' } };
  expect(investigation.ended(linhe(...archived, appeal, withdrawn))).toBe(true);
  expect(decideOrder(investigation, linhe(...archived, appeal, suit, withdrawn), decided)).toMatchObject({ code: 'already-done' });
});

test('AP-13: it comes after the approval, under a name of its own, and only a known one is decided', () => {
  expect(decideOrder(investigation, linhe(...archived, suit), decided)).toMatchObject({ code: 'appeal-unknown' });
  expect(decideOrder(investigation, linhe(...archived, appeal), { ...appeal, at: '2023-01-16 09:00' })).toMatchObject({
    code: 'ref-taken',
  });
  expect(decideOrder(investigation, linhe(...archived), { ...appeal, at: '2022-11-29 09:00', now: '2023-01-15 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(decideOrder(investigation, linhe(team, invitation, answer, submission), appeal)).toMatchObject({ code: 'wrong-stage' });
});

test('AP-13: only a pending appeal is withdrawn or decided, and it is known by its kind, its day and its name', () => {
  const world = {
    now: '2023-12-31T00:00:00.000Z',
    law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
    calendar: { edition: '', years: [], off: [], worked: [] },
  };
  const ready = (...orders: readonly Order[]) =>
    ['withdraw-appeal', 'decide-appeal'].map(
      (name) => appeals.commands?.[name]?.ready?.(linhe(...archived, ...orders), world)?.code ?? null,
    );
  expect(ready()).toEqual(['step-missing', 'step-missing']);
  expect(ready(appeal)).toEqual([null, null]);
  expect(ready(appeal, decided)).toEqual(['step-missing', 'step-missing']);
  expect(ready(appeal, decided, suit)).toEqual([null, null]);
  expect(appeals.options?.['appeals.pending']?.(linhe(...archived, appeal, decided, suit), world)).toEqual([
    { value: 'S1', words: { zh: '2023年1月20日提出的行政诉讼（S1）', en: 'suit, filed on 2023-01-20 (S1)' } },
  ]);
  expect(decideOrder(investigation, linhe(...archived), decided)).toMatchObject({
    code: 'step-missing',
    params: { first: 'record-appeal' },
  });
});
