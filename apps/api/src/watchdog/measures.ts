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

export const lateRemindersGauge = new Gauge({
  name: 'anjian_late_reminders',
  help: 'Open streams whose next rung is more than five minutes past.',
  registers,
});

export const lateDeliveriesGauge = new Gauge({
  name: 'anjian_late_deliveries',
  help: 'Reminders that have been ready to go out of the application for more than ten minutes.',
  registers,
});

export const unwrittenGauge = new Gauge({
  name: 'anjian_unwritten_deliveries',
  help: 'Reminders of the last 24 hours that were given to posts of organs without a delivery.',
  registers,
});

export const failedDispatchesGauge = new Gauge({
  name: 'anjian_failed_dispatches',
  help: 'Messages of the last 24 hours that were refused or given up.',
  registers,
});

export const toldCounter = new Counter({
  name: 'anjian_told_alarms_total',
  help: 'Messages of an alarm that were taken by a way out.',
  registers,
});

export const untoldCounter = new Counter({
  name: 'anjian_untold_alarms_total',
  help: 'Times that an alarm could be brought to nobody, on no way.',
  registers,
});
