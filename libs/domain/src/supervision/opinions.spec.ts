import { beijing, law } from '../rehearsal.fixture';
import type { Order } from '../rehearsal.fixture';
import { supervision } from './procedure';
import type { SupervisionState } from './state';
import { county, decide, done, draft, office, outcome, ownCommission, paper, supervised } from './supervised.fixture';

const police = '150800-public-security';
const union = '150800-union';
const answers = [{ point: 1, answer: '已补充' }];
const up = draft(1, '2022-11-09 09:00', 'sent-up', { enclosed: ['letter', 'draft'], without: [{ item: 'minutes', reason: '另报' }] });
const circulation: Order = {
  name: 'circulate-text',
  at: '2022-11-10 09:00',
  by: office,
  data: { organs: [police, union], replyBy: '2022-11-15' },
};
const opinion = (data: object, order: Partial<Order> = {}): Order => ({
  name: 'record-member-opinion',
  at: '2022-11-14 09:00',
  by: police,
  data: { organ: police, opinion: 'comments', text: '补充线索移送情况', ...data },
  ...order,
});
const calendar = { edition: '', years: [], off: [], worked: [] };
const world = { now: beijing('2022-11-18 09:00'), law, calendar };
const tasks = (state: SupervisionState) => supervision.tasks(state, [], world).map(({ id }) => id);

test('SV-32: what was sent up with a version is known to its supervisor', () => {
  expect(supervised(up).wentUp).toMatchObject([{ version: 1, enclosed: ['letter', 'draft'], without: [{ item: 'minutes' }] }]);
  expect(supervised(up, draft(2, '2022-11-12 09:00', 'sent-up', { answers })).wentUp?.[1]).toMatchObject({ version: 2, answers });
});

test('SV-13: member bodies are asked about the version that was sent up, by its supervisor; before there is one nobody is', () => {
  expect(decide(supervised(), circulation)).toMatchObject({ code: 'draft-not-sent-up', params: { holder: ownCommission } });
  expect(decide(supervised(up), circulation)).toMatchObject([{ data: { round: 1, version: 1, organs: [police, union] } }]);
  expect(outcome(supervised(up), { ...circulation, by: county })).toBe('no-competence');
  expect(outcome(supervised(up), { ...circulation, data: { ...circulation.data, replyBy: '2022-11-09' } })).toBe('date-out-of-order');
  expect(outcome(supervised(up), { ...circulation, data: { ...circulation.data, version: 2 } })).toBe('version-unknown');
  const facts = supervised(up, circulation).facts.filter(({ fact }) => fact === 'supervision.opinion-due');
  expect(facts.map(({ at, ref }) => [at, ref])).toEqual([
    ['2022-11-15', police],
    ['2022-11-15', union],
  ]);
});

test('who has not replied and what has no answer is shown, until the version is answered', () => {
  const state = supervised(up, circulation, opinion({}));
  expect(tasks(state)).toEqual(expect.arrayContaining([`record-member-opinion:${union}`, 'settle-member-opinion:1']));
  expect(supervision.tasks(state, [], world).find(({ command }) => command === 'record-member-opinion')?.title.zh).toContain('对方未复3日');
  const agreement: Order = { name: 'agree-vetting', at: '2022-11-16 09:00', by: office, ...paper };
  expect(tasks(supervised(up, circulation, opinion({}), agreement)).filter((id) => id.includes('opinion'))).toEqual([]);
});

test('an opinion is of whoever was asked; not adopted it takes a reason, and the last answer stands', () => {
  const asked = supervised(up, circulation);
  expect(outcome(asked, opinion({ organ: '150800-housing' }, { by: '150800-housing' }))).toBe('comment-not-asked');
  expect(outcome(asked, opinion({}, { by: county }))).toBe('no-competence');
  expect(outcome(asked, opinion({ text: undefined }))).toBe('comment-text-missing');
  expect(outcome(asked, opinion({ adopted: 'partly' }))).toBe('reason-missing');
  expect(outcome(asked, opinion({ opinion: 'none', text: undefined }, { by: office }))).toEqual(['supervision.opinion-given']);
  const settle = (data: object): Order => ({ name: 'settle-member-opinion', at: '2022-11-15 09:00', by: office, data: { n: 1, ...data } });
  expect(outcome(asked, settle({ adopted: 'adopted' }))).toBe('step-missing');
  const given = supervised(up, circulation, opinion({ adopted: 'partly', reason: '已有证据' }), settle({ adopted: 'adopted' }));
  expect(given.opinions).toEqual([expect.objectContaining({ n: 1, adopted: 'adopted', text: '补充线索移送情况' })]);
  expect(given.opinions?.[0]).not.toHaveProperty('reason');
});

test('SV-32: the vetting meeting rests on its minutes', () => {
  const meeting: Order = {
    name: 'record-vetting-meeting',
    at: '2022-11-16 09:00',
    by: office,
    data: { chair: '市安委办主任', conclusion: '同意' },
  };
  expect(outcome(supervised(up), { ...meeting, ...paper })).toBe('document-missing');
  expect(supervised(up, { ...meeting, documents: ['paper-minutes'] }).meetings).toMatchObject([{ version: 1, chair: '市安委办主任' }]);
});

describe('convention 4.3: refused', () => {
  const refusal = (order: Partial<Order> = {}): Order => ({
    name: 'refuse-vetting',
    at: '2022-11-16 09:00',
    by: office,
    data: { reason: '责任认定不当' },
    ...paper,
    ...order,
  });

  test('of what was sent up, on a paper; the gate stays shut and the supervised side has it again', () => {
    const state = supervised(up, refusal());
    expect(supervision.gates(state, law)).toEqual([
      { gate: 'supervision-vetting', state: 'shut', holder: ownCommission, since: beijing('2022-11-16 09:00') },
    ]);
    expect(tasks(state)).not.toContain('agree-vetting');
    expect(outcome(supervised(up), refusal({ documents: [] }))).toBe('document-missing');
    expect(outcome(supervised(up), refusal({ by: county }))).toBe('no-competence');
  });

  test('SV-30, AP-17: of what never was sent up: refused, and marked where it was done', () => {
    expect(outcome(supervised(), refusal())).toBe('draft-not-sent-up');
    expect(outcome(supervised(), refusal({ done }))).toEqual(['supervision.vetting-refused', 'irregular draft-not-sent-up']);
    expect(outcome(supervised(up), refusal())).toEqual(['supervision.vetting-refused']);
  });

  test('the case is told why', () => {
    const event = { kind: 'supervision.vetting-refused', version: 1, occurredAt: '', data: { n: 2, reason: '责任认定不当' } };
    expect(supervision.reactions(event)).toEqual([
      { to: { procedure: 'investigation', n: 1 }, command: 'hear-changes-asked', data: { n: 2, refused: '责任认定不当' } },
    ]);
  });
});

test('SV-30: changes are asked for in one text or in numbered points, of which the case hears the latter', () => {
  const ask = (data: object): Order => ({ name: 'ask-changes', at: '2022-11-16 09:00', by: office, data: { ...data } });
  expect(outcome(supervised(up), ask({}))).toBe('changes-unsaid');
  expect(outcome(supervised(up), ask({ changes: '补充' }))).toEqual(['supervision.changes-asked']);
  const event = { kind: 'supervision.changes-asked', version: 2, occurredAt: '', data: { n: 1, points: ['补充'] } };
  expect(supervision.reactions(event)).toMatchObject([{ command: 'hear-changes-asked', data: { n: 1, points: ['补充'] } }]);
});
