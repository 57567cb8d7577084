import { createHash, randomUUID } from 'node:crypto';
import { instant } from '@app/domain';
import { streamCache, takeTurn } from '@app/persistence';
import { commandTurnId } from '@app/streams';
import type { Command, Receipt, StreamRef } from '@app/streams';
import { booksOf, repertoire, turnOf } from '@app/turn';
import type { DataSource } from 'typeorm';

export interface WrittenTurn {
  readonly receipt: Receipt | null;
  readonly turnId: string;
}

/** Writes the turn of a command at an instant of the case's own, without a Temporal server; reminders that are due then are left out. */
export async function writeTurn(
  source: DataSource,
  stream: StreamRef,
  command: Command,
  now: string,
  more: { readonly id?: string; readonly hash?: string; readonly place?: string } = {},
): Promise<WrittenTurn> {
  const turnId = commandTurnId(more.id ?? randomUUID());
  const hash = more.hash ?? createHash('sha256').update(JSON.stringify(command)).digest('hex');
  const turn = { kind: 'command' as const, turnId, hash, command, openAt: now };
  const { answer } = await takeTurn(
    source,
    streamCache(repertoire.procedures, 1),
    { stream, place: more.place ?? '150802', known: null, turn },
    (stand, at, inForce) => {
      const real = stand.state.own === null ? at : instant(Date.parse(now) - stand.state.shift);
      const quiet = stand.row === null ? null : { ...stand.row, nextDueAt: null };
      return turnOf({ ...stand, row: quiet }, turn, real, booksOf(repertoire, inForce));
    },
  );
  if (answer.outcome !== 'done') throw new Error(`${command.name} was refused: ${JSON.stringify(answer)}`);
  return { receipt: answer.receipt, turnId };
}

const act = { by: { organ: '150802-government', post: '区长' }, enteredBy: 'tester', via: 'api' as const, documents: [] };

/** A command as the government's act. */
export function governmentAct(name: string, occurredAt: string, data: Command['data'], documents: readonly string[] = []): Command {
  return { name, act: { ...act, occurredAt, documents }, data };
}

/** A case of a fall at 09:00 Beijing time of 2022-09-19, reported an hour later. */
export async function writeCase(
  source: DataSource,
  name = '高处坠落事故',
  reportedAt = '2022-09-19T02:00:00.000Z',
  receipt: 'separate' | 'with-opening' = 'separate',
): Promise<string> {
  const caseId = randomUUID();
  const data = {
    name,
    place: '150802',
    occurredAt: instant(Date.parse(reportedAt) - 3_600_000),
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    suspectedLevel: 'ordinary',
    source: '事故发生单位报告',
    receipt,
    investigator: '150802-government',
  };
  await writeTurn(source, { caseId, procedure: 'investigation', n: 1 }, governmentAct('report-accident', reportedAt, data), reportedAt);
  return caseId;
}

/** Such a case with all reminders given that are due until an instant of its own. */
export async function caseUntil(source: DataSource, now: string, name?: string): Promise<string> {
  const caseId = await writeCase(source, name);
  await giveUntil(source, caseId, now);
  return caseId;
}

/** Gives all reminders of a case that are due until an instant of its own, as its timers do. */
export async function giveUntil(source: DataSource, caseId: string, now: string): Promise<void> {
  const stream = { caseId, procedure: 'investigation' as const, n: 1 };
  const turn = { kind: 'time' as const };
  const cache = streamCache(repertoire.procedures, 1);
  for (let outcome = 'done'; outcome === 'done';) {
    const { answer } = await takeTurn(source, cache, { stream, place: '150802', known: null, turn }, (stand, _at, inForce) =>
      turnOf(stand, turn, instant(Date.parse(now) - stand.state.shift), booksOf(repertoire, inForce)),
    );
    outcome = answer.outcome;
  }
}
