import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { dataSourceOf } from '@app/persistence';
import { lazyClient } from '@app/temporal-client';
import type { Repertoire } from '@app/turn';
import { HealthController } from './health.controller';
import type { WorkerSettings } from './temporal-worker';
import { WorkerLifecycle } from './worker-lifecycle';

const sendingConnections = 3;

@Module({})
export class WorkerModule {
  /**
   * @param repertoire what it runs: the workflows of the bundle must be of the same procedures
   * @param databaseUrl postgres URL of `anjian_app`; connected to at once, so that a wrong one is seen at the start
   */
  static async with(settings: WorkerSettings, repertoire: Repertoire, databaseUrl: string): Promise<DynamicModule> {
    const source = await dataSourceOf(databaseUrl, settings.maxActivities, 'turns').initialize();
    // Whoever writes turns must not wait for whoever sends mail.
    const sending = await dataSourceOf(databaseUrl, sendingConnections).initialize();
    const lifecycle = new WorkerLifecycle(settings, repertoire, { turns: source, notices: sending }, lazyClient(settings));
    return {
      module: WorkerModule,
      controllers: [HealthController],
      providers: [{ provide: WorkerLifecycle, useValue: lifecycle }],
    };
  }
}
