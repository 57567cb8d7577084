import { Counter } from 'prom-client';
import { metrics } from './metrics';

/** Every alarm is a log line `{ alarm: name, … }` and counted here by its name. */
export const alarmsCounter = new Counter({
  name: 'anjian_alarms_total',
  help: 'Alarms raised by this process, by name; the log tells of which stream.',
  labelNames: ['alarm'],
  registers: [metrics],
});
