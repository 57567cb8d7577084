import { metrics } from '@app/observability';
import { Counter } from 'prom-client';

export const unsealedCounter = new Counter({
  name: 'anjian_unsealed_payloads_total',
  help: 'Payloads from Temporal that were not sealed with a key of the ring or could not be opened; counted each time one is read',
  labelNames: ['why'],
  registers: [metrics],
});
