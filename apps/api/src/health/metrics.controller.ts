import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { metrics } from '@app/observability';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';

/**
 * Needs a token like every other route. "From this machine only" would be no check at all behind a proxy on the same
 * machine, and Prometheus can send a bearer token.
 */
@ApiTags('health')
@Controller('metrics')
export class MetricsController {
  @Get()
  @Needs('metrics.read')
  @ApiOperation({ summary: '监测指标。Prometheus text.' })
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOkResponse({
    content: { 'text/plain': { schema: { type: 'string' }, example: '# TYPE anjian_late_streams gauge\nanjian_late_streams 0\n' } },
  })
  @Refusals()
  read(): Promise<string> {
    return metrics.metrics();
  }
}
