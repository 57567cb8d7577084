import { createHash, randomUUID } from 'node:crypto';
import { decideTurn, fold, instant, isRejection, procedures, projectStream, streamId } from '@app/domain';
import type { Command, NewEvent, Receipt, StreamRef, StreamState } from '@app/domain';
import { appendTurn, foldStream } from '@app/persistence';
import { calendar, lawSheet } from '@app/rules';
import type { DataSource } from 'typeorm';

export interface WrittenTurn {
  readonly receipt: Receipt | null;
  readonly turnId: string;
}

/** Writes what a workflow would write for a command at an instant of the case's own, without a Temporal server. */
export async function writeTurn(
  source: DataSource,
  stream: StreamRef,
  command: Command,
  now: string,
  more: { readonly id?: string; readonly hash?: string } = {},
): Promise<WrittenTurn> {
  const procedure = procedures[stream.procedure];
  const world = { now, law: lawSheet(stream.procedure, '150802'), calendar };
  const state = await foldStream(source, procedure, streamId(stream));
  const decided = decideTurn(procedure, state, command, world, 'sandbox');
  if (isRejection(decided)) throw new Error(`${command.name} was refused: ${JSON.stringify(decided)}`);
  const events: readonly NewEvent[] = state.own === null ? [openingClock(now), ...decided] : decided;
  const turnId = `c:${more.id ?? randomUUID()}`;
  const { by, enteredBy, via, documents } = command.act;
  const after = events.reduce<StreamState>((folded, event) => {
    return fold(procedure, folded, { ...event, seq: folded.seq + 1, recordedAt: now, turnId, by, enteredBy, via, documents });
  }, state);
  const answer = await appendTurn(source, {
    stream,
    place: '150802',
    seq: state.seq,
    turnId,
    hash: more.hash ?? createHash('sha256').update(JSON.stringify(command)).digest('hex'),
    act: command.act,
    recordedAt: now,
    events,
    guards: [],
    reactions: decided.flatMap((event) => procedure.reactions(event)),
    projection: projectStream(procedure, after, world, stream.caseId),
  });
  return { receipt: answer.receipt, turnId };
}

function openingClock(now: string): NewEvent {
  const shift = Date.parse(now) - Date.now();
  return { kind: 'sandbox.advanced', version: 1, occurredAt: now, data: { to: now, shift } };
}

const act = { by: { organ: '150802-government', post: '区长' }, enteredBy: 'tester', via: 'api' as const, documents: [] };

/** A command as the government's act. */
export function governmentAct(name: string, occurredAt: string, data: Command['data']): Command {
  return { name, act: { ...act, occurredAt }, data };
}

/** A case of a fall at 09:00 Beijing time of 2022-09-19, reported an hour later. */
export async function writeCase(source: DataSource, name = '高处坠落事故', reportedAt = '2022-09-19T02:00:00.000Z'): Promise<string> {
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
    receipt: 'separate',
    investigator: '150802-government',
  };
  await writeTurn(source, { caseId, procedure: 'investigation', n: 1 }, governmentAct('report-accident', reportedAt, data), reportedAt);
  return caseId;
}
