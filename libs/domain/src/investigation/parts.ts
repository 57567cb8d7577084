import type { Text } from '@app/clock';
import { investigationHears, investigationUpdates } from '@app/streams';
import type { TransitionTable } from '../stream/procedure';
import { approval } from './approval/part';
import { competence } from './competence/part';
import { documents } from './documents/part';
import { ending } from './ending/part';
import { evidence } from './evidence/part';
import { intake } from './intake/part';
import { level } from './level/part';
import type { CommandRule, Part } from './part';
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

type Rules = Readonly<Record<string, CommandRule>>;

/** In the order of the names by which workflows take them. */
function inOrder(rules: Rules, names: readonly string[]): Rules {
  return Object.fromEntries(names.flatMap((name) => (rules[name] === undefined ? [] : [[name, rules[name]]])));
}

/** Orders of people. */
export const orders: Rules = inOrder(
  Object.assign({}, ...matters.map(({ commands }) => commands)) as Rules,
  Object.values(investigationUpdates).flat(),
);

/** What other streams send. */
export const messages: Rules = inOrder(Object.assign({}, ...matters.map((matter) => matter.messages)) as Rules, investigationHears);

/** Both; the opening, which has no state to stand on, is not among them. */
export const commandRules: Rules = { ...orders, ...messages };

export const commandTitles: Readonly<Record<string, Text>> = {
  'report-accident': { zh: '报告事故', en: 'report the accident' },
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
