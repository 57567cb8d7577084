import { collectDefaultMetrics, Registry } from 'prom-client';

/** One registry a process; what Temporal's runtime measures is served on a port of its own. */
export const metrics = new Registry();

collectDefaultMetrics({ register: metrics });
