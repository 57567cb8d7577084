import { decideTurn, emptyStream, enclosures, fold, procedures, projectStream } from '@app/domain';
import { advanceCommand, isRejection } from '@app/streams';
import type { NewEvent, Procedure, RecordedEvent, StreamState, World } from '@app/domain';
import type { Command } from '@app/streams';
import { actSchema, commandSchemas } from '@app/domain-schemas';
import { factVocabulary } from '@app/rules';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';
import { writtenReport } from '../support/written-report';
import { accepted, moment } from './arbitrary-of';

const { calendar } = releaseInForce();

const actors = [
  '150802-government',
  '150802-emergency',
  '150802-procuratorate',
  '150802-safety-commission',
  '150800-safety-office',
  '150800-government',
];
const caseId = '3f0c2a52-0d4f-5a53-9c0d-6f6f5f0c1a11';

const paper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';
const stored = { sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 9, type: 'application/pdf' };

const shared = { place: '150802', supervisor: '150800-safety-office', addressee: '150802-government' };
const approvalPaper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e40';
const opinion = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e41';
const minutes = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e42';
const papers = [paper, approvalPaper, opinion, minutes];
const filedPapers = papers.map((document) => ({ document, kind: 'letter' }));
const approvalData = { number: '1号', form: 'document', nature: 'responsibility', remedies: '复议、诉讼', copies: ['150802-emergency'] };

const approvedCase = {
  name: '某事故',
  place: shared.place,
  unit: '某单位',
  accidentClass: 'general',
  level: 'ordinary',
  accidentOn: '2022-09-19',
  investigator: shared.addressee,
  charged: [],
  members: ['150802-emergency'],
  approval: { number: '1号', at: '2022-11-30T01:00:00.000Z' },
  closedAt: '2022-11-30T01:00:00.000Z',
  changes: [],
  referrals: [],
};

function paperData(document: string, kind: string, issuedOn: string): object {
  return { ...stored, document, title: kind, kind, issuedOn, issuer: '150802-government' };
}

/** Name, time, whose act, data, and the papers that it cites. */
type Given = readonly [string, string, string, object, (readonly string[])?];

const people = ['A', 'B'].map((ref) => ({ ref, organ: '150802-emergency', post: '科长', role: 'member' }));
/** Orders that lead through all stages; an arbitrary walk starts after any number of them. */
const ways: Readonly<Record<string, readonly Given[]>> = {
  investigation: [
    [
      'report-accident',
      '2022-09-19T02:00:00.000Z',
      '150802-emergency',
      {
        name: '某事故',
        place: shared.place,
        occurredAt: '2022-09-19',
        unit: '某单位',
        deaths: 1,
        seriousInjuries: 0,
        missing: 0,
        source: '电话',
        investigator: '150802-government',
      },
    ],
    [
      'record-supervision',
      '2022-09-20T00:00:00.000Z',
      shared.supervisor,
      { supervisor: shared.supervisor, addressee: shared.addressee, prefix: '督', matters: '查明', limit: { days: 60 } },
    ],
    ['record-unit-informed', '2022-09-20T00:10:00.000Z', '150802-emergency', {}],
    ['record-report-received', '2022-09-20T00:30:00.000Z', '150802-emergency', { from: 'unit', way: 'phone', suspectedLevel: 'larger' }],
    ['form-team', '2022-09-20T01:00:00.000Z', '150802-government', { leader: '副区长', members: ['150802-emergency'], people }],
    ['declare-interest', '2022-09-20T01:10:00.000Z', '150802-emergency', { ref: 'A', interest: 'none' }],
    ['declare-interest', '2022-09-20T01:20:00.000Z', '150802-emergency', { ref: 'B', interest: 'none' }],
    ['find-crime-clue', '2022-09-20T02:00:00.000Z', '150802-emergency', { ref: 'A', subject: '涉嫌犯罪', basis: '笔录' }],
    ['wait-for-opinion', '2022-09-20T03:00:00.000Z', '150802-government', { organ: shared.supervisor }],
    ['ask-extension', '2022-09-21T01:00:00.000Z', '150802-emergency', { ref: 'A', days: 30, reason: '复杂' }],
    ['order-appraisal', '2022-09-22T01:00:00.000Z', '150802-emergency', { ref: 'B', body: '某所', subject: '某物' }],
    ['invite-procuratorate', '2022-09-22T02:00:00.000Z', '150802-government', { organ: '150802-procuratorate' }],
    ['record-procuratorate-answer', '2022-09-23T02:00:00.000Z', '150802-government', { answer: 'beside' }],
    ['hear-vetting-agreed', '2022-10-01T02:00:00.000Z', shared.supervisor, { n: 1 }],
    ['record-report', '2022-10-01T03:00:00.000Z', '150802-emergency', writtenReport],
    ['file-document', '2022-10-01T04:00:00.000Z', '150802-government', paperData(paper, 'report', '2022-10-01')],
    ['draft-report', '2022-10-01T05:00:00.000Z', '150802-emergency', {}, [paper]],
    ['hear-draft-known', '2022-10-01T05:01:00.000Z', shared.supervisor, { n: 1, version: 1 }],
    ['circulate-draft', '2022-10-01T05:10:00.000Z', '150802-emergency', { addressees: ['150802-procuratorate'], replyBy: '2022-10-05' }],
    [
      'record-comment',
      '2022-10-01T05:20:00.000Z',
      '150802-procuratorate',
      { addressee: '150802-procuratorate', opinion: 'comments', text: '补充' },
    ],
    ['file-document', '2022-10-01T05:30:00.000Z', '150802-government', paperData(minutes, 'minutes', '2022-10-01')],
    ['record-own-vetting', '2022-10-01T06:00:00.000Z', '150802-safety-commission', { resolution: 'agreed' }, [minutes]],
    ['send-draft-up', '2022-10-01T06:30:00.000Z', '150802-safety-commission', { n: 1, enclosed: enclosures }],
    [
      'sign-report',
      '2022-10-01T07:00:00.000Z',
      '150802-emergency',
      { signatures: people.map(({ ref, organ: member }) => ({ member, ref })) },
    ],
    ['submit-report', '2022-10-02T02:00:00.000Z', '150802-emergency', { receivedOn: '2022-10-02' }, [paper]],
    ['file-document', '2022-10-03T01:00:00.000Z', '150802-government', paperData(approvalPaper, 'approval', '2022-10-03')],
    ['approve', '2022-10-03T02:00:00.000Z', '150802-government', approvalData, [approvalPaper]],
    [
      'record-approval-received',
      '2022-10-03T03:00:00.000Z',
      '150802-emergency',
      { department: '150802-emergency', addressees: people.map(({ ref }) => ({ ref, kind: 'unit', name: '某单位' })) },
    ],
    ['serve-approval', '2022-10-03T04:00:00.000Z', '150802-emergency', { ref: 'A', way: 'direct' }],
    ['record-appeal', '2022-10-03T05:00:00.000Z', '150802-emergency', { ref: 'B', kind: 'review', before: '市政府', addressee: 'A' }],
    ['decide-appeal', '2022-10-03T06:00:00.000Z', '150802-emergency', { ref: 'B', outcome: 'upheld', summary: '维持' }],
    ['record-redactions', '2022-10-04T01:00:00.000Z', '150802-government', { kinds: ['nothing'], reason: '无' }],
    ['publish-report', '2022-10-04T02:00:00.000Z', '150802-government', { where: '网站' }],
    ['archive', '2022-10-05T02:00:00.000Z', '150802-government', {}],
    ['revoke-approval', '2022-10-06T02:00:00.000Z', '150800-government', { reason: '原因不清' }],
    ['file-document', '2022-10-07T01:00:00.000Z', '150802-government', paperData(opinion, 'opinion', '2022-10-07')],
    ['conclude-not-accident', '2022-10-07T02:00:00.000Z', '150802-emergency', { conclusion: '非事故', reason: '疾病' }, [opinion]],
  ],
  supervision: [
    [
      'open-supervision',
      '2022-09-20T00:00:00.000Z',
      shared.supervisor,
      {
        n: 1,
        supervisor: shared.supervisor,
        addressee: shared.addressee,
        prefix: '督',
        matters: '查明',
        items: ['提交报告', '公布'],
        limit: { days: 60 },
        release: 'paper',
      },
    ],
    ['sign-receipt', '2022-09-21T00:00:00.000Z', shared.addressee, {}],
    ['urge', '2022-09-20T01:00:00.000Z', shared.supervisor, { sentence: '请签收' }],
    ['urge', '2022-09-21T01:00:00.000Z', shared.supervisor, {}],
    ['record-matter', '2022-09-21T01:00:00.000Z', shared.addressee, { item: 1, state: 'done' }],
    ['hear-draft', '2022-10-01T05:00:00.000Z', shared.addressee, { version: 1, fixedAt: '2022-10-01T05:00:00.000Z', by: 'fixed' }],
    ['hear-draft', '2022-10-01T06:00:00.000Z', shared.addressee, { version: 1, fixedAt: '2022-10-01T05:00:00.000Z', by: 'sent-up' }],
    ['agree-vetting', '2022-10-01T08:00:00.000Z', shared.supervisor, { changes: ['核实损失'] }, [opinion]],
    [
      'hear-draft',
      '2022-10-02T05:00:00.000Z',
      shared.addressee,
      { version: 2, fixedAt: '2022-10-02T05:00:00.000Z', by: 'fixed', revises: 1 },
    ],
    ['hear-case-closed', '2022-10-05T02:00:00.000Z', shared.addressee, {}],
    ['record-matter', '2022-10-05T03:00:00.000Z', shared.addressee, { item: 2, state: 'done' }],
    ['complete-matters', '2022-10-06T00:00:00.000Z', shared.addressee, {}],
    ['hear-report-published', '2022-10-06T02:00:00.000Z', shared.addressee, {}],
    ['release', '2022-10-07T00:00:00.000Z', shared.supervisor, { basis: '完成' }, [opinion]],
    ['file-outcome', '2022-10-08T00:00:00.000Z', shared.addressee, { carryingOut: '已落实' }, [opinion]],
  ],
  rectification: [
    ['open-rectification', '2022-11-30T01:00:00.000Z', shared.addressee, approvedCase],
    [
      'record-items',
      '2022-12-01T01:00:00.000Z',
      '150802-emergency',
      {
        items: [
          { kind: 'measure', unit: '某单位', content: '完善临边防护', dueOn: '2023-03-31' },
          { kind: 'fine', unit: '某单位', content: '罚款三十五万元', amountYuan: 350_000 },
        ],
      },
    ],
    [
      'record-self-report',
      '2023-03-01T01:00:00.000Z',
      '150802-emergency',
      { item: 1, claims: 'done', account: '已整改', reporter: '某单位' },
      [opinion],
    ],
    ['judge-item', '2023-03-10T01:00:00.000Z', '150802-government', { item: 1, result: 'done', opinion: '现场核查' }],
    ['start-evaluation', '2023-10-08T01:00:00.000Z', '150802-emergency', { team: ['150802-emergency'] }],
    [
      'record-item-result',
      '2023-10-20T01:00:00.000Z',
      '150802-emergency',
      {
        results: [
          { item: 1, result: 'done', evidence: '现场核查' },
          { item: 2, result: 'not-done', evidence: '尚欠十五万元' },
        ],
      },
    ],
    ['record-evaluation-report', '2023-11-01T01:00:00.000Z', '150802-emergency', { conclusion: '基本落实' }, [opinion]],
    ['publish-evaluation', '2023-11-05T01:00:00.000Z', '150802-emergency', { where: '网站' }],
    ['archive-evaluation', '2023-11-10T01:00:00.000Z', '150802-emergency', {}],
    [
      'hear-case',
      '2023-11-20T01:00:00.000Z',
      shared.addressee,
      { ...approvedCase, approval: undefined, fellAt: '2023-11-20T01:00:00.000Z' },
    ],
  ],
};

function command([name, occurredAt, organ, data, documents = []]: Given, via: 'api' | 'system'): Command {
  return { name, act: { by: { organ, post: '测试' }, enteredBy: 'clerk', via, occurredAt, documents }, data: { ...data } };
}

function recorded(event: NewEvent, seq: number, { act }: Command, recordedAt: string): RecordedEvent {
  const { by, enteredBy, via, documents } = act;
  return { ...event, seq, recordedAt, turnId: `c:${seq}`, by, enteredBy, via, documents };
}

/** One order on a state: what must hold whatever it says. */
function step(procedure: Procedure, state: StreamState, order: Command, now: string): StreamState {
  const world: World = { now, law: releaseLaw(procedure.kind, shared.place).sheet, calendar, papers: filedPapers };
  const before = JSON.stringify(state);
  const decided = decideTurn(procedure, state, order, world, 'real');
  expect(JSON.stringify(state)).toBe(before);
  if (isRejection(decided)) return state;
  const after = decided.reduce((folded, event) => fold(procedure, folded, recorded(event, folded.seq + 1, order, now)), state);
  expect(JSON.parse(JSON.stringify(after))).toEqual(after);
  if (state.own !== null) expect(procedure.stages[procedure.stage(state.own)]?.[order.name]).toContain(procedure.stage(after.own));
  for (const event of decided)
    for (const reaction of procedure.reactions(event)) expect(procedures[reaction.to.procedure].commands).toContain(reaction.command);
  const words = factVocabulary(procedure.kind).map(({ fact }) => fact);
  for (const { fact } of procedure.facts(after.own)) expect(words).toContain(fact);
  expect(projectStream(procedure, after, world, caseId).ended).toBe(procedure.ended(after.own));
  return after;
}

/** The state after so many orders of the way through, none of which may be refused. */
function along(procedure: Procedure, length: number): StreamState {
  return (ways[procedure.kind] ?? []).slice(0, length).reduce((state, given) => {
    const [name, at] = given;
    const via = name.startsWith('hear-') || name.startsWith('open-') ? 'system' : 'api';
    const next = step(procedure, state, command(given, via), at);
    if (next === state) throw new Error(`${name} was refused.`);
    return next;
  }, emptyStream);
}

/** An order of the procedure: any data that its schema accepts, at any time, by any of the actors. */
function anyOrder(procedure: Procedure): fc.Arbitrary<Command> {
  const via = fc.constantFrom('api' as const, 'system' as const);
  const orders = Object.entries(commandSchemas[procedure.kind]).map(([name, schema]) =>
    fc
      .tuple(accepted(schema), moment, fc.constantFrom(...actors), via, fc.constantFrom([], papers))
      .map(([data, at, organ, way, documents]) => command([name, at, organ, data as object, documents], way)),
  );
  return fc.oneof(...orders);
}

describe.each(Object.values(procedures))('$kind', (procedure) => {
  const way = ways[procedure.kind] ?? [];
  const starts = [emptyStream, ...way.map((_, index) => along(procedure, index + 1))];

  test('the way through goes through every stage that takes nothing back and leads to no other case', () => {
    const seen = new Set(starts.slice(1).map(({ own }) => procedure.stage(own)));
    expect([...seen, 'joined', 'withdrawn'].sort()).toEqual(expect.arrayContaining(Object.keys(procedure.stages).sort()));
  });

  test('whatever a schema accepts is answered or refused, in every stage, and never thrown; every change is one that the table of stages knows', () => {
    const walk = fc.tuple(fc.constantFrom(...starts), fc.array(fc.tuple(anyOrder(procedure), moment), { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(walk, ([start, orders]) => {
        orders.reduce((state, [order, now]) => step(procedure, state, order, now), start);
      }),
      { numRuns: 400 },
    );
  });

  test('what is shown as impossible is refused with that code, whatever the data, whoever acts and whenever', () => {
    const people = Object.entries(commandSchemas[procedure.kind]).filter(([name]) => Object.hasOwn(procedure.words, name));
    const asked = fc.oneof(...people.map(([name, schema]) => fc.tuple(fc.constant(name), accepted(schema))));
    const given = fc.tuple(fc.constantFrom(...starts), asked, moment, moment, fc.constantFrom(...actors), fc.constantFrom([], papers));
    fc.assert(
      fc.property(given, ([state, [name, data], at, now, organ, documents]) => {
        const world = { now, law: releaseLaw(procedure.kind, '150802').sheet, calendar };
        const against = procedure.ready(state.own, name, world);
        if (against === null) return;
        const order = command([name, at, organ, data as object, documents], 'api');
        expect(decideTurn(procedure, state, order, world, 'real')).toMatchObject({ rejected: true, code: against.code });
      }),
      { numRuns: 2_000 },
    );
  });

  test('every command has a schema whose examples it accepts, under an id of its own', () => {
    expect(Object.keys(commandSchemas[procedure.kind]).sort()).toEqual([...procedure.commands].sort());
    expect(procedure.commands).not.toContain(advanceCommand);
    for (const schema of Object.values(commandSchemas[procedure.kind])) {
      const { id, examples } = schema.meta() ?? {};
      expect(id).toMatch(/^[A-Z]/);
      expect(examples).toEqual(expect.arrayContaining([expect.anything()]));
      for (const example of Array.isArray(examples) ? examples : []) expect(schema.safeParse(example).error?.issues).toBeUndefined();
    }
  });
});

test('the act of a person is taken with its offset and comes out in UTC; an unknown field is refused in both languages', () => {
  const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00' };
  expect(actSchema.parse(act)).toEqual({ ...act, occurredAt: '2022-09-20T01:00:00.000Z', documents: [] });
  expect(actSchema.safeParse({ ...act, via: 'system' }).error?.issues[0]?.message).toBe('不认识的字段：via / has unknown fields: via');
  expect(actSchema.safeParse({ by: act.by }).error?.issues[0]?.message).toBe('请填写办理时间 / is missing');
});
