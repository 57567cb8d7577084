import { isRejection } from '@app/streams';
import { beijing, decideWhole } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { answer, approval, filing, government, invitation, linhe, publication, received, served, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';

const submitted = [team, invitation, answer, submission];
const close = [...submitted, approval];

/** What the carrying-out is told by an order: command and data. */
function told(state: InvestigationState, order: Order) {
  const decided = decideWhole(investigation, state, order);
  if (isRejection(decided)) throw new Error(`${order.name}: ${decided.code}`);
  return decided
    .flatMap((event) => investigation.reactions(event))
    .filter(({ to }) => to.procedure === 'rectification')
    .map(({ to, command, data }) => ({ n: to.n, command, data }));
}

test('AP-06: the approval opens the carrying-out, with the closing that comes with it (T-11)', () => {
  const at = beijing('2022-11-30 09:00');
  expect(told(linhe(...submitted), approval)).toMatchObject([
    {
      n: 1,
      command: 'open-rectification',
      data: {
        investigator: government,
        unit: '施工单位',
        place: '150802',
        accidentOn: '2022-09-19',
        members: ['150802-emergency'],
        approval: { number: '×政批〔2022〕1号', at },
        closedAt: at,
      },
    },
  ]);
  expect(told(linhe(team, invitation, answer), submission)).toEqual([]);
});

test('it hears of the publication, and not of what says nothing new', () => {
  expect(told(linhe(...close), publication)).toMatchObject([{ command: 'hear-case', data: { publishedAt: beijing('2022-12-05 09:00') } }]);
  expect(told(linhe(...close), received)).toEqual([]);
});

test('AP-10: a revoked approval, and the next one, are told to the same procedure', () => {
  const revocation: Order = { name: 'revoke-approval', at: '2023-04-03 09:00', by: '150800-government', data: { reason: '原因不清' } };
  const [fell] = told(linhe(...close), revocation);
  expect(fell).toMatchObject({ n: 1, command: 'hear-case', data: { fellAt: beijing('2023-04-03 09:00') } });
  expect(fell?.data).not.toHaveProperty('approval');
  expect(fell?.data).not.toHaveProperty('closedAt');
  const again = linhe(...close, revocation, { ...submission, at: '2023-05-08 09:00', data: { receivedOn: '2023-05-08' } });
  expect(told(again, { ...approval, at: '2023-05-15 09:00' })).toMatchObject([
    { n: 1, command: 'hear-case', data: { approval: { at: beijing('2023-05-15 09:00') }, fellAt: beijing('2023-04-03 09:00') } },
  ]);
});

test('AP-15: an addressee who is gone is told', () => {
  const gone: Order = {
    name: 'record-addressee-gone',
    at: '2022-12-02 09:00',
    by: '150802-emergency',
    data: { ref: 'U1', course: 'not-owed', reason: '已注销' },
    documents: ['a7000000-0000-4000-8000-000000000001'],
  };
  expect(told(linhe(...close, received), gone)).toMatchObject([
    { command: 'hear-case', data: { changes: [{ ref: 'gone-U1', what: 'addressee-gone', about: '施工单位' }] } },
  ]);
});

test('a case that was approved before any of this was known opens it at its next turn, also from the archive, and once', () => {
  const { rectification: _never, ...old } = linhe(...close, received, served, publication, filing);
  const late: Order = { name: 'record-carrying-out', at: '2023-01-09 09:00', by: '150802-emergency', data: { account: '已落实' } };
  expect(told(old, late)).toMatchObject([{ command: 'open-rectification', data: { publishedAt: beijing('2022-12-05 09:00') } }]);
  expect(told(linhe(...close, received, served, publication, filing), late)).toEqual([]);
});

test('the keys of the ledger stand in another order, and say nothing new', () => {
  const state = linhe(...close);
  const sorted = state.rectification && { told: Object.fromEntries(Object.entries(state.rectification.told).reverse()) };
  expect(told({ ...state, ...(sorted === undefined ? {} : { rectification: sorted as typeof state.rectification }) }, received)).toEqual(
    [],
  );
});
