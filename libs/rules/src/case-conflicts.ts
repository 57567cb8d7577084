import type { Calendar } from '@app/calendar';
import { conflicts, factNames } from '@app/clock';
import type { Clock, Conflict, Step } from '@app/clock';
import type { LevelAnswer } from '@app/domain';
import { streamNamed } from '@app/streams';
import { national } from './national/pack';
import { article13, casualtyWindow } from './national/rp-11-casualty-window';

/** A clock of a case with the stream that it belongs to. */
type OfCase = Pick<Clock, 'id'> & { readonly stream: string };

/** A conflict between ends of one case, with the stream of the end that binds. */
export interface CaseConflict extends Conflict {
  readonly stream: string;
}

/** The conflicts of a case (T-10), whichever of its procedures have the clocks; of several supervisions each is held against the investigation by itself. */
export function caseConflicts<C extends Clock & OfCase>(clocks: readonly C[], calendar: Calendar): readonly CaseConflict[] {
  const streams = [...new Set(clocks.map(({ stream }) => stream))];
  return streams.flatMap((stream) => {
    const own = clocks.filter((clock) => clock.stream === stream);
    const beside = clocks.filter((clock) => streamNamed(clock.stream)?.procedure !== streamNamed(stream)?.procedure);
    return conflicts([...own, ...beside], national.conflicts, calendar)
      .filter(({ binding }) => own.some(({ id }) => id === binding))
      .map((conflict) => ({ ...conflict, stream }));
  });
}

/** What the derivation of a clock says of conflicts with other clocks; one between its own opening and end it says by itself. */
export function conflictSteps({ id, stream }: OfCase, found: readonly CaseConflict[]): readonly Step[] {
  const concerns = (conflict: CaseConflict): boolean =>
    (conflict.binding === id && conflict.stream === stream) || (conflict.others.includes(id) && conflict.stream !== stream);
  return found
    .filter((conflict) => conflict.others.length > 0 && concerns(conflict))
    .map(({ text, basis }) => {
      const [first] = basis;
      return { step: 'conflict', text, ...(first === undefined ? {} : { basis: first }) };
    });
}

const levelFacts = ['level.computed', 'level.possible', 'casualties.assessed', 'supervision.level'];

/** The window of casualties itself, and whatever looks at the level that the numbers say. */
const restOnNumbers: ReadonlySet<string> = new Set([
  casualtyWindow.id,
  ...[...national.clocks.investigation, ...national.clocks.supervision]
    .filter((rule) => factNames(rule).some((fact) => levelFacts.includes(fact)))
    .map(({ id }) => id),
]);

/** What the derivation of a clock says of numbers that contradict each other (T-10), where it rests on them. */
export function contradictionSteps({ rule }: Pick<Clock, 'rule'>, found: LevelAnswer['contradictions']): readonly Step[] {
  if (!restOnNumbers.has(rule)) return [];
  return found.map(({ text }) => ({ step: 'conflict', text, basis: article13.source }));
}
