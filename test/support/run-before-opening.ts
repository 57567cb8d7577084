import { emptyStream } from '@app/domain';
import { calendar, lawSheet } from '@app/rules';
import type { Pending } from '../../workflows/src/inbox';

const stream = { caseId: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', procedure: 'investigation', n: 1 } as const;
export const start = { stream, place: '150802' };
export const book = { name: 'b', procedure: 'investigation', law: lawSheet('investigation', '150802'), calendar } as const;

/** A run before its opening. */
export const held = {
  state: emptyStream,
  place: '150802',
  book,
  installation: 'real',
  standing: { nextDueAt: null, ended: false },
  shown: null,
} as const;

/** When the accident is told, an hour after it happened. */
export const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-emergency', post: '局长' }, enteredBy: 'e', via: 'api', occurredAt: at, documents: ['D1'] } as const;

/** A case that opens with the receipt of its report; `more` says what is otherwise. */
export function opening(more: object = {}): Pending {
  const data = {
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
  };
  const command = { name: 'report-accident', act, data };
  return { turnId: 'c:1', command, hash: 'h', openAt: null, shift: null, sender: null, answer: () => undefined };
}
