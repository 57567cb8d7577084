/** One exported workflow per procedure; its name is the procedure's kind. */
export { investigation } from './investigation';
export { rectification } from './rectification';
export { supervision } from './supervision';
