import { createHash, randomUUID } from 'node:crypto';
import { relayOnce, streamCache, takeTurn } from '@app/persistence';
import type { WaitingMessages } from '@app/persistence';
import { commandTurnId } from '@app/streams';
import type { AskedTurn, Command, StreamRef } from '@app/streams';
import { booksOf, repertoire, turnOf } from '@app/turn';
import type { DataSource } from 'typeorm';

/** A real case at some point of its life, from which many are copied. */
export interface Template {
  readonly id: string;
  readonly name: string;
}

const place = '150802';
const government = '150802-government';
const office = '150800-safety-office';
const hour = 3_600_000;

/** The cases that are copied: just reported, under investigation, long overdue, supervised. */
export async function templates(source: DataSource, now: number): Promise<readonly Template[]> {
  return [
    await template(source, 'reported', now - hour, []),
    await template(source, 'investigating', now - 20 * 24 * hour, team),
    await template(source, 'overdue', now - 75 * 24 * hour, team),
    await template(source, 'supervised', now - 40 * 24 * hour, [...team, supervision]),
  ];
}

interface Act {
  readonly name: string;
  readonly by: string;
  readonly data: Command['data'];
}

const team: readonly Act[] = [
  { name: 'determine-level', by: government, data: { level: 'ordinary', reason: '认定' } },
  { name: 'form-team', by: government, data: { leader: '副区长', members: ['150802-emergency'] } },
  { name: 'record-report', by: government, data: { parts: { cause: '临边防护缺失' } } },
  { name: 'draft-report', by: government, data: {} },
];

const supervision: Act = {
  name: 'record-supervision',
  by: office,
  data: { supervisor: office, addressee: government, prefix: '巴安督', matters: '查明原因，按期结案' },
};

async function template(source: DataSource, name: string, openedAt: number, acts: readonly Act[]): Promise<Template> {
  const id = randomUUID();
  const stream: StreamRef = { caseId: id, procedure: 'investigation', n: 1 };
  const opening = {
    name: '高处坠落事故',
    place,
    occurredAt: iso(openedAt - hour),
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 1,
    missing: 0,
    sourceKind: 'unit',
    source: '事故发生单位报告',
    way: 'phone',
    investigator: government,
  };
  await give(source, stream, { name: 'report-accident', by: '150802-emergency', data: opening }, openedAt);
  for (const [index, act] of acts.entries()) await give(source, stream, act, openedAt + (index + 1) * hour);
  await deliver(source, openedAt + (acts.length + 1) * hour);
  return { id, name };
}

async function give(source: DataSource, stream: StreamRef, { name, by, data }: Act, at: number): Promise<void> {
  const act = { by: { organ: by, post: '负责人' }, enteredBy: 'bench', via: 'api' as const, occurredAt: iso(at), documents: [] };
  const command: Command = { name, act, data };
  const hash = createHash('sha256').update(JSON.stringify(command)).digest('hex');
  await take(source, stream, { kind: 'command', turnId: commandTurnId(randomUUID()), hash, command }, at);
}

/** What the acts told other procedures, without a Temporal server. */
async function deliver(source: DataSource, at: number): Promise<void> {
  for (;;) {
    const waiting: WaitingMessages[] = [];
    await relayOnce(source, (messages) => (waiting.push(messages), Promise.resolve('sent')));
    if (waiting.length === 0) return;
    for (const { start, sent } of waiting)
      for (const message of sent) await take(source, start.stream, { kind: 'message', ...message }, at);
  }
}

/** A turn as of a moment of the past, whatever fell due since. */
async function take(source: DataSource, stream: StreamRef, turn: AskedTurn, at: number): Promise<void> {
  const { answer } = await takeTurn(
    source,
    streamCache(repertoire.procedures, 1),
    { stream, place, known: null, turn },
    (stand, _now, inForce) => {
      const quiet = stand.row === null ? null : { ...stand.row, nextDueAt: null };
      return turnOf({ ...stand, row: quiet }, turn, iso(at), booksOf(repertoire, inForce));
    },
  );
  if (answer.outcome !== 'done') throw new Error(`A template could not be made: ${JSON.stringify(answer)}`);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
