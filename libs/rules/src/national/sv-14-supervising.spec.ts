import { decideTurn, procedures } from '@app/domain';
import type { StreamState } from '@app/domain';
import { accident, lived, paper, worldOf } from './drafts.fixture';
import type { Step } from './drafts.fixture';

interface Question {
  readonly ref: string;
  readonly rule?: string;
  readonly supervisor: string;
  readonly mode: string;
  readonly why: { readonly zh: string };
  readonly takenBackAt?: string;
  readonly decided?: { readonly decision: string; readonly by: string; readonly reason: string | null };
}

const { investigation } = procedures;
const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
const county = '150802-government';
const office = '150800-safety-office';
const told = (deaths: number, more: object = {}): Step =>
  accident('150802', { deaths, investigator: county, receipt: 'separate', ...more });
const at = (place: string, investigator: string, deaths: number, more: object = {}): Step =>
  accident(place, { deaths, investigator, receipt: 'separate', ...more });
const lives = (place: string, ...steps: readonly Step[]): StreamState => lived('investigation', place, steps, county);
const questions = ({ own }: StreamState) => (own as { readonly questions?: readonly Question[] }).questions ?? [];
const asked = (place: string, ...steps: readonly Step[]) =>
  questions(lives(place, ...steps))
    .filter(({ decided, takenBackAt }) => decided === undefined && takenBackAt === undefined)
    .map(({ rule, supervisor, mode }) => `${rule ?? 'person'} ${supervisor} ${mode}`);
const tasks = (place: string, now: string, ...steps: readonly Step[]) =>
  investigation
    .tasks(lives(place, ...steps).own, [], worldOf('investigation', place, now))
    .filter(({ command }) => command === 'decide-supervision' || command === 'record-supervision')
    .map(({ command, owner }) => `${command} ${owner}`);
const decide = (at: string, data: object, by = office): Step => ['decide-supervision', at, data, by];
const attempt = ([name, time, data, by = county]: Step, place: string, ...steps: readonly Step[]) => {
  const occurredAt = new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString();
  const act = { by: { organ: by, post: '主任' }, enteredBy: 'clerk', via: 'api' as const, occurredAt, documents: [paper] };
  const command = { name, act, data: { ...data } };
  return decideTurn(investigation, lives(place, ...steps), command, worldOf('investigation', place, time), 'real');
};
const notice = (supervisor: string): Step => [
  'record-supervision',
  '2022-09-22 09:00',
  { supervisor, addressee: county, number: '督〔2022〕3号', matters: '查明原因' },
  supervisor,
];

describe('who is asked whether it supervises, from the opening on', () => {
  test('SV-26: what a county investigates the office of the city above it, from 2015 on', () => {
    expect(asked('150802', told(1))).toEqual([`SV-26 ${office} all`]);
    expect(tasks('150802', '2022-09-19 10:00', told(1))).toEqual([`decide-supervision ${office}`]);
    expect(asked('150802', told(1, { occurredAt: '2014-12-31' }))).toEqual([]);
  });

  test('SV-01: of a major accident the office of the State Council commission as well (T-27)', () => {
    expect(asked('150802', told(10))).toEqual(['SV-01 000000-safety-office all', `SV-26 ${office} all`]);
  });

  test('LV-10: by the level as it is should nobody missing be found alive; found alive, the question is taken back', () => {
    const missing = told(1, { missing: 14 });
    expect(asked('150802', missing)).toContain('SV-01 000000-safety-office all');
    const found: Step = ['report-casualties', '2022-09-20 10:00', { ref: 'B1', at: '2022-09-20T01:00:00.000Z', missing: 0 }];
    expect(asked('150802', missing, found)).toEqual([`SV-26 ${office} all`]);
  });

  test('SV-14: from 2026-02-27 on the two national texts ask one office once', () => {
    const lately = { occurredAt: '2026-02-27' };
    const opened: Step = ['report-accident', '2026-02-28 10:00', { ...told(1)[2], ...lately }];
    expect(asked('150802', opened)).toEqual([`SV-14 ${office} all`]);
  });

  test('SV-18: Jiangsu counts from three dead in units and from five on the road; below that the national rule asks', () => {
    const nanjing = (deaths: number, more: object = {}) => asked('320100', at('320100', '320100-government', deaths, more));
    expect(nanjing(3)).toEqual(['SV-18 320000-safety-office all']);
    expect(nanjing(4, { accidentClass: 'road-traffic' })).toEqual(['SV-26 320000-safety-office all']);
    expect(nanjing(5, { accidentClass: 'road-traffic' })).toEqual(['SV-18 320000-safety-office all']);
  });

  test('counting 4.6.11: a larger accident of a municipality has two readings, and a person decides', () => {
    const [only, ...others] = questions(lives('120101', at('120101', '120000-government', 4)));
    expect([only?.supervisor, only?.mode, others]).toEqual(['000000-safety-office', 'judged', []]);
    expect(only?.why.zh).toContain('另一种理解');
    const empty = decide('2022-09-21 09:00', { question: 'Q1' }, '000000-safety-office');
    expect(attempt(empty, '120101', at('120101', '120000-government', 4))).toMatchObject({ code: 'supervision-undecided' });
  });

  test('JU-24: a body of a special law has no commission above it by these rules', () => {
    expect(asked('150802', at('150802', '150000-mine-safety', 1))).toEqual([]);
  });
});

describe('the higher office decides', () => {
  test('where its rule supervises all, without a reason, and only not supervising needs one', () => {
    const [done] = questions(lives('150802', told(1), decide('2022-09-21 09:00', { question: 'Q1' })));
    expect(done?.decided).toMatchObject({ decision: 'supervise', by: office, reason: null });
    const no = { question: 'Q1', decision: 'not-supervise' };
    expect(attempt(decide('2022-09-21 09:00', no), '150802', told(1))).toMatchObject({ code: 'reason-missing' });
    const with_ = decide('2022-09-21 09:00', { ...no, reason: '影响较小' });
    expect(questions(lives('150802', told(1), with_))[0]?.decided).toMatchObject({ decision: 'not-supervise', reason: '影响较小' });
    expect(tasks('150802', '2022-09-21 10:00', told(1), with_)).toEqual([]);
  });

  test('T-23: the office or its commission, nobody else, and once', () => {
    const yes = { question: 'Q1' };
    expect(attempt(decide('2022-09-21 09:00', yes, county), '150802', told(1))).toMatchObject({ code: 'no-competence' });
    expect(attempt(decide('2022-09-21 09:00', yes, '150000-safety-office'), '150802', told(1))).toMatchObject({ code: 'no-competence' });
    expect(attempt(decide('2022-09-21 09:00', yes, '150800-safety-commission'), '150802', told(1))).toMatchObject([{}]);
    expect(attempt(decide('2022-09-21 09:00', { question: 'Q9' }), '150802', told(1))).toMatchObject({
      code: 'supervision-question-unknown',
    });
    const twice = [told(10), decide('2022-09-21 09:00', { question: 'Q2' })];
    expect(attempt(decide('2022-09-22 09:00', { question: 'Q2' }), '150802', ...twice)).toMatchObject({ code: 'already-done' });
  });

  test('decided to supervise, the notice is awaited; a notice of the same side answers by itself, and nothing asks again', () => {
    const decided = [told(1), decide('2022-09-21 09:00', { question: 'Q1' })];
    expect(tasks('150802', '2022-09-21 10:00', ...decided)).toEqual([`record-supervision ${office}`]);
    expect(tasks('150802', '2022-09-22 10:00', ...decided, notice(office))).toEqual([]);
    const commission = '150800-safety-commission';
    expect(questions(lives('150802', told(1), notice(commission)))[0]?.decided).toMatchObject({ decision: 'supervise', by: commission });
    expect(tasks('150802', '2022-09-22 10:00', told(1), notice(commission))).toEqual([]);
  });

  test('a rise asks the office that it concerns, not the one that has decided', () => {
    const rise: Step = ['report-casualties', '2022-09-22 10:00', { ref: 'B1', at: '2022-09-22T01:00:00.000Z', deaths: 10 }];
    const no = decide('2022-09-21 09:00', { question: 'Q1', decision: 'not-supervise', reason: '影响较小' });
    expect(asked('150802', told(1), no, rise)).toEqual(['SV-01 000000-safety-office all', `SV-26 ${office} all`]);
  });
});

describe('T-47: a person proposes what no number tells', () => {
  const proposal = (supervisor: string): Step => ['propose-supervision', '2022-09-20 09:00', { supervisor, reason: '具有典型性' }];

  test('the office above decides it with a reason', () => {
    const national = '000000-safety-office';
    expect(asked('150802', told(1), proposal(national))).toEqual([`SV-26 ${office} all`, `person ${national} judged`]);
    const yes = { question: 'Q2', decision: 'supervise' };
    expect(attempt(decide('2022-09-21 09:00', yes, national), '150802', told(1), proposal(national))).toMatchObject({
      code: 'reason-missing',
    });
    const reasoned = decide('2022-09-21 09:00', { ...yes, reason: '典型事故' }, national);
    expect(questions(lives('150802', told(1), proposal(national), reasoned))[1]?.decided).toMatchObject({ reason: '典型事故' });
  });

  test('not who was asked already, nor a stranger, nor who has the case', () => {
    expect(attempt(proposal(office), '150802', told(1))).toMatchObject({ code: 'supervision-already-asked' });
    expect(attempt(proposal('340000-safety-office'), '150802', told(1))).toMatchObject({ code: 'supervisor-not-above' });
    expect(attempt(proposal(county), '150802', told(1))).toMatchObject({ code: 'supervisor-is-supervised' });
  });
});

describe('T-28, SV-16: in Guangxi a team that was not formed in time asks, and opens nothing', () => {
  const wuzhou = at('450400', '450400-government', 4);
  const region = '450000-safety-office';
  const no = decide('2022-09-21 09:00', { question: 'Q1', decision: 'not-supervise', reason: '由市自行查处' }, region);
  const rung = { clock: 'JU-21', name: '+1d' };
  const lapse = (name: string, ...steps: readonly Step[]) => {
    const ring = { id: '', at: '', to: [], action: 'draft', text: { zh: '', en: '' }, state: 'armed', ...rung, name } as const;
    const world = worldOf('investigation', '450400', '2022-09-25 09:00');
    return investigation.lapse(lives('450400', ...steps).own, ring, world);
  };

  test('decided against by the numbers, the missed limit asks anew; while the question is open it asks nothing more', () => {
    expect(lapse('+1d', wuzhou, no)).toMatchObject([
      {
        kind: 'supervision.question-raised',
        data: { ref: 'Q2', ground: 'missed-limit', rule: 'SV-16', supervisor: region, mode: 'judged' },
      },
    ]);
    expect(lapse('+1d', wuzhou)).toEqual([]);
    expect(lapse('due', wuzhou, no)).toEqual([]);
    expect(lapse('+1d', wuzhou, no).some(({ kind }) => kind === 'supervision.recorded')).toBe(false);
  });
});

test('T-58: a case that was registered in error is not asked about, and what was open is taken back', () => {
  const drill: Step[] = [
    ['file-document', '2022-09-20 09:00', { ...file, title: '情况说明', kind: 'letter', issuedOn: '2022-09-20', issuer: county }],
    ['withdraw-registration', '2022-09-20 10:00', { reason: '系应急演练' }],
  ];
  expect(questions(lives('150802', told(1), ...drill))).toMatchObject([{ ref: 'Q1', takenBackAt: '2022-09-20T02:00:00.000Z' }]);
  expect(tasks('150802', '2022-09-21 09:00', told(1), ...drill)).toEqual([]);
  const proposal: Step = ['propose-supervision', '2022-09-21 09:00', { supervisor: '000000-safety-office', reason: '典型' }];
  expect(attempt(proposal, '150802', told(1), ...drill)).toMatchObject({ code: 'supervision-too-late' });
});
