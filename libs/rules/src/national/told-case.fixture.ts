import { decideTurn, emptyStream, fold, isRejection, procedures, projectStream } from '@app/domain';
import type { Command, World } from '@app/domain';
import { calendar } from '../calendar-editions';
import { lawSheet } from '../law-sheet';

/** A command, the Beijing time of its act, its organ and its data. */
export type Step = readonly [name: string, at: string, by: string, data: object];

const law = { ...lawSheet('investigation', '150802'), gates: [] };

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

/** Clocks and tasks at a Beijing time after these steps, under the law of the place. */
export function shownAt(time: string, steps: readonly Step[]) {
  const procedure = procedures.investigation;
  let now = '';
  const stream = steps.reduce((state, [name, at, organ, data], index) => {
    const occurredAt = instant(at);
    // Each is entered at its own time, or with the one before it.
    now = occurredAt > now ? occurredAt : now;
    const act = { by: { organ, post: '值班员' }, enteredBy: 'clerk', via: 'api' as const, occurredAt, documents: [] };
    const command: Command = { name, act, data: { ...data } };
    const events = decideTurn(procedure, state, command, { now, law, calendar }, 'real');
    if (isRejection(events)) throw new Error(`${name}: ${events.code}`);
    return events.reduce(
      (folded, event) => fold(procedure, folded, { ...event, ...act, seq: index + 1, recordedAt: now, turnId: `c:${index}` }),
      state,
    );
  }, emptyStream);
  const world: World = { now: instant(time), law, calendar };
  return projectStream(procedure, stream, world, 'case');
}
