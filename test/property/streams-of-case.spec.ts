import { projectStream, procedureOf, procedures } from '@app/domain';
import type { StreamState } from '@app/domain';
import { streamNamed } from '@app/streams';
import type { ProcedureKind } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import fc from 'fast-check';
import { checkItems, enclosures, reportParts } from '../../libs/domain/src/investigation/report/choices';
import { standardRemedies } from '../../libs/domain/src/investigation/approval/choices';
import { openStreams } from './streams-in-memory';
import type { Streams } from './streams-in-memory';

/*
 * One case with its supervision and the carrying-out of its approval. What one stream tells another comes late, twice, and before what was sent first: whatever the post does, the case ends
 * as it does where each message comes at once.
 */

const government = '150802-government';
const emergency = '150802-emergency';
const office = '150800-safety-office';
const paper = (n: number) => `7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3${n}`;
const kinds = ['report', 'minutes', 'letter', 'approval', 'official'];
const papers = kinds.map((kind, n) => ({ document: paper(n), kind }));
const of = (kind: string) => paper(kinds.indexOf(kind));

interface Step {
  readonly to: ProcedureKind;
  readonly n: number;
  readonly name: string;
  readonly at: string;
  readonly organ: string;
  readonly data: object;
  readonly documents: readonly string[];
}

type More = Partial<Pick<Step, 'to' | 'n' | 'documents'>>;

function step(day: string, name: string, organ: string, data: object = {}, more: More = {}): Step {
  return { to: 'investigation', n: 1, documents: [], ...more, name, at: `${day}:00.000Z`, organ, data };
}

const filed = (kind: string): Step => {
  const file = { document: of(kind), sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf', title: '文件', kind };
  return step('2022-09-19T03:00', 'file-document', government, { ...file, issuedOn: '2022-09-19', issuer: government });
};

const supervision = (n: number): More => ({ to: 'supervision', n });
const carryingOut: More = { to: 'rectification' };

const life: readonly Step[] = [
  step('2022-09-19T02:00', 'report-accident', emergency, {
    name: '高处坠落事故',
    place: '150802',
    occurredAt: '2022-09-19T01:00:00.000Z',
    unit: '施工单位',
    deaths: 3,
    seriousInjuries: 0,
    missing: 0,
    source: '电话',
    receipt: 'separate',
    investigator: government,
  }),
  ...kinds.map(filed),
  step('2022-09-20T01:00', 'form-team', government, { leader: '副区长', members: [emergency, '150802-union'] }),
  step('2022-09-20T02:00', 'invite-procuratorate', government, { organ: '150802-procuratorate' }),
  step('2022-09-21T02:00', 'record-supervision', office, {
    supervisor: office,
    addressee: government,
    number: '巴安督〔2022〕8号',
    matters: '查明',
  }),
  step('2022-09-22T02:00', 'sign-receipt', government, {}, supervision(1)),
  step('2022-11-15T01:00', 'record-report', emergency, {
    parts: Object.fromEntries(reportParts.map((part) => [part, '详见报告'])),
    nature: { kind: 'responsibility', reason: '违反安全生产规定造成' },
    checks: Object.fromEntries(checkItems.map((item) => [item, { result: 'yes', finding: '已查明' }])),
  }),
  step('2022-11-16T01:00', 'draft-report', emergency, {}, { documents: [of('report')] }),
  step('2022-11-16T02:00', 'sign-report', emergency, { signatures: [{ member: emergency }, { member: '150802-union' }] }),
  step('2022-11-16T06:00', 'record-own-vetting', '150802-safety-commission', { resolution: 'agreed' }, { documents: [of('minutes')] }),
  step('2022-11-16T07:00', 'send-draft-up', government, { n: 1, enclosed: enclosures }),
  step('2022-11-17T01:00', 'agree-vetting', office, {}, { ...supervision(1), documents: [of('letter')] }),
  step('2022-11-17T07:00', 'submit-report', emergency, { receivedOn: '2022-11-17' }, { documents: [of('report')] }),
  step(
    '2022-11-30T01:00',
    'approve',
    government,
    {
      number: '临政批〔2022〕1号',
      form: 'document',
      nature: 'responsibility',
      remedies: standardRemedies.approval,
      copies: [emergency, '150802-union'],
    },
    { documents: [of('approval')] },
  ),
  // The carrying-out begins with the approval, hears of the publication, and stands still when the approval falls.
  step(
    '2022-11-30T02:00',
    'record-items',
    emergency,
    {
      items: [
        { kind: 'measure', organ: '150802-housing', content: '开展专项检查', days: 60 },
        { kind: 'fine', unit: '某建筑企业', content: '罚款', amountYuan: 350_000 },
      ],
    },
    carryingOut,
  ),
  step('2022-12-01T01:00', 'record-redactions', government, { kinds: ['names'], reason: '保护个人信息' }),
  step('2022-12-01T02:00', 'publish-report', government, { where: '政府网站' }),
  step('2022-12-02T01:00', 'record-self-report', '150802-housing', { item: 1, claims: 'done', account: '已检查' }, carryingOut),
  step('2022-12-03T01:00', 'judge-item', emergency, { item: 1, result: 'done', opinion: '已核查' }, carryingOut),
  step('2022-12-05T01:00', 'revoke-approval', '150800-government', { reason: '事故原因不清', newReportDueOn: '2023-03-31' }),
];

const after = '2022-12-06T01:00:00.000Z';

function give(streams: Streams, { to, n, name, at, organ, data, documents }: Step): string | null {
  const act = { by: { organ, post: '值班员' }, enteredBy: 'clerk', via: 'api' as const, occurredAt: at, documents };
  return streams.give({ procedure: to, n }, { name, act, data: { ...data } }, at)?.code ?? null;
}

/** What the post does: which of what waits comes next, and whether a copy of it comes again later. */
type Whim = readonly [number, 'none' | 'copy'];

/** How many of them a life may take before everything is delivered: a message that comes again and again would never end. */
function told(whims: readonly Whim[], post: 'on a whim' | 'at once' = 'on a whim'): { readonly end: object; readonly streams: Streams } {
  const streams = openStreams('150802', papers);
  const left = [...whims];
  const deliverOne = (at: string) => {
    const [pick, leave] = left.shift() ?? ([0, 'none'] as const);
    streams.deliver(pick % streams.post.length, at, leave);
  };
  for (const each of life) {
    // Whoever acts on what he cannot have heard yet is refused, and comes again.
    let refused = give(streams, each);
    while (refused !== null && streams.post.length > 0) {
      deliverOne(each.at);
      refused = give(streams, each);
    }
    if (refused !== null) throw new Error(`${each.name} was refused: ${refused}`);
    while (post === 'at once' && streams.post.length > 0) deliverOne(each.at);
    if (left.length > 0 && streams.post.length > 0) deliverOne(each.at);
  }
  while (streams.post.length > 0) deliverOne(after);
  return { end: endOf(streams), streams };
}

const { calendar } = releaseInForce();

function endOf(streams: Streams): object {
  const shown = (name: string, state: StreamState) => {
    const procedure = procedureOf(procedures, streamNamed(name)?.procedure ?? 'investigation');
    const law = releaseLaw(procedure.kind, '150802').sheet;
    const { stage, clocks, tasks, gates, ended } = projectStream(procedure, state, { now: after, law, calendar }, 'case');
    return {
      stage,
      ended,
      clocks: clocks.map(({ id, status, dueAt, settledAt }) => [id, status, dueAt, settledAt]),
      tasks: tasks.map(({ id, owner }) => [id, owner]).sort(),
      gates: gates.map(({ gate, state: stands, holder }) => [gate, stands, holder]),
    };
  };
  return Object.fromEntries(
    [...streams.states()].sort(([one], [other]) => one.localeCompare(other)).map(([name, state]) => [name, shown(name, state)]),
  );
}

const whims = fc.array(fc.tuple(fc.nat(20), fc.constantFrom<Whim[1]>('none', 'none', 'copy')), { maxLength: 80 });

test('AP-10: told in order, the case is reopened under supervision, and the carrying-out of the revoked approval stands still with what was done', () => {
  const { streams, end } = told([], 'at once');
  const stages = Object.values(end).map(({ stage }: { stage: string }) => stage);
  expect([[...streams.states().keys()].map((name) => name.split('/')[0]), stages]).toEqual([
    ['investigation', 'supervision', 'rectification'],
    ['investigating', 'suspended', 'supervising'],
  ]);
});

test('design 5: messages doubled, late and out of order come to the same end', () => {
  const { end } = told([], 'at once');
  fc.assert(
    fc.property(whims, (given) => {
      expect(told(given).end).toEqual(end);
    }),
    { numRuns: 40 },
  );
});

test('design 5: what one stream tells another is taken once, in the order in which it was told', () => {
  fc.assert(
    fc.property(whims, (given) => {
      const { streams } = told(given);
      for (const [receiver, taken] of streams.taken) {
        for (const sender of new Set(taken.map((one) => one.split(' ')[0]))) {
          const ones = taken.filter((one) => one.split(' ')[0] === sender);
          const expected = ones.map((_one, index) => `${sender} ${index + 1}`);
          expect([receiver, ones]).toEqual([receiver, expected]);
        }
      }
    }),
    { numRuns: 15 },
  );
});
