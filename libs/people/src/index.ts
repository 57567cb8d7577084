export { reached, standing } from './standing';
export type { Assignment, Reached, Standing } from './standing';
export { reachedFor } from './posts-of';
export type { ReachedPeople } from './posts-of';
export { AssignmentRow, Holder, peopleTables } from './tables';
