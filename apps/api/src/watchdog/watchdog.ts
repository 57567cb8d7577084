import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Instant } from '@app/calendar';
import type { Procedures } from '@app/domain';
import { databaseNow, lateStreams, stoppedStreams, stuckMessages } from '@app/persistence';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import type { Arrivals } from './arrivals';
import type { Engine } from './engine';
import { failingGauge, haltedGauge, lateGauge, revivedCounter, stoppedGauge, stuckGauge, withoutCaseGauge, wokenCounter } from './measures';
import { reviveSome } from './revive';
import { wakeChanged } from './wake-changed';
import { wakeLate } from './wake-late';
import { foundOn, noWalk, walkOn } from './walk';
import type { Walk } from './walk';
import { runsWithoutCase } from './without-case';

export interface WatchSettings {
  readonly everyMs: number;
  readonly taskQueue: string;
}

const lateAfterSeconds = 120;
// An alarm is a line for a person; how many there are it says as well.
const named = 20;

/** Looks from another process and with another query than the workflows themselves: a wedged stream says nothing of its own. */
@Injectable()
export class Watchdog implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('watchdog');
  private readonly engine: Engine;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  // Where each walk goes on in the next round, and what it found.
  private behindLate: string | null = null;
  private behindOpen: string | null = null;
  private behindChanged: string | null = null;
  private behindRuns: Uint8Array | null = null;
  private withoutRun: readonly string[] = [];
  private lookedAt: Instant | null = null;
  private failing: Walk = noWalk;
  private withoutCase: Walk = noWalk;

  constructor(
    private readonly source: DataSource,
    client: Client,
    private readonly procedures: Procedures,
    private readonly settings: WatchSettings,
    private readonly arrivals: Arrivals,
  ) {
    this.engine = { client, taskQueue: settings.taskQueue };
  }

  onApplicationBootstrap(): void {
    if (this.settings.everyMs > 0) this.plan();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    await this.looking;
    await this.arrivals.settled();
  }

  /** What the last looks of this process found, by the ids of streams. */
  found(): { readonly lookedAt: Instant | null; readonly withoutRun: readonly string[]; readonly failing: readonly string[] } {
    return { lookedAt: this.lookedAt, withoutRun: this.withoutRun, failing: foundOn(this.failing) };
  }

  /** One look; what is away is for the next one. */
  async look(): Promise<void> {
    await this.arrivals.look();
    try {
      await this.lookForLate();
      await this.lookForStuck();
      await this.lookForHalted();
      await this.wakeLate();
      await this.wakeChanged();
      await this.revive();
      await this.lookForStrangers();
    } catch (error) {
      this.log.warn({ watchdog: 'could not look', reason: error instanceof Error ? error.message : 'unknown' });
    }
  }

  /** Counts late streams and raises the alarm: needs only the database. */
  async lookForLate(): Promise<void> {
    const late = await lateStreams(this.source, lateAfterSeconds);
    lateGauge.set(late.length);
    for (const { id, nextDueAt, lateSeconds } of late.slice(0, named)) {
      this.log.error({ alarm: 'rung-late', stream: id, nextDueAt, lateSeconds, late: late.length });
    }
  }

  /** A stream whose workflow is wedged has no late rung as long as none is due; what others tell it waits. */
  async lookForStuck(): Promise<void> {
    const stuck = await stuckMessages(this.source, lateAfterSeconds);
    stuckGauge.set(stuck.length);
    for (const message of stuck.slice(0, named)) this.log.error({ alarm: 'message-stuck', ...message, stuck: stuck.length });
  }

  /** Streams that nobody may start again before somebody has looked. */
  async lookForHalted(): Promise<void> {
    const halted = await stoppedStreams(this.source);
    haltedGauge.set(halted.length);
    if (halted.length > 0) this.log.error({ alarm: 'stream-stopped', streams: halted.slice(0, named), count: halted.length });
  }

  /** Late streams whose timer has not rung. */
  async wakeLate(): Promise<void> {
    const { found, behind } = await wakeLate(this.source, this.engine, lateAfterSeconds, this.behindLate);
    this.behindLate = behind;
    wokenCounter.inc(found.length);
    if (found.length > 0) this.log.warn({ watchdog: 'woke late streams', streams: found.slice(0, named), count: found.length });
  }

  /** Streams whose dates another edition of law, register or calendar may move. */
  async wakeChanged(): Promise<void> {
    const { found, behind } = await wakeChanged(this.source, this.engine, this.behindChanged);
    this.behindChanged = behind;
    if (found.length > 0) this.log.log({ watchdog: 'woke streams for another edition', count: found.length });
  }

  /** Open streams without a workflow, and those whose workflow fails. */
  async revive(): Promise<void> {
    const round = await reviveSome(this.source, this.engine, this.behindOpen);
    this.behindOpen = round.behind;
    this.failing = walkOn(this.failing, round);
    this.withoutRun = round.stopped;
    this.lookedAt = await databaseNow(this.source);
    stoppedGauge.set(round.stopped.length);
    revivedCounter.inc(round.revived);
    if (round.stopped.length > 0) this.raise('no-workflow', round.stopped, { revived: round.revived });
    failingGauge.set(foundOn(this.failing).length);
    if (round.found.length > 0) this.raise('workflow-task-failing', foundOn(this.failing));
  }

  /** Runs whose case is not in the database. */
  async lookForStrangers(): Promise<void> {
    const from = this.behindRuns;
    // A mark may be of a store that is no more: where it is refused the next walk begins anew.
    this.behindRuns = null;
    const part = await runsWithoutCase(this.source, this.engine, this.procedures, from);
    this.behindRuns = part.behind;
    this.withoutCase = walkOn(this.withoutCase, part);
    withoutCaseGauge.set(foundOn(this.withoutCase).length);
    if (part.found.length > 0) this.raise('run-without-case', foundOn(this.withoutCase));
  }

  private raise(alarm: string, streams: readonly string[], more: object = {}): void {
    this.log.error({ alarm, streams: streams.slice(0, named), count: streams.length, ...more });
  }

  private plan(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => {
        if (this.timer !== null) this.plan();
      });
    }, this.settings.everyMs);
  }
}
