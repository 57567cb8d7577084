import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import type { ClockRule } from '@app/clock';
import type { LawSheet } from '../../stream/law-sheet';
import { government, linhe } from '../linhe.fixture';
import { investigation } from '../procedure';
import { concealment } from './concealment';
import { faults } from './faults';

const county = '150802-emergency';
const paper = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';
const now = '2023-06-01 09:00';
const filed: Order = {
  name: 'file-document',
  at: '2022-09-25 09:00',
  by: county,
  now,
  data: {
    document: paper,
    sha256: 'a'.repeat(64),
    sm3: 'b'.repeat(64),
    bytes: 3,
    type: 'application/pdf',
    title: '询问笔录',
    kind: 'record',
    issuedOn: '2022-09-24',
    issuer: county,
  },
};
const rp02: ClockRule = {
  id: 'RP-02',
  title: { zh: '单位报告', en: 'report of the unit' },
  basis: [],
  actor: 'unit',
  when: { known: 'unit.informed' },
  start: 'unit.informed',
  startTitle: { zh: '接到报告', en: 'being told' },
  stop: ['unit.reported'],
  limit: [{ limit: { hours: 1 } }],
  roll: 'none',
  suspensions: [],
  ladder: [],
};
const sheet: LawSheet = { ...law, clocks: [rp02] };
const calendar = { edition: '', years: [], off: [], worked: [] };
const world = { now: '2023-06-01T01:00:00.000Z', law, calendar };

// Told at 23:20 on 19 September, reported at 00:21: one minute late.
const informed: Order = { name: 'record-unit-informed', at: '2022-09-19 23:20', by: county, now };
const reported: Order = { name: 'record-report-received', at: '2022-09-20 00:21', by: county, data: { from: 'unit', way: 'phone' }, now };
const finding: Order = {
  name: 'find-reporting-fault',
  at: '2022-09-26 09:00',
  by: county,
  data: { ref: 'F1', kind: 'late', who: '施工单位', reason: '超过1小时' },
  documents: [paper],
  now,
};
const judged = (answer: string): Order => ({
  name: 'judge-lateness',
  at: '2022-09-26 10:00',
  by: county,
  data: { clock: 'RP-02', answer, reason: '理由' },
  now,
  law: sheet,
});

function asked(...orders: readonly Order[]): readonly string[] {
  const state = linhe(...orders);
  const world = { now: '2023-06-01T01:00:00.000Z', law: sheet, calendar };
  const clocks = investigation.facts(state).some(({ fact }) => fact === 'unit.informed') ? [clock] : [];
  const interesting = /^(judge|find|verify|refute)/;
  return investigation
    .tasks(state, clocks, world)
    .map(({ id }) => id)
    .filter((id) => interesting.test(id));
}
const clock = {
  ...{ id: 'RP-02', rule: 'RP-02', title: rp02.title, actor: 'unit', status: 'met-late' as const, startedOn: null, dueDate: null },
  ...{ dueAt: null, remainingDays: null, pausedSince: null, settledAt: null, provisional: false, rungs: [], derivation: [] },
};

test('RP-17, T-33: an hour that passed finds nothing; it asks a person, until one has judged it', () => {
  expect(linhe(informed, reported).intake.faults).toEqual([]);
  expect(asked(informed, reported)).toEqual(['judge-lateness:RP-02']);
  expect(asked(informed, reported, judged('no-fault'))).toEqual([]);
});

test('the task says whose hour it was, never by the id of the clock', () => {
  const world = { now: '2023-06-01T01:00:00.000Z', law: sheet, calendar };
  const state = linhe(informed, reported);
  const hours = [clock, { ...clock, id: 'RP-04#150802-emergency', rule: 'RP-04', ref: '150802-emergency' }];
  const titles = investigation.tasks(state, hours, world).filter(({ command }) => command === 'judge-lateness');
  expect(titles.map(({ title }) => title.zh)).toEqual([
    `研判是否迟报（${rp02.title.zh}）`,
    `研判是否迟报（150802-emergency${rp02.title.zh}）`,
  ]);
});

test('judged a fault needs the finding; a clock in time is not judged', () => {
  const late = linhe(informed, reported);
  expect(decideOrder(investigation, late, judged('fault-found'))).toMatchObject({ code: 'reporting-fault-missing' });
  expect(decideOrder(investigation, linhe(informed, reported, filed, finding), judged('fault-found'))).toHaveLength(1);
  const inTime = linhe(informed, { ...reported, at: '2022-09-20 00:20' });
  expect(decideOrder(investigation, inTime, judged('no-fault'))).toMatchObject({ code: 'clock-not-late' });
  const other = { ...judged('no-fault'), data: { clock: 'RP-04#150802-emergency', answer: 'no-fault', reason: '理由' } };
  expect(decideOrder(investigation, late, other)).toMatchObject({ code: 'clock-not-late', field: 'data.clock' });
});

test('only what is late is judged: each by whose hour it was and when it ended', () => {
  const { when: _always, ...plain } = rp02;
  const rp04: ClockRule = {
    ...plain,
    id: 'RP-04',
    title: { zh: '逐级上报', en: 'report to the next level' },
    per: { fact: 'notice.received' },
    start: 'notice.received',
    stop: ['notice.forwarded'],
    limit: [{ limit: { hours: 2 } }],
  };
  const chain = { ...world, law: { ...law, clocks: [rp02, rp04] } };
  const forwarded: Order = {
    name: 'record-report-forwarded',
    at: '2022-09-20 02:21',
    by: county,
    data: { to: '150800-emergency', way: 'phone' },
    now,
  };
  const inTime = linhe(informed, { ...reported, at: '2022-09-20 00:20' }, { ...forwarded, at: '2022-09-20 02:20' });
  const ready = faults.commands?.['judge-lateness']?.ready;
  const late = faults.options?.['report-clocks.late'];
  expect([ready?.(inTime, chain)?.code, late?.(inTime, chain)]).toEqual(['clock-not-late', []]);
  const both = linhe(informed, reported, { ...forwarded, at: '2022-09-20 02:22' });
  expect([ready?.(both, chain), late?.(both, chain)]).toEqual([
    null,
    [
      { value: 'RP-02', words: { zh: '单位报告，期限至2022年9月20日0时20分', en: 'report of the unit, due 2022-09-20 00:20' } },
      {
        value: 'RP-04#150802-emergency',
        words: {
          zh: '150802-emergency逐级上报，期限至2022年9月20日2时21分',
          en: 'report to the next level by 150802-emergency, due 2022-09-20 02:21',
        },
      },
    ],
  ]);
});

test('RP-17, articles 35, 36: a finding is a person’s, with who, why and a filed paper', () => {
  expect(decideOrder(investigation, linhe(), finding)).toMatchObject({ code: 'finding-undocumented', field: 'act.documents' });
  expect(decideOrder(investigation, linhe(filed), { ...finding, documents: [] })).toMatchObject({ code: 'finding-undocumented' });
  expect(linhe(filed, finding).intake.faults).toMatchObject([{ ref: 'F1', kind: 'late', who: '施工单位', status: 'found' }]);
  expect(decideOrder(investigation, linhe(filed, finding), finding)).toMatchObject({ code: 'ref-taken' });
});

test.each([
  ['150802-emergency', 'own side'],
  ['150800-safety-office', 'city'],
  ['150000-emergency', 'province'],
  ['000000-safety-office', 'country'],
])('%s (%s) may find a fault', (by) => {
  expect(decideOrder(investigation, linhe(filed), { ...finding, by })).toHaveLength(1);
});

test.each(['150803-emergency', '150900-emergency', '110000-emergency'])('%s has nothing to find here', (by) => {
  expect(decideOrder(investigation, linhe(filed), { ...finding, by })).toMatchObject({ code: 'no-competence', params: { organ: by } });
});

test('a finding is withdrawn once, not before it was made, and stays readable', () => {
  const withdrawal: Order = {
    name: 'withdraw-reporting-fault',
    at: '2022-10-08 09:00',
    by: government,
    data: { ref: 'F1', reason: '不实' },
    now,
  };
  const found = linhe(filed, finding);
  expect(decideOrder(investigation, linhe(), withdrawal)).toMatchObject({
    code: 'step-missing',
    params: { command: 'withdraw-reporting-fault', first: 'find-reporting-fault' },
  });
  const another = { ...withdrawal, data: { ref: 'F9', reason: '不实' } };
  expect(decideOrder(investigation, found, another)).toMatchObject({ code: 'reporting-fault-unknown' });
  expect(decideOrder(investigation, found, { ...withdrawal, at: '2022-09-25 09:00' })).toMatchObject({ code: 'date-out-of-order' });
  const withdrawn = linhe(filed, finding, withdrawal);
  expect(withdrawn.intake.faults).toMatchObject([{ ref: 'F1', kind: 'late', status: 'withdrawn' }]);
  expect(decideOrder(investigation, withdrawn, withdrawal)).toMatchObject({ code: 'step-missing' });
  const second = { ...finding, data: { ...finding.data, ref: 'F2' } };
  expect(decideOrder(investigation, linhe(filed, finding, second, withdrawal), withdrawal)).toMatchObject({ code: 'already-done' });
});

test('what may be withdrawn is known by its day, whose fault it was and which', () => {
  const state = linhe(filed, finding);
  expect(faults.commands?.['withdraw-reporting-fault']?.ready?.(state, world)).toBeNull();
  expect(faults.options?.['reporting-faults.found']?.(state, world)).toEqual([
    { value: 'F1', words: { zh: '2022年9月26日认定施工单位迟报（F1）', en: 'late report of 施工单位, found on 2022-09-26 (F1)' } },
  ]);
  const withdrawal: Order = {
    name: 'withdraw-reporting-fault',
    at: '2022-10-08 09:00',
    by: government,
    data: { ref: 'F1', reason: '不实' },
    now,
  };
  expect(faults.options?.['reporting-faults.found']?.(linhe(filed, finding, withdrawal), world)).toEqual([]);
});

describe('T-06, 4.3: concealment', () => {
  const alleged: Order = { name: 'allege-concealment', at: '2022-10-09 20:00', by: county, data: { ref: 'C1', what: '另有1人死亡' }, now };
  const verified: Order = {
    name: 'verify-concealment',
    at: '2022-10-20 09:00',
    by: '150800-emergency',
    data: { ref: 'C1', result: '属实' },
    documents: [paper],
    now,
  };
  const refuted: Order = { ...verified, name: 'refute-concealment', documents: [] };

  test('alleged by anyone, verified by papers: the facts are tied by the reference', () => {
    expect(linhe(filed, alleged, verified).facts.slice(3)).toMatchObject([
      { fact: 'concealment.alleged', at: '2022-10-09T12:00:00.000Z', ref: 'C1' },
      { fact: 'concealment.verified', at: '2022-10-20T01:00:00.000Z', ref: 'C1' },
    ]);
    expect(decideOrder(investigation, linhe(alleged), verified)).toMatchObject({ code: 'finding-undocumented' });
  });

  test('verified is not found: the finding 瞒报 is asked for', () => {
    expect(asked(filed, alleged)).toEqual(['verify-concealment:C1']);
    expect(asked(filed, alleged, verified)).toEqual(['find-reporting-fault:C1']);
    const concealed = { ...finding, at: '2022-10-21 09:00', data: { ...finding.data, kind: 'concealed' } };
    expect(asked(filed, alleged, verified, concealed)).toEqual([]);
  });

  test('refuted ends it; each is answered once, after it was alleged', () => {
    expect(linhe(alleged, refuted).facts.at(-1)).toMatchObject({ fact: 'concealment.refuted', ref: 'C1' });
    expect(asked(alleged, refuted)).toEqual([]);
    const second = { ...alleged, data: { ref: 'C2', what: '另有2人受伤' } };
    expect(decideOrder(investigation, linhe(alleged, second, refuted), verified)).toMatchObject({ code: 'already-done' });
    expect(decideOrder(investigation, linhe(alleged), { ...refuted, at: '2022-10-08 09:00' })).toMatchObject({ code: 'date-out-of-order' });
    expect(decideOrder(investigation, linhe(second), refuted)).toMatchObject({ code: 'concealment-unknown' });
    expect(decideOrder(investigation, linhe(alleged), alleged)).toMatchObject({ code: 'ref-taken' });
  });

  test.each(['verify-concealment', 'refute-concealment'])('%s goes on from what is alleged and not answered', (command) => {
    const ready = (...orders: readonly Order[]) => concealment.commands?.[command]?.ready?.(linhe(...orders), world);
    const missing = { code: 'step-missing', params: { command, first: 'allege-concealment' } };
    expect(ready()).toMatchObject(missing);
    expect(ready(alleged)).toBeNull();
    expect(ready(alleged, refuted)).toMatchObject(missing);
    const open = (...orders: readonly Order[]) => concealment.options?.['concealments.alleged']?.(linhe(...orders), world);
    expect(open(alleged)).toEqual([{ value: 'C1', words: { zh: '2022年10月9日登记的瞒报线索（C1）', en: 'alleged on 2022-10-09 (C1)' } }]);
    expect(open(filed, alleged, verified)).toEqual([]);
  });
});
