import type { RecordedEvent } from '../stream/event';
import * as matter from '../stream/matter';
import { isUnderWay } from './stages';
import type { Stage } from './stages';
import type { InvestigationState } from './state';

export { wanted } from '../stream/matter';
export type { Wanted } from '../stream/matter';

export type Matter = matter.Matter<InvestigationState, Stage>;
export type CommandRule = matter.CommandRule<InvestigationState, Stage>;
export type Part = matter.Part<InvestigationState, Stage>;
export type TasksOf = matter.TasksOf<InvestigationState>;

/** Stands against a command that goes on from an earlier one, while nothing of the kind is open. */
export const needs: (command: string, first: string, has: (state: InvestigationState) => boolean) => NonNullable<CommandRule['ready']> =
  matter.needs;

/** Tasks of the time before the approval. */
export function whileUnderWay(tasks: TasksOf): TasksOf {
  return (state, clocks, world) => (isUnderWay(state.stage) ? tasks(state, clocks, world) : []);
}

/** The state in another stage, since the event. */
export function inStage(state: InvestigationState, stage: Stage, event: Pick<RecordedEvent, 'occurredAt'>): InvestigationState {
  return { ...state, stage, stageSince: event.occurredAt };
}
