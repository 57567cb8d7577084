import { resolve } from 'node:path';
import { verifyLedger } from '@app/persistence';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { give, ledgerOf, recorded } from '../support/life';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';
import { writtenReport } from '../support/written-report';

// Two assumed falls in 临河区: of one notices are recorded, the other is approved, carried out and published.
const district = { organ: '150802-government', post: '区长' };
const members = ['emergency', 'union'].map((organ) => `150802-${organ}`);
const preload = ['--require', resolve(__dirname, '../support/kill-after-commit.cjs')];

let desk: Desk;
let supervised: ToldLife;
let approved: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  [supervised, approved] = await Promise.all([
    toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall),
    toldLife(desk, '2022-09-19 10:30', '150802-emergency', assumedFall),
  ]);
  await supervised.goOn('2022-09-21 10:00');
  await submitted(approved);
}, 120_000);

afterAll(() => desk.stop());

async function submitted(life: ToldLife): Promise<void> {
  const by = district.organ;
  await life.act('determine-level', '2022-09-20 09:00', by, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', by, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', by, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-21 09:00', by, { answer: 'beside' });
  const report = await life.file('report', '2022-11-08 10:00', by);
  await life.act('record-report', '2022-11-08 10:00', by, writtenReport);
  await life.act('draft-report', '2022-11-08 10:00', by, {}, { documents: [report] });
  await life.act('sign-report', '2022-11-08 10:00', by, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', '2022-11-10 10:00', by, { receivedOn: '2022-11-10' }, { documents: [report] });
}

interface Ordered {
  readonly name: string;
  readonly by?: typeof district;
  readonly at: string;
  readonly data: object;
  readonly documents?: readonly string[];
}

/** Gives an order to a worker that dies as soon as an entry of that kind is committed in `stream`, and again, under its key, to the next worker. */
async function killedAfter(kind: string, stream: string, { id }: ToldLife, { name, by = district, at, data, documents = [] }: Ordered) {
  const order = { name, body: { act: { by, occurredAt: `${at}+08:00`, documents }, data } };
  const key = `${kind} ${stream}`;
  await desk.worker.stop();
  await desk.startWorker(preload, { KILL_MARK: kind });
  const first = give(desk, id, order, key).catch(() => undefined);
  await recorded(desk, stream, kind);
  await desk.worker.kill9();
  await desk.startWorker();
  await first;
  expect((await give(desk, id, order, key)).status).toBe(200);
}

const kindsOf = async (stream: string, ...kinds: readonly string[]) =>
  (await ledgerOf(desk, stream)).map(({ kind }) => kind).filter((kind) => kinds.includes(kind));

const notice = (supervisor: string, number: string): Ordered => ({
  name: 'record-supervision',
  by: { organ: supervisor, post: '主任' },
  at: '2022-09-21T10:00:00',
  data: { supervisor, addressee: district.organ, matters: '查明原因', number },
});

test('design 5: killed between the case and its supervision, on either side of the message, the supervision opens once and says so once', async () => {
  const [first, second] = [`supervision/${supervised.id}`, `supervision/${supervised.id}/2`];
  await killedAfter('supervision.recorded', supervised.stream, supervised, notice('150800-safety-office', '巴安督〔2022〕8号'));
  // Else the next worker would die of the first one's opening.
  await recorded(desk, supervised.stream, 'supervision.heard', '"status":"opened"');
  await killedAfter('supervision.opened', second, supervised, notice('150000-safety-office', '内安督〔2022〕3号'));
  for (const stream of [first, second]) {
    await recorded(desk, stream, 'supervision.opened');
    expect(await kindsOf(stream, 'supervision.opened')).toEqual(['supervision.opened']);
  }
  for (const n of [1, 2]) await recorded(desk, supervised.stream, 'supervision.heard', `"n":${n},"status":"opened"`);
  const told = ['supervision.recorded', 'supervision.heard'];
  expect(await kindsOf(supervised.stream, ...told)).toEqual([
    'supervision.recorded',
    'supervision.heard',
    'supervision.recorded',
    'supervision.heard',
  ]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
}, 240_000);

test('AP-06: killed between approval, carrying-out and publication, nothing is lost or doubled, and what was told first is heard first', async () => {
  const stream = `rectification/${approved.id}`;
  const paper = await approved.file('approval', '2022-11-21 15:00', district.organ);
  const data = { number: '示例〔2022〕1号', form: 'document', nature: 'responsibility', copies: members };
  const approval = { name: 'approve', at: '2022-11-21T15:00:00', data, documents: [paper] };
  await killedAfter('approval.issued', approved.stream, approved, approval);
  await recorded(desk, stream, 'rectification.opened');
  const items = [{ kind: 'measure', organ: '150802-housing', content: '开展专项检查', days: 60 }];
  await approved.act('record-items', '2022-11-22 09:00', members[0] ?? '', { items }, { procedure: 'rectification' });
  await approved.act('record-redactions', '2022-11-28 09:00', district.organ, { kinds: ['names'], reason: '保护个人信息' });
  const publication = { name: 'publish-report', at: '2022-11-28T09:00:00', data: { where: '政府网站' } };
  await killedAfter('rectification.case-heard', stream, approved, publication);
  expect(await kindsOf(stream, 'rectification.opened', 'rectification-item.recorded', 'rectification.case-heard')).toEqual([
    'rectification.opened',
    'rectification-item.recorded',
    'rectification.case-heard',
  ]);
  expect(await kindsOf(approved.stream, 'approval.issued', 'report.published')).toEqual(['approval.issued', 'report.published']);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
}, 240_000);
