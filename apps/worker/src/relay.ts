import { Logger } from '@nestjs/common';
import { relayOnce } from '@app/persistence';
import type { Delivery, WaitingMessages } from '@app/persistence';
import { isServerAway, tellStream } from '@app/temporal-client';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { Rest } from './rest';

const idleMs = 500;
// Left to itself the SDK tries for minutes, and holds the message's row meanwhile.
const answerMs = 5_000;

/** Takes messages from the outbox to their streams until it is stopped. */
export class Relay {
  private readonly log = new Logger('relay');
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private readonly rest = new Rest();

  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly taskQueue: string,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Looks at once instead of at the next round: called when a turn has just written messages. */
  nudge(): void {
    this.rest.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.rest.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const sent = await this.round();
      if (sent === 0) await this.rest.for(idleMs);
    }
  }

  private async round(): Promise<number> {
    try {
      return await relayOnce(this.source, (messages) => this.deliver(messages));
    } catch (error) {
      this.log.warn(`Messages wait: ${error instanceof Error ? error.message : 'unknown'}`);
      return 0;
    }
  }

  /** One receiver that takes nothing must not hold up the others. */
  private async deliver({ start, to, sent }: WaitingMessages): Promise<Delivery> {
    try {
      await this.client.withDeadline(Date.now() + answerMs, () => tellStream(this.client, this.taskQueue, start, sent));
      return 'sent';
    } catch (error) {
      if (isServerAway(error)) throw error;
      const reason = error instanceof Error ? error.message : 'unknown';
      this.log.error({ alarm: 'message-refused', from: sent[0]?.from, to, n: sent.map(({ n }) => n), reason });
      return 'refused';
    }
  }
}
