import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type { Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { ledgerActivities } from '../../../activities/src/ledger';
import { AnchorKeeper } from './anchor-keeper';
import { measured } from './turn-metrics';
import { Relay } from './relay';
import { connectPatiently, createWorker } from './temporal-worker';
import type { WorkerSettings } from './temporal-worker';

/** Starts the Temporal worker and the relay, and drains both on shutdown. A worker that dies takes the process with it, so that a supervisor sees it. */
@Injectable()
export class WorkerLifecycle implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('worker');
  private readonly relay: Relay;
  private readonly anchors: AnchorKeeper;
  private worker: Worker | null = null;
  private running: Promise<void> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly settings: WorkerSettings,
    private readonly source: DataSource,
    client: Client,
  ) {
    this.relay = new Relay(source, client, settings.taskQueue);
    this.anchors = new AnchorKeeper(source, settings.anchorFile);
  }

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  /** True while the worker polls its queue. */
  isReady(): boolean {
    return this.worker?.getState() === 'RUNNING' && this.source.isInitialized;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    await this.running;
    await this.relay.stop();
    this.anchors.stop();
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async run(): Promise<void> {
    try {
      const connection = await connectPatiently(this.settings.address, () => this.stopping);
      if (connection === null) return;
      this.worker = await createWorker(connection, this.settings, this.activities());
      this.relay.start();
      this.anchors.start();
      if (!this.stopping) await this.worker.run();
      await connection.close();
    } catch (error) {
      this.log.error('The worker stopped', error instanceof Error ? error.stack : String(error));
      process.exit(1);
    }
  }

  private activities() {
    const ledger = measured(ledgerActivities(this.source));
    return {
      ...ledger,
      append: async (...[request]: Parameters<typeof ledger.append>) => {
        const answer = await ledger.append(request);
        if ('reactions' in request && request.reactions.length > 0) this.relay.nudge();
        return answer;
      },
    };
  }
}
