import { emptyStream } from '@app/domain';
import type { Stand, Turn } from '@app/domain';
import type { AskedTurn, Command } from '@app/streams';
import { releaseBooks } from './law';
import { repertoire } from './repertoire';
import { settled as settledBy, standAfter as standAfterBy, standing as standingBy } from './settled';
import { turnOf as turnBy } from './turn';

const books = releaseBooks(repertoire);

// By the procedures and the law of this release.
export const turnOf = (stand: Stand, asked: AskedTurn, at: string): Turn => turnBy(stand, asked, at, books);
export const standAfter = (stand: Stand, turn: Turn): Stand => standAfterBy(stand, turn, books);
export const settled = (stand: Stand, at: string): Stand => settledBy(stand, at, books);
export const standing = (stand: Stand, at: string): ReturnType<typeof standingBy> => standingBy(stand, at, books);

const caseId = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';

/** When the accident is told, an hour after it happened. */
export const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-emergency', post: '局长' }, enteredBy: 'e', via: 'api', occurredAt: at, documents: ['D1'] } as const;

/** An investigation of 临河区 before its opening. */
export const unopened: Stand = {
  ref: { caseId, procedure: 'investigation', n: 1 },
  place: '150802',
  caseKind: null,
  installation: 'real',
  state: emptyStream,
  bytes: 0,
  caseShift: 0,
  row: null,
  shown: null,
  dates: [],
  shut: [],
  papers: [],
};

export function commandTurn(name: string, data: Command['data'], occurredAt = at): Extract<AskedTurn, { kind: 'command' }> {
  return { kind: 'command', turnId: `c:${name}`, hash: 'h', command: { name, act: { ...act, occurredAt }, data } };
}

/** A case that opens with the receipt of its report; `more` says what is otherwise. */
export function opening(more: object = {}): Extract<AskedTurn, { kind: 'command' }> {
  return commandTurn('report-accident', {
    name: '高处坠落事故',
    place: '150802',
    occurredAt: '2022-09-19T01:00:00.000Z',
    unit: '施工单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '报告',
    investigator: '150802-government',
    ...more,
  });
}

/** A case told as from its file: its first reminders are those of the investigation. */
export function opened(now = at): Stand {
  return standAfter(unopened, turnOf(unopened, opening({ receipt: 'separate' }), now));
}
