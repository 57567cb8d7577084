/** One exported workflow per procedure; its name is the procedure's kind. */
export { investigation } from './investigation';
export { supervision } from './supervision';
