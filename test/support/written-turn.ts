import { randomUUID } from 'node:crypto';
import { procedures } from '@app/domain';
import type { NewEvent, TurnDraft } from '@app/domain';
import { streamCache, takeTurn } from '@app/persistence';
import type { Decide, Taken } from '@app/persistence';
import type { Position } from '@app/streams';
import type { DataSource } from 'typeorm';

/** When everything in these tests happens. */
export const now = '2026-01-05T01:00:00.000Z';

export function event(kind: string, data: NewEvent['data'] = {}): NewEvent {
  return { kind, version: 1, occurredAt: now, data };
}

const act = { by: { organ: 'o', post: 'p' }, enteredBy: 'e', via: 'api' as const, occurredAt: now, documents: [] };

/** A turn of a case in 临河区 whose procedure does not matter. */
export function turnDraft(
  caseId: string,
  over: Partial<TurnDraft> = {},
): TurnDraft & { readonly projection: NonNullable<TurnDraft['projection']> } {
  const projection = {
    whole: true,
    stage: 'open',
    ended: false,
    shift: 0,
    nextDueAt: null,
    waitsFor: '',
    clocks: [],
    tasks: [],
    gates: [],
    lights: { greenAt: null, amberAt: null, redAt: null, windowGreenAt: null, windowAmberAt: null, paused: false, endAt: null },
    measures: [],
    parties: null,
    gone: { clocks: [], tasks: [], gates: [] },
    summary: {
      kind: 'accident' as const,
      name: 'n',
      place: '150802',
      level: null,
      computedLevel: null,
      possibleLevel: null,
      unit: null,
      casualties: null,
      responsible: null,
      stage: 'open',
      occurredAt: now,
    },
  };
  return {
    stream: { caseId, procedure: 'investigation', n: 1 },
    place: '150802',
    turnId: 'c:1',
    hash: 'h1',
    act,
    recordedAt: now,
    events: [event('message.heard')],
    guards: [],
    reactions: [],
    basis: { law: 'l', register: 'r' },
    ...over,
    projection: over.projection ?? projection,
  };
}

/** Writes a turn that decides nothing, by a process that knows nothing. */
export function write(source: DataSource, draft: TurnDraft, known: Position | null = null): Promise<Taken> {
  const refused = draft.events.some(({ kind }) => kind === 'command.refused');
  return decideTo(source, draft, () => ({ outcome: refused ? 'refused' : 'done', draft, stands: draft.projection }), known);
}

/** The turn of a draft's name, decided in whatever way. */
export function decideTo(source: DataSource, draft: TurnDraft, decide: Decide, known: Position | null = null): Promise<Taken> {
  const { stream, place, turnId, hash } = draft;
  const turn = { kind: 'command' as const, turnId, hash, command: { name: 'test', act: draft.act, data: {} } };
  return takeTurn(source, streamCache(procedures, 1), { stream, place, known, turn }, decide);
}

/** A case of `entries` ledger entries, each by post "p", written without a workflow. @returns its id */
export async function writtenCase(source: DataSource, entries: number): Promise<string> {
  const caseId = randomUUID();
  for (let seq = 0; seq < entries; seq += 1) await write(source, turnDraft(caseId, { turnId: `c:${seq}` }));
  return caseId;
}
