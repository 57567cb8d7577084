import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { submission } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { citing, drafting, filing, investigated, law, paper, signing, writing } from './written.fixture';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, { law, ...order });
const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const whole = writing.data as { parts: Record<string, string>; checks: Record<string, object>; nature: object };

/** The report written without one of its parts. */
const without = (part: string): Order => {
  const { [part]: _left, ...parts } = whole.parts;
  return { ...writing, data: { ...whole, parts } };
};

test('IN-05, article 30: six parts, evidence, evaluation, nature, draft and every signature: the refusal lists all that is missing', () => {
  expect(decide(investigated(), citing)).toEqual({
    rejected: true,
    code: 'report-incomplete',
    params: {
      missing: [
        'unit,course,casualties,cause,responsibility,measures,rescueEvaluation,evidence,technicalAndManagement,nature',
        'causeFound,responsibleDealtWith,measuresTaken,peopleEducated,trainingTraced,enterpriseDutyTraced,authoritiesExamined',
        'draft,signature 150802-emergency,signature 150802-union',
      ].join(','),
    },
    article: '《生产安全事故报告和调查处理条例》第三十条',
  });
});

test.each(['unit', 'course', 'casualties', 'cause', 'responsibility', 'measures', 'evidence'])(
  'IN-05, article 30: a report without "%s" is not submitted',
  (part) => {
    const state = investigated(without(part), filing, drafting, signing);
    expect(decide(state, citing)).toMatchObject({ code: 'report-incomplete', params: { missing: part } });
  },
);

test('JU-15, 应急条例 article 27: the conclusion of the evaluation of the rescue is part of the report', () => {
  expect(decide(investigated(without('rescueEvaluation'), filing, drafting, signing), citing)).toMatchObject({
    code: 'report-incomplete',
    params: { missing: 'rescueEvaluation' },
    article: '《生产安全事故应急条例》第二十七条',
  });
});

test('IN-06: the special part is asked for unless the pack leaves it open', () => {
  const state = investigated(without('technicalAndManagement'), filing, drafting, signing);
  expect(decide(state, citing)).toMatchObject({ params: { missing: 'technicalAndManagement' } });
  const lenient = { ...law, settings: { 'report.specialPart': 'optional' } };
  expect(decide(state, { ...citing, law: lenient })).toMatchObject([{ kind: 'report.submitted' }]);
});

test('JU-18: 四不放过 and the tracing back each need a finding, whatever it is, unless the pack leaves the checklist open', () => {
  const { trainingTraced, ...checks } = whole.checks;
  const state = investigated({ ...writing, data: { ...whole, checks } }, filing, drafting, signing);
  expect(decide(state, citing)).toMatchObject({ params: { missing: 'trainingTraced' } });
  const lenient = { ...law, settings: { 'report.checklist': 'optional' } };
  expect(decide(state, { ...citing, law: lenient })).toMatchObject([{ kind: 'report.submitted' }]);
  const found = { name: 'record-report', at: '2022-11-16 11:00', by: '150802-emergency' };
  const finding = { ...found, data: { checks: { trainingTraced: { result: 'no', finding: '未进行三级安全教育' } } } };
  expect(trainingTraced).toBeDefined();
  expect(decide(investigated({ ...writing, data: { ...whole, checks } }, filing, drafting, signing, finding), citing)).toMatchObject([
    { kind: 'report.submitted' },
  ]);
});

test('a complete report is submitted with its paper, and only with a report', () => {
  const state = investigated(writing, filing, drafting, signing);
  expect(decide(state, submission)).toMatchObject({ code: 'document-missing', params: { kind: 'report' } });
  const letter = { ...filing, data: { ...filing.data, kind: 'letter' } };
  expect(decide(investigated(writing, letter, drafting, signing), citing)).toMatchObject({ code: 'document-missing' });
  expect(decide(state, citing)).toMatchObject([{ kind: 'report.submitted', data: { receivedOn: '2022-11-17' } }]);
});

test('it can be submitted when nothing is missing; before, what is missing is said, not the gate alone', () => {
  const ready = (state: InvestigationState, under = law) => investigation.ready(state, 'submit-report', { ...world, law: under });
  const signed = investigated(writing, filing, drafting, signing);
  expect(ready(signed)).toBeNull();
  expect(ready(investigated(writing, filing, drafting))).toMatchObject({
    code: 'report-incomplete',
    params: { missing: 'signature 150802-emergency,signature 150802-union' },
  });
  expect(ready(investigated(writing, filing, drafting), { ...law, gates: [] })).toBeNull();
  const uninvited = { ...signed, procuratorate: null, team: { ...signed.team, invitations: [] } };
  expect(decide(uninvited, citing)).toMatchObject({ code: 'gate-blocked', params: { gate: 'procuratorate-invited' } });
});

test('the gate is shut and held by the team until nothing is missing', () => {
  const gate = (state: InvestigationState) => investigation.gates(state, law).find((one) => one.gate === 'report-complete');
  expect(gate(investigated(writing))).toMatchObject({ state: 'shut', holder: 'investigation-team' });
  const ready = investigated(writing, filing, drafting, signing);
  expect(gate(ready)).toMatchObject({ state: 'open' });
  expect(gate(investigated(writing, filing, drafting, signing, citing))).toMatchObject({
    state: 'open',
    since: '2022-11-17T01:00:00.000Z',
  });
});

test('the parts are written by the investigating side, and something of them', () => {
  expect(decide(investigated(), { ...writing, by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
  for (const data of [{}, { parts: {} }, { parts: {}, checks: {} }]) {
    expect(decide(investigated(), { ...writing, data })).toMatchObject({ code: 'report-nothing-recorded' });
  }
});

test('T-32: the nature is the team’s proposal, with its reason and time; its words stay in the ledger', () => {
  const { nature, parts } = investigated(writing).report;
  expect(nature).toEqual({ kind: 'responsibility', reason: '违反安全生产规定造成', at: '2022-11-15T01:00:00.000Z' });
  expect(parts.unit).toBe('2022-11-15T01:00:00.000Z');
  expect(paper).toMatch(/^7b0c7d1e/);
});

describe('IN-05, article 30, last sentence: the report attaches registered evidence', () => {
  const item: Order = {
    name: 'register-evidence',
    at: '2022-10-09 10:00',
    by: '150802-emergency',
    data: {
      ref: 'E1',
      kind: 'physical',
      description: '断裂的防护栏杆一段',
      origin: '事故现场',
      place: '事故现场',
      collectors: [{ organ: '150802-emergency', post: '执法人员' }],
      seal: 'sealed',
    },
  };
  const attached = (...refs: readonly string[]): Order => ({ ...writing, data: { ...whole, catalogue: refs } });

  test('what the register does not hold is refused', () => {
    expect(decide(investigated(item), attached('E1', 'E9'))).toMatchObject({
      code: 'evidence-unknown',
      params: { ref: 'E9' },
      field: 'data.catalogue',
    });
    expect(decide(investigated(item), attached('E1'))).toMatchObject([{ kind: 'report.recorded', data: { catalogue: ['E1'] } }]);
  });

  test('where evidence is registered a report without a catalogue is not submitted; where none is, none is asked for', () => {
    expect(decide(investigated(item, writing, filing, drafting, signing), citing)).toMatchObject({ params: { missing: 'catalogue' } });
    expect(decide(investigated(item, attached('E1'), filing, drafting, signing), citing)).toMatchObject([{ kind: 'report.submitted' }]);
    expect(decide(investigated(writing, filing, drafting, signing), citing)).toMatchObject([{ kind: 'report.submitted' }]);
  });

  test('another catalogue leaves the last draft behind', () => {
    const later: Order = { name: 'record-report', at: '2022-11-16 11:00', by: '150802-emergency', data: { catalogue: ['E1'] } };
    expect(decide(investigated(item, attached('E1'), filing, drafting, signing, later), citing)).toMatchObject({
      params: { missing: expect.stringMatching(/^draft,/) as string },
    });
  });
});
