import { Logger } from '@nestjs/common';
import { relayOnce } from '@app/persistence';
import { tellStream } from '@app/temporal-client';
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';

const idleMs = 500;

/** Takes messages from the outbox to their streams until it is stopped. */
export class Relay {
  private readonly log = new Logger('relay');
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private wake: () => void = () => undefined;

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
    this.wake();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const sent = await this.round();
      if (sent === 0) await this.pause();
    }
  }

  private async round(): Promise<number> {
    try {
      return await relayOnce(this.source, ({ start, from, n, command, shift }) =>
        tellStream(this.client, this.taskQueue, start, { from, n, command, shift }),
      );
    } catch (error) {
      this.log.warn(`Messages wait: ${error instanceof Error ? error.message : 'unknown'}`);
      return 0;
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, idleMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
