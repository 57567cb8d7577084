import type { Clock } from '@app/clock';
import type { Task, World } from '../stream/procedure';
import { afterTheEnd } from './approval/late';
import { governing } from './governing-clock';
import { parts } from './parts';
import { commandTitles } from './titles';
import type { InvestigationState } from './state';
import type { Wanted } from './wanted';

/** The inbox of a case: what follows from its state, each with the clock that presses. */
export function tasks(state: InvestigationState, clocks: readonly Clock[], world: World): readonly Task[] {
  const own = state.stage === 'archived' ? afterTheEnd(state) : parts.flatMap((part) => part.tasks?.(state, clocks, world) ?? []);
  const handovers = parts.flatMap((part) => part.handovers?.(state) ?? []);
  return [...own, ...handovers].map((task) => worded(task, clocks));
}

function worded({ presses, ref, note, ...task }: Wanted, clocks: readonly Clock[]): Task {
  const { zh, en } = commandTitles[task.command] ?? { zh: task.command, en: task.command };
  const named = ref === undefined ? { zh, en } : { zh: `${zh}（${ref}）`, en: `${en} (${ref})` };
  const title = note === undefined ? named : { zh: `${named.zh}：${note.zh}`, en: `${named.en}: ${note.en}` };
  const clock =
    typeof presses === 'string' ? clocks.find(({ id, rule }) => id === presses || rule === presses) : governing(clocks, presses ?? []);
  return { ...task, title, ...(clock === undefined ? {} : { clock: clock.id }) };
}
