import type { Clock } from '@app/clock';
import type { Task } from '../stream/procedure';
import { commandTitles } from './titles';
import type { CommandName } from './command-name';
import type { SupervisionState } from './state';

/** Who has to do what next; the sixty days of the notice (SV-06) press on the supervised side. */
export function tasks(state: SupervisionState, clocks: readonly Clock[]): readonly Task[] {
  const { stage, supervisor, addressee, stageSince } = state;
  const clock = clocks.find(({ rule }) => rule === 'SV-06');
  const pressed = clock === undefined ? {} : { clock: clock.id };
  const task = (command: CommandName, owner: string, since = stageSince): Task => ({
    id: command,
    title: commandTitles[command],
    owner,
    command,
    since,
  });
  if (stage === 'opened') return [task('sign-receipt', addressee)];
  if (stage === 'supervising') return [{ ...task('agree-vetting', supervisor, state.changesAskedAt ?? stageSince), ...pressed }];
  if (stage === 'vetted')
    return state.caseClosedAt === null ? [] : [{ ...task('complete-matters', addressee, state.caseClosedAt), ...pressed }];
  return stage === 'completed' ? [task('release', supervisor)] : [];
}
