import { reminderOffset } from '@app/domain';
import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { department, reportedAt, settleAndArchive, toConclusion, unexplainedDeath } from '../../support/negative-life';
import { toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';
import { virtualClock } from '../../support/virtual-clock';
import type { VirtualClock } from '../../support/virtual-clock';

// The same life twice: once as the sandbox advances it, once with the server's own clock moved on, so that its real timers fire.
let desks: readonly Desk[];
let clock: VirtualClock;
let advanced: ToldLife;
let waited: ToldLife;

beforeAll(async () => {
  // Two installations, for the clock that decides is one of each.
  const [one, other] = await Promise.all([startDesk('sandbox'), startDesk('sandbox')]);
  desks = [one, other];
  clock = await virtualClock(other);
  advanced = await toldLife(one, reportedAt, department, unexplainedDeath);
  const passing = (id: string, to: string) => clock.goOn(`investigation/${id}`, to);
  waited = await toldLife(other, reportedAt, department, unexplainedDeath, passing);
  await Promise.all([lived(advanced), lived(waited)]);
}, 120_000);

afterAll(async () => {
  await clock.close();
  await Promise.all(desks.map((desk) => desk.stop()));
});

async function lived(life: ToldLife): Promise<void> {
  await toConclusion(life);
  await settleAndArchive(life);
}

interface Fired {
  readonly rung: string;
  readonly at: string;
  /** By how much the entry is later than the rung's instant. */
  readonly afterMs: number;
}

async function fired(life: ToldLife): Promise<readonly Fired[]> {
  const entries = (await life.ledger()).filter(({ kind }) => kind === 'rung.fired');
  return entries.map(({ body }) => {
    const { data, occurredAt, recordedAt } = JSON.parse(body) as { data: { rung: string }; occurredAt: string; recordedAt: string };
    return { rung: data.rung, at: onTheHour(life, occurredAt), afterMs: Date.parse(recordedAt) - Date.parse(occurredAt) };
  });
}

/** Each case reminds at its own minute after nine; the end of a day is the same for all. */
function onTheHour({ id }: ToldLife, at: string): string {
  const minutes = at.endsWith('16:00:00.000Z') ? 0 : reminderOffset(id);
  return new Date(Date.parse(at) - minutes * 60_000).toISOString();
}

const instants = async (life: ToldLife) => (await fired(life)).map(({ rung, at }) => [rung, at]);

test('IN-01, IN-02 (493 art 29, notice 115): the timers of the server fire the same rungs, in the same order, at the same instants', async () => {
  // 9:00 in Beijing is 01:00 UTC, 24:00 is 16:00 UTC. Before 19 Oct: −5 on 12, −1 on 18 Oct; before 18 Nov: −20 on 21 Oct, −10 on 4 Nov.
  const expected = [
    ['IN-02:-5:2022-10-19', '2022-10-12T01:00:00.000Z'],
    ['IN-02:-1:2022-10-19', '2022-10-18T01:00:00.000Z'],
    ['IN-02:due:2022-10-19', '2022-10-19T16:00:00.000Z'],
    ['RP-11:due:2022-10-19', '2022-10-19T16:00:00.000Z'],
    ['IN-01:-20:2022-11-18', '2022-10-21T01:00:00.000Z'],
    ['IN-01:-10:2022-11-18', '2022-11-04T01:00:00.000Z'],
  ];
  expect(await instants(waited)).toEqual(await instants(advanced));
  expect([...(await instants(waited))].sort()).toEqual([...expected].sort());
});

test('each of them rang by the clock of the server, within seconds of its instant; the sandbox moved that case only to open it', async () => {
  for (const { afterMs } of await fired(waited)) expect([afterMs >= 0, afterMs < 10_000]).toEqual([true, true]);
  const moves = async (life: ToldLife) => (await life.ledger()).filter(({ kind }) => kind === 'sandbox.advanced').length;
  expect([await moves(waited), (await moves(advanced)) > 1]).toEqual([1, true]);
});

test('both lives end alike: the same kinds of entries in the same order, in a ledger that is whole', async () => {
  const kinds = async (life: ToldLife) => (await life.ledger()).map(({ kind }) => kind).filter((kind) => kind !== 'sandbox.advanced');
  expect(await kinds(waited)).toEqual(await kinds(advanced));
  const [one, other] = [await waited.seen(), await advanced.seen()];
  expect([one.stage, one.reminders.filter(({ late }) => late)]).toEqual(['archived', []]);
  expect(one.clocks.map(({ rule, dueDate, status }) => [rule, dueDate, status])).toEqual(
    other.clocks.map(({ rule, dueDate, status }) => [rule, dueDate, status]),
  );
  for (const desk of desks) expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
