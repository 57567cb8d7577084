import { procedures } from '../procedures';
import { after, beijing, commandOf, decideOrder, law, recorded } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { approval, answer, invitation, linhe, submission, team } from '../investigation/linhe.fixture';
import { investigation } from '../investigation/procedure';
import { isRejection } from '@app/streams';
import { supervision } from './procedure';

const office = '150800-safety-office';
const county = '150802-government';
const notice = { supervisor: office, addressee: county, prefix: '巴安督', matters: '查明原因' };
const recording: Order = { name: 'record-supervision', at: '2022-09-22 09:00', by: office, data: notice };
const opening: Order = { name: 'open-supervision', at: '2022-09-22 09:00', by: office, via: 'system', data: { n: 1, ...notice } };
const receipt: Order = { name: 'sign-receipt', at: '2022-09-23 09:00', by: county };
const ownCommission = '150802-safety-commission';
const sentUp = (version: number, at: string): Order => {
  return { name: 'hear-draft', at, by: county, via: 'system', data: { version, fixedAt: beijing(at), by: 'sent-up' } };
};
const up = sentUp(1, '2022-11-09 09:00');
const agreement: Order = { name: 'agree-vetting', at: '2022-11-20 09:00', by: office, documents: ['paper-letter'] };
const closed: Order = { name: 'hear-case-closed', at: '2022-12-06 09:00', by: county, via: 'system' };
const completion: Order = { name: 'complete-matters', at: '2022-12-07 09:00', by: county };
const published: Order = { name: 'hear-report-published', at: '2022-12-07 10:00', by: county, via: 'system' };
// The notice says that it is released by a paper.
const byPaper: Order = { ...opening, data: { ...opening.data, release: 'paper' } };
const release: Order = {
  name: 'release',
  at: '2022-12-08 09:00',
  by: office,
  data: { basis: '督办事项完成' },
  documents: ['paper-letter'],
};
const withdrawal: Order = {
  name: 'withdraw-notice',
  at: '2022-09-24 09:00',
  by: office,
  data: { reason: '通知对象有误' },
  documents: ['paper-letter'],
};

const supervised = (...orders: readonly Order[]) => after(supervision, [opening, ...orders]);
const decide = (state: ReturnType<typeof supervised>, order: Order) => decideOrder(supervision, state, order);

test('SV-02: recording a supervision shuts the gate in the same event and opens the supervision by a message', () => {
  const decided = decideOrder(investigation, linhe(), recording);
  if (isRejection(decided)) throw new Error(decided.code);
  expect(decided.flatMap((event) => investigation.reactions(event))).toEqual([
    {
      to: { procedure: 'supervision', n: 1 },
      command: 'open-supervision',
      data: {
        n: 1,
        ...notice,
        level: 'ordinary',
        accidentOn: '2022-09-19',
        knownAt: beijing('2022-09-22 09:00'),
        vetting: 'required',
      },
    },
  ]);
  expect(investigation.gates(linhe(recording), law)).toContainEqual({
    gate: 'supervision-vetting',
    state: 'shut',
    holder: ownCommission,
    since: beijing('2022-09-22 09:00'),
  });
});

test('T-23: a supervision is the act of the supervisor, over others than itself', () => {
  expect(decideOrder(investigation, linhe(), { ...recording, by: county })).toMatchObject({
    code: 'no-competence',
    params: { competent: office },
  });
  const itself = { ...recording, by: county, data: { ...notice, supervisor: county } };
  expect(decideOrder(investigation, linhe(), itself)).toMatchObject({ code: 'supervisor-is-supervised' });
});

test('once the supervision lives, its own stream holds the gate and the investigation lets go', () => {
  const heard = (name: string): Order => ({ name, at: '2022-09-22 09:01', by: office, via: 'system', data: { n: 1 } });
  const state = linhe(recording, heard('hear-supervision-opened'));
  expect(investigation.gates(state, law)).toContainEqual(expect.objectContaining({ gate: 'supervision-vetting', state: 'open' }));
  expect(supervision.gates(supervised(), law)).toEqual([
    { gate: 'supervision-vetting', state: 'shut', holder: ownCommission, since: beijing('2022-09-22 09:00') },
  ]);
  expect(decideOrder(investigation, state, heard('hear-supervision-opened'))).toEqual([]);
  expect(decideOrder(investigation, state, { ...heard('hear-vetting-agreed'), via: 'api' })).toMatchObject({ code: 'system-only' });
  expect(decideOrder(investigation, linhe(), heard('hear-vetting-agreed'))).toMatchObject({ code: 'supervision-unknown' });
});

test('SV-08, article 8: before its supervision answers, the case refuses the approval with gate and article', () => {
  const submitted = linhe(recording, team, invitation, answer, submission);
  expect(decideOrder(investigation, submitted, approval)).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'supervision-vetting', holder: ownCommission },
    article: '《重大事故查处挂牌督办办法》第八条',
  });
});

test('SV-05: the notice asks for the next number of the supervisor’s series of the year in Beijing', () => {
  const newYear = { ...opening, at: '2023-01-01 00:30' };
  expect(decideOrder(supervision, null, newYear)).toMatchObject([
    { data: { number: { $number: { organ: office, prefix: '巴安督', year: 2023 } } } },
  ]);
  expect(decideOrder(supervision, null, { ...opening, via: 'api' })).toMatchObject({ code: 'system-only' });
});

test('SV-06, article 6: the receipt is signed by the addressee and starts the sixty days', () => {
  expect(decide(supervised(), { ...receipt, by: office })).toMatchObject({ code: 'no-competence', params: { competent: county } });
  expect(supervised(receipt).facts).toMatchObject([
    { fact: 'supervision.level', value: 'unknown' },
    { fact: 'supervision.issued', at: beijing('2022-09-22 09:00') },
    { fact: 'supervision.known' },
    { fact: 'supervision.notice-received', at: beijing('2022-09-23 09:00'), recordedAt: beijing('2022-09-23 09:00') },
  ]);
});

test('SV-08: only the supervisor agrees, after the receipt; its agreement opens the gate and is told', () => {
  expect(decide(supervised(), agreement)).toMatchObject({ code: 'receipt-not-signed' });
  // While no level is known the general rule: the measures of 2010 bind over 重大 alone (SV-29).
  expect(decide(supervised(receipt, up), { ...agreement, by: county })).toMatchObject({
    code: 'no-competence',
    article: expect.stringContaining('国办发〔2015〕20号'),
  });
  const back: Order = { name: 'ask-changes', at: '2022-11-10 09:00', by: office, data: { changes: '补充' } };
  const agreed = supervised(receipt, up, back, sentUp(2, '2022-11-15 09:00'), agreement);
  expect(supervision.gates(agreed, law)).toMatchObject([{ state: 'open', since: beijing('2022-11-20 09:00') }]);
  const event = { kind: 'supervision.vetting-agreed', version: 1, occurredAt: '', data: { n: 2 } };
  expect(supervision.reactions(event)).toEqual([
    { to: { procedure: 'investigation', n: 1 }, command: 'hear-vetting-agreed', data: { n: 2 } },
  ]);
  const asked = decide(supervised(receipt), { name: 'ask-changes', at: '2022-11-10 09:00', by: office, data: { changes: '补充' } });
  expect(asked).toMatchObject([{ kind: 'supervision.changes-asked', data: { changes: '补充', n: expect.any(Number) } }]);
  expect(supervision.reactions({ ...event, kind: 'supervision.changes-asked' })).toMatchObject([
    { command: 'hear-changes-asked', data: { n: 2 } },
  ]);
  expect(decide(agreed, { ...agreement, at: '2022-11-21 09:00' })).toMatchObject({ code: 'already-done' });
});

test('T-10, SV-11: matters are complete only after the closing, released only after completion, by the supervisor', () => {
  const supervised = (...orders: readonly Order[]) => after(supervision, [byPaper, ...orders]);
  const agreed = supervised(receipt, up, agreement);
  expect(decide(agreed, completion)).toMatchObject({ code: 'case-not-closed' });
  expect(decide(supervised(receipt, up, agreement, closed, published), release)).toMatchObject({ code: 'matters-incomplete' });
  const complete = supervised(receipt, up, agreement, closed, completion, published);
  expect(decide(complete, { ...release, by: county })).toMatchObject({ code: 'no-competence' });
  const end = supervised(receipt, up, agreement, closed, completion, published, release);
  expect([supervision.stage(end), supervision.ended(end)]).toEqual(['released', false]);
  expect(supervision.tasks(end, [], world)).toMatchObject([{ command: 'file-outcome', owner: county }]);
});

test('the closing is told to every supervision that still runs, and to no other', () => {
  const gone: Order = { name: 'hear-supervision-withdrawn', at: '2022-09-24 09:00', by: office, via: 'system', data: { n: 1 } };
  const agreed: Order = { name: 'hear-vetting-agreed', at: '2022-11-20 09:00', by: office, via: 'system', data: { n: 2 } };
  const state = linhe(recording, gone, { ...recording, at: '2022-09-25 09:00' }, agreed, team, invitation, answer, submission);
  const decided = decideOrder(investigation, state, approval);
  if (isRejection(decided)) throw new Error(decided.code);
  expect(decided.flatMap((event) => investigation.reactions(event)).map(({ to }) => to.n)).toEqual([2]);
});

test('a withdrawn notice voids its number, opens the gate and ends the supervision', () => {
  expect(decide(supervised(), withdrawal)).toMatchObject([{ kind: 'supervision.withdrawn', data: { voids: 3, n: 1 } }]);
  const state = supervised(withdrawal);
  expect([supervision.ended(state), supervision.gates(state, law)[0]?.state]).toEqual([true, 'open']);
  expect(decide(state, { ...receipt, at: '2022-09-25 09:00' })).toMatchObject({ code: 'wrong-stage' });
});

test('before the ledger has filled the number in, the state holds and a withdrawal voids nothing', () => {
  const decided = decideOrder(supervision, null, opening);
  if (isRejection(decided) || decided[0] === undefined) throw new Error('refused');
  const unfilled = { ...recorded(decided[0], 1, commandOf(opening), beijing('2022-09-22 09:00')), data: decided[0].data };
  expect(decide(supervision.evolve(null, unfilled), withdrawal)).toMatchObject([
    { data: expect.not.objectContaining({ voids: expect.anything() }) },
  ]);
});

describe('the case opens again', () => {
  const reopening: Order = {
    name: 'hear-case-reopened',
    at: '2023-04-03 15:00',
    by: office,
    via: 'system',
    data: { ground: 'approval-revoked' },
  };
  const ended = [receipt, up, agreement, closed, completion, published];

  test('AP-10, SV-08, SV-11: a released supervision runs again; its gate is shut since the reopening, and the case is told', () => {
    const state = supervised(...ended, reopening);
    expect([supervision.stage(state), supervision.ended(state)]).toEqual(['supervising', false]);
    expect(supervision.gates(state, law)).toMatchObject([{ state: 'shut', since: beijing('2023-04-03 15:00') }]);
    expect(supervision.tasks(state, [], world)).toEqual([]);
    const again = supervised(...ended, reopening, sentUp(2, '2023-06-20 09:00'));
    expect(supervision.tasks(again, [], world).map(({ command, since }) => [command, since])).toEqual([
      ['agree-vetting', beijing('2023-06-20 09:00')],
    ]);
    const decided = decide(supervised(...ended), reopening);
    if (isRejection(decided)) throw new Error(decided.code);
    expect(decided.flatMap((event) => supervision.reactions(event))).toEqual([
      { to: { procedure: 'investigation', n: 1 }, command: 'hear-supervision-opened', data: { n: 1 } },
    ]);
    expect(decide(supervised(...ended), { ...reopening, via: 'api' })).toMatchObject({ code: 'system-only' });
  });

  test('SV-08, T-10: an agreement of before is no agreement to the next report; the matters wait for the second closing', () => {
    const state = supervised(...ended, reopening);
    expect(decide(state, { ...agreement, at: '2023-06-25 09:00' })).toMatchObject({ code: 'draft-not-sent-up' });
    expect(decide(state, { ...agreement, at: '2023-04-02 09:00', now: '2023-04-04 09:00' })).toMatchObject({ code: 'date-out-of-order' });
    const second = { ...agreement, at: '2023-06-25 09:00' };
    const secondUp = sentUp(2, '2023-06-20 09:00');
    const vetted = supervised(...ended, reopening, secondUp, second);
    expect(supervision.gates(vetted, law)).toMatchObject([{ state: 'open', since: beijing('2023-06-25 09:00') }]);
    expect(decide(vetted, { ...completion, at: '2023-06-26 09:00' })).toMatchObject({ code: 'case-not-closed' });
    const again = { ...closed, at: '2023-06-30 15:00' };
    expect(supervision.stage(supervised(...ended, reopening, secondUp, second, again, { ...completion, at: '2023-07-01 09:00' }))).toBe(
      'completed',
    );
  });

  test('a notice that nobody signed for stays so, a withdrawn one is over', () => {
    expect(supervision.stage(supervised(closed, reopening))).toBe('opened');
    expect(supervised(closed, reopening).caseClosedAt).toBeNull();
    expect(decide(supervised(withdrawal), reopening)).toEqual([]);
  });
});

test('T-17: that the accident lies elsewhere changes nothing of the supervision; only the case itself can say it', () => {
  const elsewhere: Order = { name: 'hear-place-corrected', at: '2022-10-08 09:00', by: county, via: 'system' };
  expect(decide(supervised(receipt), elsewhere)).toEqual([]);
  expect(decide(supervised(receipt), { ...elsewhere, via: 'api' })).toMatchObject({ code: 'system-only' });
});

test('an act before the notice is refused', () => {
  expect(decide(supervised(), { ...receipt, at: '2022-09-21 09:00', now: '2022-09-23 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
});

test('a stream that begins with another event is a broken ledger', () => {
  const event = recorded({ kind: 'case.closed', version: 1, occurredAt: '', data: {} }, 1, commandOf(closed), '');
  for (const procedure of Object.values(procedures)) expect(() => procedure.evolve(null, event)).toThrow('opens with');
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };

test('SV-01: nobody gives the opening by hand; what goes on from it is not opened yet', () => {
  expect(supervision.ready(null, 'open-supervision', world)).toMatchObject({ code: 'system-only' });
  expect(supervision.ready(null, 'sign-receipt', world)).toMatchObject({ code: 'not-opened' });
  expect(investigation.ready(null, 'report-accident', world)).toBeNull();
});
