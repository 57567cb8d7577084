export { reached, standing } from './standing';
export type { Assignment, Reached, Standing } from './standing';
