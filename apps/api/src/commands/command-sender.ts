import { Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandTurnId, streamId } from '@app/streams';
import type { Rejection, SentCommand, StreamStart } from '@app/streams';
import { recordedAnswer, streamById } from '@app/persistence';
import type { RecordedAnswer } from '@app/persistence';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { Problem, unavailable } from '../problems/problem';
import { Lanes } from './lanes';
import { runUpdate } from './run-update';
import type { UpdateOptions } from './run-update';

export interface SendingLimits {
  readonly taskQueue: string;
  /** How long a command may take from its arrival, in ms. */
  readonly timeoutMs: number;
}

/** One id of a command and all that goes with it. */
export interface Dispatch {
  readonly start: StreamStart;
  readonly id: string;
  readonly sent: SentCommand;
  /** `start` for an opening: its workflow cannot run yet. */
  readonly first: UpdateOptions['mode'];
}

// The server refuses more than ten updates in flight of one workflow; two places stay for other processes.
const inFlight = 8;
const queued = 200;
// After this much silence the ledger is asked whether the command arrived.
const attemptMs = 4_000;

/** Takes a command to its stream and brings back what the ledger says of it, whatever is killed on the way. */
@Injectable()
export class CommandSender {
  private readonly log = new Logger('commands');
  private readonly lanes = new Lanes(inFlight, queued);

  constructor(
    private readonly client: Client,
    private readonly source: DataSource,
    private readonly limits: SendingLimits,
  ) {}

  /**
   * @param since when the command arrived, of performance.now()
   * @returns what the ledger holds of it, or the rejection of a command that left no trace there
   * @throws Problem `engine-away` when nothing answered in time: the same id may be sent again; `stream-stopped`
   */
  send(dispatch: Dispatch, since: number): Promise<RecordedAnswer | Rejection> {
    const end = since + this.limits.timeoutMs;
    return this.lanes.run(streamId(dispatch.start.stream), end, () => this.sendUntilAnswered(dispatch, end));
  }

  private async sendUntilAnswered(dispatch: Dispatch, end: number): Promise<RecordedAnswer | Rejection> {
    const stream = streamId(dispatch.start.stream);
    let mode = dispatch.first;
    let updateId = dispatch.id;
    for (;;) {
      const left = end - performance.now();
      if (left <= 0) throw unavailable('engine-away');
      const options = { taskQueue: this.limits.taskQueue, mode, updateId, deadlineMs: Math.min(left, attemptMs) };
      const outcome = await runUpdate(this.client, dispatch, options);
      if (outcome.kind === 'refused') return outcome.rejection;
      if (outcome.kind === 'not-running' && mode === 'running') {
        mode = 'start';
        continue;
      }
      if (outcome.kind !== 'later') {
        const held = await recordedAnswer(this.source, stream, commandTurnId(dispatch.id));
        if (held !== null) return held;
        if (outcome.kind === 'answered') {
          // Not in the ledger, it counts only if it was not kept by Temporal from an earlier sending: asked anew, the stream decides anew.
          if (updateId !== dispatch.id && outcome.receipt.rejection !== null) return outcome.receipt.rejection;
          updateId = `${dispatch.id}~${randomUUID()}`;
          continue;
        }
        this.log.warn({ command: dispatch.id, stream, lost: outcome.reason });
        // A stream that stopped while the command waited would be started again and again, only to fail.
        const why = (await streamById(this.source, stream))?.stoppedWhy ?? null;
        if (why !== null) throw new Problem('stream-stopped', { params: { stream, why } });
      }
      await sleep(outcome.kind === 'later' ? 50 : 200);
    }
  }
}
