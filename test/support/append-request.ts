import type { AppendRequest, NewEvent } from '@app/domain';

/** When everything in these tests happens. */
export const now = '2026-01-05T01:00:00.000Z';

export function event(kind: string, data: NewEvent['data'] = {}): NewEvent {
  return { kind, version: 1, occurredAt: now, data };
}

/** A turn of a case in 临河区 whose procedure does not matter. */
export function appendRequest(caseId: string, over: Partial<AppendRequest> = {}): AppendRequest {
  return {
    stream: { caseId, procedure: 'investigation', n: 1 },
    place: '150802',
    seq: 0,
    turnId: 'c:1',
    hash: 'h1',
    act: { by: { organ: 'o', post: 'p' }, enteredBy: 'e', via: 'api', occurredAt: now, documents: [] },
    recordedAt: now,
    events: [event('accident.reported')],
    guards: [],
    reactions: [],
    projection: {
      whole: true,
      stage: 'open',
      ended: false,
      shift: 0,
      nextDueAt: null,
      clocks: [],
      tasks: [],
      gates: [],
      gone: { clocks: [], tasks: [], gates: [] },
      summary: { name: 'n', place: '150802', level: null, computedLevel: null, stage: 'open', occurredAt: now },
    },
    ...over,
  };
}
