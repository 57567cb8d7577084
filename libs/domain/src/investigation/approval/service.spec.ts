import { decideOrder, in01 } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, government, invitation, linhe, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { handovers } from './handovers';
import { addressees as named } from './addressees';
import { service } from './service';

const approved = [team, invitation, answer, submission, approval];
const addressees = [
  { ref: 'U1', kind: 'unit', name: '施工单位' },
  { ref: 'P1', kind: 'person', name: '张某' },
];
const receipt: Order = {
  name: 'record-approval-received',
  at: '2022-12-02 09:00',
  by: '150802-emergency',
  data: { department: '150802-emergency', addressees },
};
const serve = (ref: string, at = '2022-12-10 09:00'): Order => ({
  name: 'serve-approval',
  at,
  by: '150802-emergency',
  data: { ref, way: 'direct' },
});
const world = {
  now: '2022-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
const asked = (...orders: readonly Order[]) => investigation.tasks(linhe(...approved, ...orders), [], world).map(({ id }) => id);

test('AP-04: each addressee has a fact, and so a clock, and a task of its own', () => {
  const state = linhe(...approved, receipt);
  expect(state.facts.slice(-2).map(({ fact, ref }) => [fact, ref])).toEqual([
    ['approval.received', 'U1'],
    ['approval.received', 'P1'],
  ]);
  expect(asked()).toContain('record-approval-received');
  expect(asked(receipt)).toEqual(expect.arrayContaining(['serve-approval:U1', 'serve-approval:P1']));
  expect(asked(receipt, serve('U1'))).not.toContain('serve-approval:U1');
});

test('AP-04: served once, after it was received, and only on those who were named', () => {
  const state = linhe(...approved, receipt, serve('U1'));
  expect(decideOrder(investigation, state, serve('U1', '2022-12-11 09:00'))).toMatchObject({ code: 'already-done' });
  expect(decideOrder(investigation, state, serve('X9'))).toMatchObject({ code: 'addressee-unknown' });
  expect(decideOrder(investigation, state, { ...serve('P1', '2022-12-01 09:00'), now: '2022-12-11 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(decideOrder(investigation, state, { ...receipt, at: '2022-12-11 09:00' })).toMatchObject({ code: 'ref-taken' });
});

test('AP-04: it is served while somebody who was named has not been served; units and persons are offered by name', () => {
  const ready = (...orders: readonly Order[]) =>
    service.commands?.['serve-approval']?.ready?.(linhe(...approved, ...orders), world) ?? null;
  expect(ready()).toMatchObject({ code: 'step-missing', params: { first: 'record-approval-received' } });
  expect(ready(receipt, serve('U1'))).toBeNull();
  expect(ready(receipt, serve('U1'), serve('P1'))).toMatchObject({ code: 'step-missing' });
  const state = linhe(...approved, receipt, serve('U1'));
  const offered = (name: string) => named.options?.[name]?.(state, world).map(({ value, words }) => [value, words.zh]);
  expect(offered('addressees.unserved')).toEqual([['P1', '张某（P1）']]);
  expect(offered('addressees.served')).toEqual([['U1', '施工单位（U1，2022年12月10日送达）']]);
  expect(offered('addressees.named')).toEqual([...(offered('addressees.served') ?? []), ...(offered('addressees.unserved') ?? [])]);
});

test('article 32: what was handed on is taken over while something is open, and known by what it is and to whom it goes', () => {
  const handed = (ref: string): Order => ({ name: 'record-handed-over', at: '2022-12-01 09:00', by: government, data: { ref } });
  const refused: Order = {
    name: 'record-handling-refused',
    at: '2023-03-01 09:00',
    by: '150802-emergency',
    data: { ref: 'H1', kind: 'refused', by: '某局', findings: '三次催办未处理' },
  };
  const ready = (...orders: readonly Order[]) => handovers.commands?.['record-handed-over']?.ready?.(linhe(...orders), world) ?? null;
  expect(ready(team, invitation, answer, submission)).toMatchObject({ code: 'step-missing', params: { first: 'approve' } });
  expect(ready(...approved, handed('measures'))).toBeNull();
  expect(ready(...approved, handed('measures'), handed('punishments'))).toMatchObject({ code: 'step-missing' });
  const offered = handovers.options?.['handovers.open']?.(linhe(...approved, handed('measures'), refused), world);
  expect(offered?.map(({ value, words }) => [value, words.zh])).toEqual([
    ['punishments', '对责任单位和责任人员的处理（2022年11月30日，移交150802-government）'],
    ['H1', '拖延或者拒绝落实的情况H1（2023年3月1日，移交150802-supervision-commission）'],
  ]);
});

test('AP-07, article 42: a finding of refusal goes to the supervision commission and stays open until it is handed over', () => {
  const refused: Order = {
    name: 'record-handling-refused',
    at: '2023-03-01 09:00',
    by: '150802-emergency',
    data: { ref: 'H1', kind: 'refused', by: '某局', findings: '三次催办未处理' },
  };
  const state = linhe(...approved, refused);
  expect(investigation.tasks(state, [], world)).toContainEqual(
    expect.objectContaining({ id: 'record-handed-over:H1', owner: '150802-supervision-commission' }),
  );
  const handed: Order = { name: 'record-handed-over', at: '2023-03-02 09:00', by: '150802-emergency', data: { ref: 'H1' } };
  expect(asked(refused, handed)).not.toContain('record-handed-over:H1');
  expect(decideOrder(investigation, state, { ...refused, at: '2023-03-02 09:00' })).toMatchObject({ code: 'ref-taken' });
  expect(decideOrder(investigation, linhe(...approved), handed)).toMatchObject({ code: 'handover-unknown' });
});

test('AP-03: an approval recorded without form and remedies is not served', () => {
  const state = { ...linhe(...approved, receipt) };
  const old = { ...state, approval: { ...state.approval, nature: null } };
  expect(decideOrder(investigation, old, serve('U1'))).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'approval-form', holder: government },
  });
  expect(decideOrder(investigation, state, serve('U1'))).toMatchObject([{ kind: 'approval.served' }]);
});

describe('what only some places ask for', () => {
  const local = (more: object) => ({ ...world, law: { ...world.law, ...more } });
  const chongqing = local({ clocks: [{ ...in01, id: 'AP-05' }] });
  const zhejiang = local({ settings: { 'carryingOut.report': 'asked' } });
  const tasks = (there: typeof world, ...orders: readonly Order[]) =>
    investigation
      .tasks(linhe(...approved, ...orders), [], there)
      .map(({ id }) => id)
      .filter((id) => id === 'copy-approval' || id === 'record-carrying-out');
  const copying: Order = { name: 'copy-approval', at: '2022-12-05 09:00', by: government, data: { to: ['150802-union'] } };
  const carriedOut: Order = {
    name: 'record-carrying-out',
    at: '2023-02-01 09:00',
    by: '150802-emergency',
    data: { unit: '施工单位', findings: '已处理' },
  };

  test('AP-05: where a day is set for it, copying is asked for until it was done; the first sending counts', () => {
    expect(tasks(world)).toEqual([]);
    expect(tasks(chongqing)).toEqual(['copy-approval']);
    expect(tasks(chongqing, copying)).toEqual([]);
    const twice = linhe(...approved, copying, { ...copying, at: '2022-12-20 09:00' });
    expect(twice.approval.copiedAt).toBe('2022-12-05T01:00:00.000Z');
    expect(linhe(...approved, copying).facts.at(-1)).toMatchObject({ fact: 'approval.copied', at: '2022-12-05T01:00:00.000Z' });
    expect(decideOrder(investigation, linhe(...approved), copying)).toMatchObject([
      { kind: 'approval.copied', data: { to: ['150802-union'] } },
    ]);
  });

  test('AP-11: where the unit reports on the carrying-out that is asked for, and what comes is taken in everywhere', () => {
    expect([tasks(zhejiang), tasks(zhejiang, carriedOut), tasks(chongqing)]).toEqual([['record-carrying-out'], [], ['copy-approval']]);
    expect(decideOrder(investigation, linhe(...approved), carriedOut)).toMatchObject([{ kind: 'carrying-out.reported' }]);
  });

  test('neither before the approval nor by a stranger', () => {
    for (const order of [copying, carriedOut]) {
      const before = { ...order, at: '2022-11-29 09:00', now: '2023-02-02 09:00' };
      expect(decideOrder(investigation, linhe(...approved), before)).toMatchObject({ code: 'date-out-of-order' });
      expect(decideOrder(investigation, linhe(...approved), { ...order, by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
    }
  });
});
