import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { metrics } from '@app/observability';
import { WorkerLifecycle } from './worker-lifecycle';

/** For supervisors on the same machine or network: says only whether the worker lives and polls. */
@Controller()
export class HealthController {
  constructor(private readonly worker: WorkerLifecycle) {}

  @Get('health/live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  ready(): { status: string } {
    if (!this.worker.isReady()) throw new ServiceUnavailableException('The worker does not poll its queue.');
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4')
  metrics(): Promise<string> {
    return metrics.metrics();
  }
}
