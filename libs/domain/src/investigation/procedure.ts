import type { Clock } from '@app/clock';
import type { Apply } from '../stream/decision';
import type { NewEvent, RecordedEvent } from '../stream/event';
import type { CaseSummary, Procedure, Reaction, Task, World } from '../stream/procedure';
import { instantOfTime } from '../stream/times';
import { afterTheEnd } from './approval/late';
import { decide, gates, ready } from './decide';
import type { FactsOf } from './facts-of';
import { governing } from './governing-clock';
import { opened } from './intake/opening';
import { draftText } from './intake/report-texts';
import { computedLevel } from './level/standing';
import type { Wanted } from './part';
import { commandRules, commandTitles, matters, stages, words } from './parts';
import { reportStanding } from './report/standing';
import type { InvestigationState } from './state';

const options = new Map(matters.flatMap((matter) => Object.entries(matter.options ?? {})));

/** The investigation of an accident, from the report of it to the archive (decree 493). Its themes stand in parts.ts. */
export const investigation: Procedure<InvestigationState> = {
  kind: 'investigation',
  opening: 'report-accident',
  stages,
  commands: ['report-accident', ...Object.keys(commandRules)],
  words,
  ready,
  optionNames: [...options.keys()],
  options: (state, world) => Object.fromEntries([...options].map(([name, optionsOf]) => [name, optionsOf(state, world)])),
  decide,
  // A missed limit has no legal effect of its own (T-33): only a matter that says so does anything.
  lapse: (state, rung, world) => matters.flatMap((matter) => matter.lapse?.(state, rung, world) ?? []),
  evolve,
  stage: (state) => state.stage,
  facts: (state) => state.facts,
  tasks,
  gates,
  summary,
  reactions,
  text: draftText,
  report: reportStanding,
  ended: (state) => state.stage === 'archived' && afterTheEnd(state).length === 0,
};

const changes = new Map<string, Apply<InvestigationState>>(matters.flatMap((matter) => Object.entries(matter.changes ?? {})));
const facts = new Map<string, FactsOf>(matters.flatMap((matter) => Object.entries(matter.facts ?? {})));

/** The state after an event. Append-only: a kind and version once written must be understood for ever; unknown kinds change nothing. */
function evolve(state: InvestigationState | null, event: RecordedEvent): InvestigationState {
  const changed = state === null ? opened(event) : (changes.get(event.kind)?.(state, event) ?? state);
  return { ...changed, facts: [...changed.facts, ...(facts.get(event.kind)?.(event) ?? [])] };
}

/** The inbox of a case: what follows from its state, each with the clock that presses. */
function tasks(state: InvestigationState, clocks: readonly Clock[], world: World): readonly Task[] {
  const own = state.stage === 'archived' ? afterTheEnd(state) : matters.flatMap((matter) => matter.tasks?.(state, clocks, world) ?? []);
  const handovers = matters.flatMap((matter) => matter.handovers?.(state) ?? []);
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

/** What other streams are told of an event. */
function reactions(event: NewEvent): readonly Reaction[] {
  return matters.flatMap(({ reactions: told = {} }) => (Object.hasOwn(told, event.kind) ? (told[event.kind]?.(event) ?? []) : []));
}

function summary(state: InvestigationState, world: World): CaseSummary {
  const { name, place, level, stage, occurredAt } = state;
  return { name, place, level, computedLevel: computedLevel(state, world), stage, occurredAt: instantOfTime(occurredAt) };
}
