export { noticeDefaults, outerWays } from './notice-settings';
export type { NoticeSettings, OuterWay, Way } from './notice-settings';
export { reached, standing } from './standing';
export type { Assignment, Reached, Standing } from './standing';
export { AssignmentRow, Holder, peopleTables } from './tables';
export { addressOn, climbAt, outerWaysFor, sendAt, waysFor } from './ways';
export type { Contact } from './ways';
