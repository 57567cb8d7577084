import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, government, invitation, linhe, paperOf, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const by = '150802-emergency';
const proof = 'a7000000-0000-4000-8000-000000000006';
const received: Order = {
  name: 'record-approval-received',
  at: '2022-12-01 09:00',
  by,
  data: {
    department: by,
    addressees: [
      { ref: 'U1', kind: 'unit', name: '施工单位' },
      { ref: 'P1', kind: 'person', name: '张某' },
    ],
  },
};
const serve = (ref: string): Order => ({ name: 'serve-approval', at: '2022-12-20 09:00', by, data: { ref, way: 'direct' } });
const gone = (data: object, documents = [proof]): Order => ({
  name: 'record-addressee-gone',
  at: '2022-12-08 09:00',
  by,
  data: { ref: 'P1', gone: 'dead', reason: '在事故中死亡，免于追究', ...data },
  documents,
});
const notOwed = gone({ course: 'not-owed' });
const approved = [paperOf(proof, 'record'), team, invitation, answer, submission, approval];
const archived = [publication, filing];
const world = {
  now: '2022-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
const open = (...orders: readonly Order[]) => {
  const state = linhe(...approved, ...orders);
  const ids = investigation.tasks(state, [], world).map(({ id }) => id);
  return [investigation.ended(state), ids.filter((id) => !id.startsWith('record-handed-over'))];
};

test('AP-15: archived with nobody served, the duty to name and to serve the addressees goes on', () => {
  expect(open(...archived)).toEqual([false, ['record-approval-received']]);
  expect(open(received, ...archived)).toEqual([false, ['serve-approval:U1', 'serve-approval:P1']]);
  expect(open(...archived, { ...received, at: '2022-12-07 09:00' }, serve('U1'))).toEqual([false, ['serve-approval:P1']]);
  expect(open(received, ...archived, serve('U1'), serve('P1'))).toEqual([true, []]);
});

test('AP-15: the archive says which duties are open', () => {
  expect(decideOrder(investigation, linhe(...approved, received, publication), filing)).toMatchObject([
    { kind: 'case.archived', data: { duties: ['serve-approval:U1', 'serve-approval:P1'] } },
  ]);
});

test('AP-15: to who was killed and is spared nothing is owed, with reason and paper; the others are still served', () => {
  const before = linhe(...approved, received);
  expect(decideOrder(investigation, before, { ...notOwed, documents: [] })).toMatchObject({ code: 'document-missing' });
  expect(decideOrder(investigation, before, { ...notOwed, by: '150803-emergency' })).toMatchObject({ code: 'no-competence' });
  expect(open(received, notOwed)).toEqual([false, expect.arrayContaining(['serve-approval:U1'])]);
  expect(open(received, notOwed, ...archived, serve('U1'))).toEqual([true, []]);
  expect(decideOrder(investigation, linhe(...approved, received, notOwed), { ...notOwed, at: '2022-12-09 09:00' })).toMatchObject({
    code: 'already-done',
  });
});

test('AP-15: a successor or a public notice ends no duty; the service does', () => {
  const successor = gone({ course: 'successor', successor: '李某' });
  const tasks = investigation.tasks(linhe(...approved, received, successor), [], world);
  expect(tasks.find(({ id }) => id === 'serve-approval:P1')?.title.zh).toBe('送达批复（张某）：向权利义务承受人送达（李某）');
  expect(open(received, successor, ...archived, serve('U1'))).toEqual([false, ['serve-approval:P1']]);
  expect(open(received, gone({ course: 'public-notice' }), ...archived, serve('U1'), serve('P1'))).toEqual([true, []]);
  const state = linhe(...approved, received);
  expect(decideOrder(investigation, state, gone({ course: 'successor' }))).toMatchObject({ code: 'successor-mismatch' });
  expect(decideOrder(investigation, state, gone({ course: 'not-owed', successor: '李某' }))).toMatchObject({ code: 'successor-mismatch' });
  // Later it turns out that there is no successor.
  expect(linhe(...approved, received, successor, { ...notOwed, at: '2022-12-09 09:00' }).approval.addressees[1]).not.toHaveProperty(
    'successor',
  );
});

test('AP-04, AP-15: what the clocks are told: only "not owed" settles the service, knowledge starts the year', () => {
  const known: Order = { name: 'record-approval-known', at: '2023-03-01 09:00', by: government, data: { ref: 'P1' } };
  const told = (...orders: readonly Order[]) => linhe(...approved, received, ...orders).facts.slice(-1);
  expect(told(notOwed)).toMatchObject([{ fact: 'approval.service-not-owed', ref: 'P1' }]);
  expect(told(gone({ course: 'public-notice' }))).toMatchObject([{ fact: 'approval.received', ref: 'P1' }]);
  expect(told(known)).toMatchObject([{ fact: 'approval.known', ref: 'P1' }]);
  expect(
    decideOrder(investigation, linhe(...approved, received), { ...known, at: '2022-11-29 09:00', now: '2023-03-01 09:00' }),
  ).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(
    decideOrder(investigation, linhe(...approved, received, { ...serve('P1'), data: { ref: 'P1', way: 'direct' } }), known),
  ).toMatchObject({
    code: 'already-done',
  });
});
