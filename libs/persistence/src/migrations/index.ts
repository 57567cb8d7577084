import { First0001 } from './0001-first';

/** In the order in which they run; append-only. */
export const migrations = [First0001];
