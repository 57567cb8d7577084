import { metrics } from '@app/observability';
import { Counter } from 'prom-client';

export const damagedCounter = new Counter({
  name: 'anjian_documents_damaged_total',
  help: 'Downloads that were refused because the file in the store is not what was filed, or is gone.',
  registers: [metrics],
});
