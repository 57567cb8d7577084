import type { Text } from '@app/clock';
import { commandTitles as investigationCommands } from './investigation/procedure';
import { stageTitles as investigationStages } from './investigation/stages';
import { commandTitles as rectificationCommands } from './rectification/procedure';
import { stageTitles as rectificationStages } from './rectification/stages';
import type { ProcedureKind } from '@app/streams';
import { commandTitles as supervisionCommands } from './supervision/procedure';
import { stageTitles as supervisionStages } from './supervision/stages';

type Titles = Readonly<Record<string, Text>>;

/** Each stage in words. */
export const stageTitles: Readonly<Record<ProcedureKind, Titles>> = {
  investigation: investigationStages,
  rectification: rectificationStages,
  supervision: supervisionStages,
};

/** Each command in words: what a button or a line of an inbox says. */
export const commandTitles: Readonly<Record<ProcedureKind, Titles>> = {
  investigation: investigationCommands,
  rectification: rectificationCommands,
  supervision: supervisionCommands,
};

/** Each procedure in words. */
export const procedureTitles: Readonly<Record<ProcedureKind, Text>> = {
  investigation: { zh: '事故调查', en: 'Investigation' },
  rectification: { zh: '整改和评估', en: 'Corrective measures and evaluation' },
  supervision: { zh: '挂牌督办', en: 'Supervision' },
};

/** A procedure in words; of one that no table names, its kind. */
export function procedureTitle(kind: string): Text {
  return wordsIn(procedureTitles, kind) ?? alike(kind);
}

/** A stage of a procedure in words; of one that no table names, as it is called. */
export function stageTitle(kind: string, stage: string): Text {
  return wordsIn(wordsIn(stageTitles, kind) ?? {}, stage) ?? alike(stage);
}

// An installation may have procedures of its own, and a name may be one that every object has.
function wordsIn<T>(titles: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(titles, name) ? titles[name] : undefined;
}

function alike(name: string): Text {
  return { zh: name, en: name };
}
