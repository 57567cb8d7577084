import { Counter, Histogram } from 'prom-client';
import type { AppendAnswer, AppendRequest, LedgerPort } from '@app/domain';
import { metrics } from '@app/observability';

const turns = new Counter({
  name: 'anjian_turns_total',
  help: 'Turns written, by procedure and outcome; behind: others were ahead and the turn was decided again',
  labelNames: ['procedure', 'outcome'],
  registers: [metrics],
});

const seconds = new Histogram({
  name: 'anjian_append_seconds',
  help: 'Time of one append, with its transaction',
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 2],
  registers: [metrics],
});

const lateRungs = new Counter({ name: 'anjian_late_rungs_total', help: 'Reminders that were written late', registers: [metrics] });

/** Counts what goes through the ledger. Names of procedures and outcomes only: no ids, no content. */
export function measured(ledger: LedgerPort): LedgerPort {
  return {
    load: (start) => ledger.load(start),
    async append(request) {
      // What is only looked up was counted when it was written.
      if (!('events' in request)) return ledger.append(request);
      const done = seconds.startTimer();
      try {
        return count(request, await ledger.append(request));
      } finally {
        done();
      }
    },
  };
}

function count(request: AppendRequest, answer: AppendAnswer): AppendAnswer {
  turns.inc({ procedure: request.stream.procedure, outcome: answer.receipt?.outcome ?? 'behind' });
  lateRungs.inc(answer.events.filter((event) => event.turnId === request.turnId && event.data['late'] === true).length);
  return answer;
}
