import { Counter, Histogram } from 'prom-client';
import { metrics } from '@app/observability';
import type { Taken } from '@app/persistence';
import type { LedgerPort, TurnAsk } from '@app/streams';

const turns = new Counter({
  name: 'anjian_turns_total',
  help: 'Turns by procedure and outcome; idle: time had nothing to do; time-first: a reminder was due before; found: a repeat',
  labelNames: ['procedure', 'outcome'],
  registers: [metrics],
});

const seconds = new Histogram({
  name: 'anjian_turn_seconds',
  help: 'Time of one turn: reading, deciding and writing',
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
  registers: [metrics],
});

const lateRungs = new Counter({ name: 'anjian_late_rungs_total', help: 'Reminders that were written late', registers: [metrics] });

/** Counts a turn. Names of procedures and outcomes only: no ids, no content. */
export function countTurn({ stream }: TurnAsk, { answer, events }: Taken): void {
  const repeat = answer.receipt !== null && events.length === 0 && answer.receipt.toSeq >= answer.receipt.fromSeq;
  turns.inc({ procedure: stream.procedure, outcome: repeat ? 'found' : answer.outcome });
  lateRungs.inc(events.filter(({ kind, data }) => kind === 'rung.fired' && data['late'] === true).length);
}

/** Measures how long turns take. */
export function timed(ledger: LedgerPort): LedgerPort {
  return {
    async takeTurn(ask) {
      const done = seconds.startTimer();
      try {
        return await ledger.takeTurn(ask);
      } finally {
        done();
      }
    },
  };
}
