import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { lateStreams, stoppedStreams, stuckMessages } from '@app/persistence';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { haltedGauge, lateGauge, revivedCounter, stoppedGauge, stuckGauge } from './measures';
import { reviveSome } from './revive';
import type { Round } from './revive';

export interface WatchSettings {
  readonly everyMs: number;
  readonly taskQueue: string;
}

const lateAfterSeconds = 120;

/** Looks from another process and with another query than the workflows themselves: a wedged stream says nothing of its own. */
@Injectable()
export class Watchdog implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('watchdog');
  private timer: NodeJS.Timeout | null = null;
  private behind: string | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly settings: WatchSettings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.everyMs > 0) this.plan();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.looking;
  }

  /** One look; what is away is for the next one. */
  async look(): Promise<void> {
    try {
      await this.lookForLate();
      await this.lookForStuck();
      await this.lookForHalted();
      this.note(await reviveSome(this.source, this.client, this.settings.taskQueue, this.behind));
    } catch (error) {
      this.log.warn({ watchdog: 'could not look', reason: error instanceof Error ? error.message : 'unknown' });
    }
  }

  /** Counts late streams and raises the alarm: needs only the database. */
  async lookForLate(): Promise<void> {
    const late = await lateStreams(this.source, lateAfterSeconds);
    lateGauge.set(late.length);
    for (const { id, nextDueAt, lateSeconds } of late.slice(0, 20)) {
      this.log.error({ alarm: 'rung-late', stream: id, nextDueAt, lateSeconds, late: late.length });
    }
  }

  /** A stream whose workflow is wedged has no late rung as long as none is due; what others tell it waits. */
  async lookForStuck(): Promise<void> {
    const stuck = await stuckMessages(this.source, lateAfterSeconds);
    stuckGauge.set(stuck.length);
    for (const message of stuck.slice(0, 20)) this.log.error({ alarm: 'message-stuck', ...message, stuck: stuck.length });
  }

  /** Streams that nobody may start again before somebody has looked. */
  async lookForHalted(): Promise<void> {
    const halted = await stoppedStreams(this.source);
    haltedGauge.set(halted.length);
    if (halted.length > 0) this.log.error({ alarm: 'stream-stopped', streams: halted.slice(0, 20), count: halted.length });
  }

  private note({ stopped, revived, behind }: Round): void {
    this.behind = behind;
    stoppedGauge.set(stopped.length);
    revivedCounter.inc(revived);
    if (stopped.length > 0) this.log.error({ alarm: 'no-workflow', streams: stopped.slice(0, 20), count: stopped.length, revived });
  }

  private plan(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => {
        if (this.timer !== null) this.plan();
      });
    }, this.settings.everyMs);
  }
}
