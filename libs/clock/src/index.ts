export type { Clock, ClockStatus, Fact, ProjectOptions, Rung, Step } from './clock';
export type { ClockRule, Condition, ExtensionRule, Limit, LimitCase, RungRule, RungTime, Source, SuspensionRule, Text } from './rule';
