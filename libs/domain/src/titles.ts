import type { Text } from '@app/clock';
import { commandTitles as investigationCommands } from './investigation/procedure';
import { stageTitles as investigationStages } from './investigation/stages';
import type { ProcedureKind } from '@app/streams';
import { commandTitles as supervisionCommands } from './supervision/procedure';
import { stageTitles as supervisionStages } from './supervision/stages';

type Titles = Readonly<Record<string, Text>>;

/** Each stage in words. */
export const stageTitles: Readonly<Record<ProcedureKind, Titles>> = { investigation: investigationStages, supervision: supervisionStages };

/** Each command in words: what a button or a line of an inbox says. */
export const commandTitles: Readonly<Record<ProcedureKind, Titles>> = {
  investigation: investigationCommands,
  supervision: supervisionCommands,
};

/** Each procedure in words. */
export const procedureTitles: Readonly<Record<ProcedureKind, Text>> = {
  investigation: { zh: '事故调查', en: 'Investigation' },
  supervision: { zh: '挂牌督办', en: 'Supervision' },
};
