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

export const wokenCounter = new Counter({
  name: 'anjian_late_streams_woken_total',
  help: 'Times that the watchdog woke a stream whose rung was late although its workflow had nothing to do.',
  registers,
});

export const failingGauge = new Gauge({
  name: 'anjian_failing_workflow_tasks',
  help: 'Open streams whose workflow task is at its third attempt or later, as of the last whole walk of the watchdog.',
  registers,
});

export const withoutCaseGauge = new Gauge({
  name: 'anjian_runs_without_case',
  help: 'Workflow ids that run on the task queue for more than a minute without a case in the database, as of the last whole walk.',
  registers,
});

export const haltedGauge = new Gauge({
  name: 'anjian_stopped_streams',
  help: 'Streams that are stopped until somebody has looked; the alarm stream-stopped says why each is.',
  registers,
});

export const revivedCounter = new Counter({ name: 'anjian_streams_revived_total', help: 'Streams that the watchdog woke.', registers });
