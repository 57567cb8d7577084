import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, linhe } from '../linhe.fixture';
import { investigation } from '../procedure';

const mediation = (outcome: string, at: string): Order => ({
  name: 'record-mediation',
  at,
  by: government,
  data: { ref: 'M1', outcome, mediator: '人民调解委员会', families: 1 },
});
const paid: Order = {
  name: 'record-compensation',
  at: '2022-10-10 09:00',
  by: government,
  data: { ref: 'C1', source: 'unit', persons: 1, amountYuan: 980000 },
};
const world = {
  now: '2022-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
const asked = (...orders: readonly Order[]) =>
  investigation
    .tasks(linhe(...orders), [], world)
    .map(({ id }) => id)
    .filter((id) => /mediation|compensation/.test(id));

test('善后 runs beside the investigation: begun, agreed, paid, each step a task until it is done', () => {
  expect(asked(mediation('started', '2022-09-25 09:00'))).toEqual(['record-mediation:M1']);
  expect(asked(mediation('started', '2022-09-25 09:00'), mediation('agreed', '2022-10-01 09:00'))).toEqual(['record-compensation:M1']);
  expect(asked(mediation('started', '2022-09-25 09:00'), mediation('agreed', '2022-10-01 09:00'), paid)).toEqual([]);
});

test('a mediation ends once, not before it began; a payment is recorded once', () => {
  const begun = [mediation('started', '2022-09-25 09:00')];
  expect(decideOrder(investigation, linhe(...begun), mediation('started', '2022-09-26 09:00'))).toMatchObject({ code: 'ref-taken' });
  const early = { ...mediation('agreed', '2022-09-24 09:00'), now: '2022-10-01 09:00' };
  expect(decideOrder(investigation, linhe(...begun), early)).toMatchObject({ code: 'date-out-of-order' });
  const ended = [...begun, mediation('failed', '2022-10-01 09:00')];
  expect(decideOrder(investigation, linhe(...ended), mediation('agreed', '2022-10-02 09:00'))).toMatchObject({ code: 'already-done' });
  expect(decideOrder(investigation, linhe(paid), { ...paid, at: '2022-10-11 09:00' })).toMatchObject({ code: 'ref-taken' });
});
