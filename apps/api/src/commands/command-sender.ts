import { Injectable, Logger } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { streamId } from '@app/domain';
import type { Receipt, Rejection, SentCommand, StreamStart } from '@app/domain';
import { findReceipt } from '@app/persistence';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { unavailable } from '../problems/problem';
import { Lanes } from './lanes';
import { runUpdate } from './run-update';
import type { UpdateOptions } from './run-update';

export interface SendingLimits {
  readonly taskQueue: string;
  /** How long one command is tried, in ms. */
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
   * @returns the receipt, or the rejection of a command that was refused before it left a trace
   * @throws Problem `engine-away` when nothing answered in time: the same id may be sent again
   */
  send(dispatch: Dispatch): Promise<Receipt | Rejection> {
    return this.lanes.run(streamId(dispatch.start.stream), () => this.sendUntilAnswered(dispatch));
  }

  private async sendUntilAnswered(dispatch: Dispatch): Promise<Receipt | Rejection> {
    const end = performance.now() + this.limits.timeoutMs;
    let mode = dispatch.first;
    for (;;) {
      const left = end - performance.now();
      if (left <= 0) throw unavailable('engine-away');
      const options = { taskQueue: this.limits.taskQueue, mode, deadlineMs: Math.min(left, attemptMs) };
      const outcome = await runUpdate(this.client, dispatch, options);
      if (outcome.kind === 'answered') return outcome.answer;
      if (outcome.kind === 'not-running' && mode === 'running') {
        mode = 'start';
        continue;
      }
      if (outcome.kind !== 'later') {
        this.log.warn({ command: dispatch.id, stream: streamId(dispatch.start.stream), lost: outcome.reason });
        const receipt = await findReceipt(this.source, streamId(dispatch.start.stream), `c:${dispatch.id}`);
        if (receipt !== null) return receipt;
      }
      await sleep(outcome.kind === 'later' ? 50 : 200);
    }
  }
}
