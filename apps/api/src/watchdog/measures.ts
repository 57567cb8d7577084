import { metrics } from '@app/observability';
import { Counter, Gauge } from 'prom-client';

const registers = [metrics];

export const lateGauge = new Gauge({
  name: 'anjian_late_streams',
  help: 'Open streams whose next rung is more than two minutes past.',
  registers,
});

export const stuckGauge = new Gauge({
  name: 'anjian_stuck_messages',
  help: 'Messages between procedures that their receiver has not taken for more than two minutes.',
  registers,
});

export const stoppedGauge = new Gauge({
  name: 'anjian_streams_without_workflow',
  help: 'Open streams found without a running workflow in the last round of the watchdog.',
  registers,
});

export const haltedGauge = new Gauge({
  name: 'anjian_stopped_streams',
  help: 'Streams that are stopped because their ledger was found shorter than what was written.',
  registers,
});

export const revivedCounter = new Counter({ name: 'anjian_streams_revived_total', help: 'Streams that the watchdog woke.', registers });
