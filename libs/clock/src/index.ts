export type { Clock, ClockStatus, Fact, ProjectOptions, Rung, Step } from './clock';
export { dueRungs, nextDue } from './due';
export { project } from './project';
export type { ClockRule, Condition, ExtensionRule, Limit, LimitCase, RungRule, RungTime, Source, SuspensionRule, Text } from './rule';
