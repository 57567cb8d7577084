import { createServer } from 'node:http';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { dataSourceOf } from '@app/persistence';
import { dataConverterOf } from '@app/temporal-client';
import { bareActivities } from './activities';

/** The same worker settings as Anjian's, with workflows that do nothing but their step. */
async function main(env: NodeJS.ProcessEnv): Promise<void> {
  Runtime.install({ shutdownSignals: ['SIGTERM'], logger: new DefaultLogger('ERROR') });
  const source = await dataSourceOf(env['DATABASE_URL'] ?? '', 10).initialize();
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address: env['TEMPORAL_ADDRESS'] ?? '' }),
    namespace: env['TEMPORAL_NAMESPACE'] ?? '',
    taskQueue: env['TEMPORAL_TASK_QUEUE'] ?? '',
    workflowBundle: { codePath: env['BARE_BUNDLE'] ?? '' },
    activities: bareActivities(source),
    dataConverter: dataConverterOf(env['PAYLOAD_KEYS'] ?? ''),
    maxCachedWorkflows: Number(env['MAX_CACHED_WORKFLOWS']),
    maxConcurrentActivityTaskExecutions: 10,
    maxConcurrentLocalActivityExecutions: 10,
  });
  createServer((_request, response) => {
    response.statusCode = worker.getState() === 'RUNNING' ? 200 : 503;
    response.end();
  }).listen(Number(env['WORKER_METRICS_PORT']), '127.0.0.1');
  await worker.run();
  process.exit(0);
}

void main(process.env);
