import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { officialPapers } from '../../stream/papers';
import { answer, approval, government, invitation, linhe, paperOf, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const by = '150802-emergency';
const city = '150800-government';
const ask: Order = { name: 'ask-extension', at: '2022-11-10 09:00', by, data: { ref: 'E1', days: 30, reason: '案情复杂' } };
const deaths: Order = {
  name: 'report-casualties',
  at: '2022-11-01 09:00',
  by,
  data: { ref: 'C1', at: '2022-10-19', moves: [{ from: 'none', to: 'dead', count: 2 }] },
};
const received: Order = {
  name: 'record-approval-received',
  at: '2022-12-01 09:00',
  by,
  data: { department: by, addressees: [{ ref: 'U1', kind: 'unit', name: '施工单位' }] },
};
const appeal: Order = {
  name: 'record-appeal',
  at: '2022-12-15 09:00',
  by,
  data: { ref: 'R1', kind: 'review', before: '市人民政府', addressee: 'U1' },
};
const changed: Order = {
  name: 'decide-appeal',
  at: '2023-03-01 09:00',
  by,
  data: { ref: 'R1', outcome: 'changed', summary: '变更罚款数额' },
};
const approved = [invitation, answer, submission, approval, received];
const serve: Order = { name: 'serve-approval', at: '2022-12-02 09:00', by, data: { ref: 'U1', way: 'direct' } };

/** Each act with what goes before it. */
const acts: readonly (readonly [Order, readonly Order[]])[] = [
  [{ name: 'grant-extension', at: '2022-11-15 09:00', by: government, data: { ref: 'E1', days: 30 } }, [ask]],
  [{ name: 'refuse-extension', at: '2022-11-15 09:00', by: government, data: { ref: 'E1', reason: '不属于特殊情况' } }, [ask]],
  [{ name: 'decide-raising', at: '2022-10-18 09:00', by: city, data: { decision: 'raise', reason: '影响恶劣' } }, []],
  [{ name: 'take-over', at: '2022-11-05 09:00', by: city, data: { reason: '升为较大事故' } }, [deaths]],
  [
    {
      name: 'record-addressee-gone',
      at: '2022-12-08 09:00',
      by,
      data: { ref: 'U1', gone: 'ended', course: 'not-owed', reason: '已经注销，无权利义务承受人' },
    },
    approved,
  ],
  [
    { name: 'enter-changed-approval', at: '2023-03-06 09:00', by: government, data: { ref: 'R1', text: '罚款三十万元' } },
    [...approved, serve, appeal, changed],
  ],
];
const paper = 'a7000000-0000-4000-8000-000000000020';

describe('T-54: what an office does rests on a filed paper of a kind', () => {
  const decide = ([order, before]: (typeof acts)[number], kind: string, documents = [paper]) =>
    decideOrder(investigation, linhe(team, paperOf(paper, kind), ...before), { ...order, documents });

  test.each(officialPapers.map((kind) => [kind]))('%s', (kind) => {
    for (const act of acts) expect([act[0].name, decide(act, kind)]).toEqual([act[0].name, expect.any(Array)]);
  });

  test('a paper that is in the case but not cited, and one of evidence or a table of opinions for a decision, show nothing', () => {
    for (const act of acts) expect(decide(act, 'official', [])).toMatchObject({ code: 'document-missing' });
    for (const act of acts.slice(0, 4)) expect(decide(act, 'adoption-table')).toMatchObject({ code: 'document-missing' });
  });
});

test('T-54: a record of a telephone call carries the act, and its paper is owed within three days', () => {
  const call = paperOf(paper, 'phone-record');
  const granted: Order = { ...acts[0]![0], documents: [paper] };
  const owed = (...orders: readonly Order[]) => {
    const world = { now: '2022-11-16T00:00:00.000Z', law: { pack: '', place: '', clocks: [], gates: [], settings: {} }, calendar };
    const tasks = investigation.tasks(linhe(team, call, ask, granted, ...orders), [], world);
    return tasks.filter(({ command }) => command === 'file-document').map(({ id, owner, title }) => [id, owner, title.zh]);
  };
  expect(owed()).toEqual([[`file-document:${paper}`, government, '归入文件（2022年9月19日电话记录的补件）']]);
  const written = paperOf('a7000000-0000-4000-8000-000000000021', 'official');
  expect(owed({ ...written, at: '2022-11-17 09:00', data: { ...written.data, replaces: paper } })).toEqual([]);
});

const calendar = { edition: '', years: [], off: [], worked: [] };
