import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { alarmsCounter } from '@app/observability';
import { streamCache } from '@app/persistence';
import type { StreamCache } from '@app/persistence';
import type { LedgerPort } from '@app/streams';
import type { Repertoire } from '@app/turn';
import { ledgerActivities } from '../../../activities/src/take-turn';
import type { Alarm } from '../../../activities/src/take-turn';
import { AnchorKeeper } from './anchor-keeper';
import { countTurn, timed } from './turn-metrics';
import { NoticeRelay } from './notices/notice-relay';
import { Relay } from './relay';
import { connectPatiently, createWorker } from './temporal-worker';
import type { WorkerSettings } from './temporal-worker';

/** Starts the Temporal worker and the relay, and drains both on shutdown. A worker that dies takes the process with it, so that a supervisor sees it. */
@Injectable()
export class WorkerLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('worker');
  private readonly relay: Relay;
  private readonly notices: NoticeRelay;
  private readonly anchors: AnchorKeeper;
  private readonly cache: StreamCache;
  private worker: Worker | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly settings: WorkerSettings,
    private readonly repertoire: Repertoire,
    private readonly sources: { readonly turns: DataSource; readonly notices: DataSource },
    client: Client,
  ) {
    const { turns, notices } = sources;
    this.cache = streamCache(repertoire.procedures, settings.maxCachedWorkflows);
    this.relay = new Relay(turns, client, settings.taskQueue);
    this.notices = new NoticeRelay({ ...settings.notices, source: notices, editions: this.cache.editions });
    this.anchors = new AnchorKeeper(turns, settings.anchorFile);
  }

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** True while the worker polls its queue. */
  isReady(): boolean {
    return this.worker?.getState() === 'RUNNING' && this.sources.turns.isInitialized;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
    await Promise.all([this.relay.stop(), this.notices.stop()]);
    this.anchors.stop();
    for (const source of Object.values(this.sources)) if (source.isInitialized) await source.destroy();
  }

  private async run(): Promise<void> {
    try {
      const connection = await connectPatiently(this.settings.address, () => this.stopping);
      if (connection === null) return;
      this.worker = await createWorker(connection, this.settings, this.activities(), this.alarm);
      this.relay.start();
      this.notices.start();
      this.anchors.start();
      if (!this.stopping) await this.worker.run();
      await connection.close();
    } catch (error) {
      this.log.error('The worker stopped', error instanceof Error ? error.stack : String(error));
      process.exit(1);
    }
  }

  private readonly alarm: Alarm = (name, detail) => {
    alarmsCounter.inc({ alarm: name });
    this.log.error({ alarm: name, ...detail });
  };

  private activities(): LedgerPort {
    const { sources, alarm, repertoire, cache } = this;
    return timed(
      ledgerActivities({
        source: sources.turns,
        cache,
        repertoire,
        alarm,
        taken: (ask, taken) => {
          countTurn(ask, taken);
          if (taken.messages > 0) this.relay.nudge();
        },
      }),
    );
  }
}
