import { decideTurn, emptyStream, fold, procedures, projectStream } from '@app/domain';
import { isRejection } from '@app/streams';
import type { StreamState, World } from '@app/domain';
import type { Command, Rejection } from '@app/streams';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

/** A command, the Beijing time of its act, its organ and its data. */
export type Step = readonly [name: string, at: string, by: string, data: object];

const law = { ...releaseLaw('investigation', '150802').sheet, gates: [] };

const instant = (time: string): string => new Date(`${time.replace(' ', 'T')}:00+08:00`).toISOString();

/** Two dead in Linhe at 09:00 on 2022-09-19, known at 10:00 to the county's department. */
export function accident(more: object = {}, by = '150802-emergency'): Step {
  const data = {
    name: '某事故',
    place: '150802',
    occurredAt: '2022-09-19T01:00:00.000Z',
    unit: '某单位',
    deaths: 2,
    seriousInjuries: 0,
    missing: 0,
    sourceKind: 'duty-desk',
    investigator: '150802-government',
  };
  return ['report-accident', '2022-09-19 10:00', by, { ...data, ...more }];
}

/** Steps that lead on: the team is there, and the procuratorate has answered. */
export const beginning: readonly Step[] = [
  accident(),
  ['form-team', '2022-09-20 09:00', '150802-government', { leader: '副区长', members: ['150802-emergency'] }],
  ['invite-procuratorate', '2022-09-20 10:00', '150802-government', { organ: '150802-procuratorate' }],
  ['record-procuratorate-answer', '2022-09-21 09:00', '150802-government', { answer: 'beside' }],
];

/** A paper of the file, which every act cites. */
const paper = 'a7000000-0000-4000-8000-000000000001';
const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
const cited = { ...file, title: '文件', kind: 'approval', issuedOn: '2007-06-01', issuer: '150802-government' };

/** The paper is filed after the report of the accident, if anything follows. */
function withPaper([opening, ...steps]: readonly Step[]): readonly Step[] {
  if (opening === undefined || steps.length === 0) return opening === undefined ? [] : [opening];
  return [opening, ['file-document', opening[1], opening[2], cited], ...steps];
}

interface Told {
  readonly stream: StreamState;
  /** What the last step met with; the others must be accepted. */
  readonly refused: Rejection | null;
  /** When the last step was entered. */
  readonly now: string;
}

/**
 * The case after these steps, under the law of the place without its gates.
 *
 * @param entered Beijing time at which all of them are entered; else each at its own time, or with the one before it
 */
export function told(steps: readonly Step[], entered?: string): Told {
  const procedure = procedures.investigation;
  const first: Told = { stream: emptyStream, refused: null, now: entered === undefined ? '' : instant(entered) };
  const all = withPaper(steps);
  return all.reduce<Told>((before, [name, at, organ, data], index) => {
    if (before.refused !== null) throw new Error(`${all[index - 1]?.[0]}: ${before.refused.code}`);
    const occurredAt = instant(at);
    const now = occurredAt > before.now ? occurredAt : before.now;
    const act = { by: { organ, post: '值班员' }, enteredBy: 'clerk', via: 'api' as const, occurredAt, documents: index < 2 ? [] : [paper] };
    const command: Command = { name, act, data: { ...data } };
    const events = decideTurn(procedure, before.stream, command, { now, law, calendar }, 'real');
    if (isRejection(events)) return { ...before, refused: events, now };
    const stream = events.reduce(
      (folded, event) => fold(procedure, folded, { ...act, ...event, seq: index + 1, recordedAt: now, turnId: `c:${index}` }),
      before.stream,
    );
    return { stream, refused: null, now };
  }, first);
}

/** Clocks and tasks at a Beijing time after these steps. */
export function shownAt(time: string, steps: readonly Step[], entered?: string) {
  const { stream, refused } = told(steps, entered);
  if (refused !== null) throw new Error(`${steps.at(-1)?.[0]}: ${refused.code}`);
  const world: World = { now: instant(time), law, calendar };
  return projectStream(procedures.investigation, stream, world, 'case');
}
