import type { Case, Clock, Task } from '../api/client';

/** The time limit that presses on a task. */
export function limitOf({ stream, clock }: Task, { clocks }: Case): Clock | undefined {
  return clocks.find((one) => one.stream === stream && one.id === clock);
}

/** The tasks in the order of their ends; those without one after them, the longest waiting first. */
export function byEnd(of: Case): readonly Task[] {
  const endOf = (task: Task): string => limitOf(task, of)?.dueAt ?? '9999';
  return [...of.tasks].sort((a, b) => endOf(a).localeCompare(endOf(b)) || a.since.localeCompare(b.since));
}
