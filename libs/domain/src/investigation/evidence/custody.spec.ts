import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { custody } from './custody';

const emergency = '150802-emergency';
const police = '150802-public-security';
const rail: Order = {
  name: 'register-evidence',
  at: '2022-09-20 16:00',
  by: emergency,
  data: {
    ref: 'W-01',
    kind: 'physical',
    description: '断裂的防护栏杆',
    origin: '事故现场三层临边',
    place: '事故现场',
    collectors: [{ organ: emergency, post: '执法人员' }],
    seal: 'sealed',
  },
};
const handOver = (from: string, to: string, at: string, more: object = {}): Order => ({
  name: 'hand-over-evidence',
  at,
  by: from,
  data: { ref: 'W-01', from, to, reason: '送检', seal: 'intact', ...more },
});
const back: Order = {
  name: 'return-evidence',
  at: '2022-10-20 09:00',
  by: emergency,
  data: { ref: 'W-01', to: '施工单位', reason: '不再需要' },
};
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(team, ...orders), order);
const article25 = '《生产安全事故报告和调查处理条例》第二十五条';

test('493 art 25: evidence is registered with its first holder, the one who enters it unless said', () => {
  expect(decide([], rail)).toMatchObject([{ kind: 'evidence.registered', data: { ref: 'W-01', holder: emergency, seal: 'sealed' } }]);
  expect(decide([], { ...rail, data: { ...rail.data, holder: police } })).toMatchObject([{ data: { holder: police } }]);
  expect(decide([rail], rail)).toMatchObject({ code: 'ref-taken' });
});

test('493 art 25: a file is filed before it can be evidence', () => {
  const document = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';
  expect(decide([], { ...rail, data: { ...rail.data, document } })).toEqual({
    rejected: true,
    code: 'evidence-file-unknown',
    params: { document },
    article: article25,
    field: 'data.document',
  });
});

test('493 art 25: only who holds an item can give it: emergency → police → emergency, and no step is left out', () => {
  const there = handOver(emergency, police, '2022-09-22 09:00');
  const again = handOver(police, emergency, '2022-10-10 09:00');
  expect(decide([rail], handOver(police, emergency, '2022-09-22 09:00'))).toMatchObject({
    code: 'evidence-held-by-another',
    params: { ref: 'W-01', holder: emergency },
    field: 'data.from',
  });
  expect(decide([rail, there], there)).toMatchObject({ code: 'evidence-held-by-another', params: { holder: police } });
  expect(linhe(team, rail, there, again).evidence.items).toEqual([
    {
      ref: 'W-01',
      kind: 'physical',
      description: '断裂的防护栏杆',
      holder: emergency,
      since: '2022-10-10T01:00:00.000Z',
      state: 'held',
    },
  ]);
  expect(decide([rail], handOver(emergency, emergency, '2022-09-22 09:00'))).toMatchObject({ code: 'evidence-to-oneself' });
});

test('a step may be entered weeks late, but does not lie before the one before it', () => {
  const there = handOver(emergency, police, '2022-09-22 09:00');
  expect(decide([rail], { ...there, now: '2022-11-01 09:00' })).toMatchObject([{ occurredAt: '2022-09-22T01:00:00.000Z' }]);
  expect(decide([rail, there], { ...handOver(police, emergency, '2022-09-21 09:00'), now: '2022-11-01 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
});

test('a seal that is broken or new is explained', () => {
  const broken = handOver(emergency, police, '2022-09-22 09:00', { seal: 'broken' });
  expect(decide([rail], broken)).toMatchObject({ code: 'seal-unexplained', field: 'data.remark' });
  expect(decide([rail], { ...broken, data: { ...broken.data, remark: '运输途中破损' } })).toMatchObject([{ kind: 'evidence.handed-over' }]);
});

test('what was returned is out of the chain; only its holder can return it, and nothing is disposed of before the approval', () => {
  const photo: Order = { ...rail, data: { ...rail.data, ref: 'P-01', kind: 'audiovisual' } };
  expect(decide([rail, photo, back], handOver(emergency, police, '2022-10-21 09:00'))).toMatchObject({ code: 'already-done' });
  expect(decide([rail], { ...back, by: police })).toMatchObject({ code: 'evidence-held-by-another', field: 'act.by.organ' });
  expect(decide([rail], { ...back, data: { ...back.data, ref: 'W-02' } })).toMatchObject({ code: 'evidence-unknown' });
  const burnt: Order = { ...back, name: 'dispose-evidence', data: { ref: 'W-01', way: 'destroyed', reason: '不再需要' } };
  expect(decide([rail], burnt)).toMatchObject({ code: 'wrong-stage' });
});

describe('what is in the chain of custody', () => {
  const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const long: Order = { ...rail, data: { ...rail.data, ref: 'R-01', kind: 'interview', description: `${'问'.repeat(40)}答` } };
  const options = (...orders: readonly Order[]) => custody.options?.['evidence.held']?.(linhe(team, ...orders), world);

  test.each(['hand-over-evidence', 'return-evidence', 'dispose-evidence'])('%s only while somebody holds something', (command) => {
    const ready = (...orders: readonly Order[]) => custody.commands?.[command]?.ready?.(linhe(team, ...orders), world);
    expect(ready()).toMatchObject({ code: 'step-missing', params: { command, first: 'register-evidence' } });
    expect(ready(rail)).toBeNull();
    expect(ready(rail, long, back)).toBeNull();
    expect(ready(rail, back)).toMatchObject({ code: 'step-missing' });
  });

  test('each item is known by its kind, what it is and who holds it since when; what left the chain is no choice', () => {
    const moved = handOver(emergency, police, '2022-09-22 09:00');
    expect(options(rail, moved)).toEqual([
      {
        value: 'W-01',
        words: {
          zh: `物证：断裂的防护栏杆（W-01，2022年9月22日起由${police}保管）`,
          en: `physical evidence: 断裂的防护栏杆 (W-01, held by ${police} since 2022-09-22)`,
        },
      },
    ]);
    expect(options(rail, long, back)).toMatchObject([
      { value: 'R-01', words: { zh: `询问笔录：${'问'.repeat(40)}…（R-01，2022年9月20日起由${emergency}保管）` } },
    ]);
  });
});
