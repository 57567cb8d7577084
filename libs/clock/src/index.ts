export type { Clock, ClockStatus, Fact, ProjectOptions, Rung, Step } from './clock';
export { chainEnd, conflicts } from './conflicts';
export type { Conflict, ConflictRule } from './conflicts';
export { coursesOf } from './course';
export type { Course } from './course';
export { dueRungs, nextRung } from './due';
export { extensionRule } from './extension-rule';
export type { ExtensionStanding } from './extension-rule';
export { factNames } from './fact-names';
export { holds } from './facts';
export { wouldHaveFired } from './hindsight';
export { leftWords } from './left-words';
export { lightOf, lightOfCase, worstLight } from './light';
export type { Burning, Light } from './light';
export { earliest, lightTurns } from './light-turns';
export type { LightTurns } from './light-turns';
export { isPost, posts } from './posts';
export type { Post, Urgency } from './posts';
export { project } from './project';
export { isGivenDay, limitText } from './sentences';
export { segmentsOf } from './segments';
export type { Segment } from './segments';
export { statusTitles, statusWords } from './status-words';
export type {
  BackwardLimit,
  ClockRule,
  Condition,
  EntitySelector,
  ExtensionRule,
  FactCondition,
  ForceRule,
  Limit,
  LimitCase,
  OpeningRule,
  OuterEnd,
  Recurrence,
  RungRule,
  RungTime,
  Setting,
  SinceCondition,
  Source,
  SuspensionRule,
  Text,
  UndoRule,
} from './rule';
