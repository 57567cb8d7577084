import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { RuntimeOptions } from '@temporalio/worker';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@app/config';
import { endInTime } from '@app/observability';
import type { Repertoire } from '@app/turn';
import { WorkerModule } from './worker.module';

function runtimeMetrics(host: string, port: number | undefined): Pick<RuntimeOptions, 'telemetryOptions'> {
  return port === undefined ? {} : { telemetryOptions: { metrics: { prometheus: { bindAddress: `${host}:${port}` } } } };
}

/**
 * The worker process, put together and running.
 *
 * @param repertoire the procedures that it runs
 * @param bundle path of their workflows
 */
export async function runWorker(config: Config, repertoire: Repertoire, bundle: string): Promise<void> {
  // Nest decides when to stop; the SDK's own signal handlers would race with it.
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('WARN'),
    ...runtimeMetrics(config.API_HOST, config.TEMPORAL_METRICS_PORT),
  });
  const settings = {
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    payloadKeys: config.PAYLOAD_KEYS,
    bundle,
    maxCachedWorkflows: config.MAX_CACHED_WORKFLOWS,
    maxActivities: config.DATABASE_POOL_SIZE,
    anchorFile: config.ANCHOR_FILE,
    notices: { ways: config, webAddress: config.WEB_ADDRESS, settleMs: config.NOTICE_SETTLE_MS },
  };
  const module = await WorkerModule.with(settings, repertoire, config.DATABASE_URL);
  const app = await NestFactory.create<NestExpressApplication>(module, { logger: new ConsoleLogger({ json: true }), abortOnError: false });
  app.enableShutdownHooks();
  endInTime(app.getHttpServer());
  await app.listen(config.WORKER_METRICS_PORT, config.API_HOST);
}
