import type { Text } from '@app/clock';
import type { TransitionTable } from '../stream/procedure';
import { approval } from './approval/part';
import { competence } from './competence/part';
import { documents } from './documents/part';
import { ending } from './ending/part';
import { evidence } from './evidence/part';
import { openingWords } from './intake/opening';
import { intake } from './intake/part';
import { level } from './level/part';
import type { CommandWords } from '../stream/description';
import type { CommandRule, MessageRule, Part } from './part';
import { report } from './report/part';
import { lifetime } from './stages';
import { supervised } from './supervised/part';
import { team } from './team/part';
import { timeLimit } from './time-limit/part';

/** The themes of an investigation, in the order of its life; each page names its matters. */
export const parts: readonly Part[] = [
  intake,
  level,
  competence,
  team,
  evidence,
  timeLimit,
  supervised,
  report,
  approval,
  ending,
  documents,
];

export const matters = parts.flatMap((part) => part.matters);

/** Orders of people; the opening, which has no state to stand on, is not among them. */
export const orders: Readonly<Record<string, CommandRule>> = Object.fromEntries(
  matters.flatMap(({ commands = {} }) => Object.entries(commands)),
);

/** What other streams send. */
export const messages: Readonly<Record<string, MessageRule>> = Object.fromEntries(
  matters.flatMap((matter) => Object.entries(matter.messages ?? {})),
);

export const commandRules: Readonly<Record<string, MessageRule>> = { ...orders, ...messages };

/** What each command of people says of itself, by theme. */
export const words: Readonly<Record<string, CommandWords>> = {
  'report-accident': { ...openingWords, group: intake.title },
  ...Object.fromEntries(
    parts.flatMap((part) =>
      part.matters.flatMap(({ commands = {} }) =>
        Object.entries(commands).map(([name, { title, article, usually }]) => [name, { title, article, usually, group: part.title }]),
      ),
    ),
  ),
};

export const commandTitles: Readonly<Record<string, Text>> = {
  'report-accident': openingWords.title,
  ...Object.fromEntries(Object.entries(commandRules).map(([name, { title }]) => [name, title])),
};

/** Each stage, the orders that may be given in it, and where each leads. */
export const stages: TransitionTable = Object.fromEntries(
  lifetime.map((stage) => [
    stage,
    Object.fromEntries(
      Object.entries(commandRules).flatMap(([command, rule]) => {
        const targets = rule.stages[stage];
        return targets === undefined ? [] : [[command, targets]];
      }),
    ),
  ]),
);
