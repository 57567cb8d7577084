import { Logger } from '@nestjs/common';
import type { Calendar } from '@app/calendar';
import type { Channel } from '@app/notify';
import { claimDispatch, climbOnce, endDispatch, gatherOnce, takeBackOrphans } from '@app/persistence';
import type { Compose, Dispatch } from '@app/persistence';
import type { OuterWay } from '@app/people';
import type { DataSource } from 'typeorm';

export interface NoticeWork {
  readonly source: DataSource;
  /** The ways out that are set up for this process. */
  readonly channels: Partial<Record<OuterWay, Channel>>;
  readonly compose: Compose;
  /** The one in force. */
  readonly calendar: () => Promise<Calendar>;
  /** How long reminders of one moment are waited for, ms. */
  readonly settleMs: number;
}

const idleMs = 1_000;
// As many connections as a mail server of an office takes at once.
const atOnce = 5;

/** Brings reminders out of the application and up where nobody reads them, until it is stopped. Several may run. */
export class NoticeRelay {
  private readonly log = new Logger('notices');
  private readonly ways: readonly OuterWay[];
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private wake: () => void = () => undefined;

  constructor(private readonly work: NoticeWork) {
    this.ways = (['mail', 'sms', 'webhook'] as const).filter((way) => work.channels[way] !== undefined);
  }

  start(): void {
    this.running = this.run();
  }

  /** What is being sent is brought to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
    for (const way of this.ways) this.work.channels[way]?.close();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      const done = await this.round();
      if (done === 0) await this.pause();
    }
  }

  private async round(): Promise<number> {
    const { source, calendar, settleMs, compose } = this.work;
    try {
      await takeBackOrphans(source);
      const climbed = await climbOnce(source, await calendar());
      const gathered = await gatherOnce(source, settleMs, compose);
      const sent = await Promise.all(Array.from({ length: atOnce }, () => this.sendWaiting()));
      return climbed + gathered + sent.reduce((sum, count) => sum + count, 0);
    } catch (error) {
      this.log.warn(`Reminders wait: ${error instanceof Error ? error.message : 'unknown'}`);
      return 0;
    }
  }

  /** One after another until nothing waits. @returns how many were sent or tried */
  private async sendWaiting(): Promise<number> {
    let tried = 0;
    while (!this.stopped) {
      const next = await claimDispatch(this.work.source, this.ways);
      if (next === null) break;
      await this.send(next);
      tried += 1;
    }
    return tried;
  }

  private async send(dispatch: Dispatch): Promise<void> {
    const { id, way, address, subject, body, link, count } = dispatch;
    const channel = this.work.channels[way];
    if (channel === undefined) return;
    const came = await channel.send({ id, to: address, subject, text: body, link, count });
    // What the other side answers names people; it stands in the database.
    if (came.outcome !== 'taken') this.log.warn({ dispatch: id, way, outcome: came.outcome });
    await endDispatch(this.work.source, dispatch, came);
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
