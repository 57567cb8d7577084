import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Public } from '../auth/public';
import { TaskQueue } from './task-queue';
import { upWithin } from './up-within';

// Supervisors give up after a few seconds, and are to hear what is down rather than nothing.
const checkMs = 2_000;

const liveSchema = z
  .object({ status: z.literal('ok').meta({ description: '正常。All is well.' }) })
  .meta({ id: 'Live', description: '进程在运行。The process answers.', examples: [{ status: 'ok' }] });
const upOrDown = (of: string) => z.enum(['up', 'down']).meta({ description: of });
const readySchema = z
  .object({
    status: z.enum(['ok', 'error']).meta({ description: '是否就绪。Whether all three are up.' }),
    database: upOrDown('数据库。Whether the database answers.'),
    temporal: upOrDown('Temporal 服务。Whether Temporal answers.'),
    worker: upOrDown('工作进程：70 秒内是否有人取任务。Whether somebody has polled the task queue in the last 70 seconds.'),
  })
  .meta({
    id: 'Ready',
    description: '各部分是否就绪。What is up and what is down.',
    examples: [{ status: 'ok', database: 'up', temporal: 'up', worker: 'up' }],
  });

/** For supervisors: says only what is up, so it needs no token. */
@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
    private readonly queue: TaskQueue,
  ) {}

  @Get('live')
  @ApiOperation({ summary: '进程在运行。The process answers.' })
  @ApiOkResponse({ standardSchema: liveSchema })
  live(): z.infer<typeof liveSchema> {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({
    summary:
      '数据库、Temporal 和工作进程是否就绪，3 秒内答复；否则 503 并说明是哪一个。Whether database and Temporal answer and a worker is there, within 3 seconds; otherwise 503 and which is down.',
  })
  @ApiOkResponse({ standardSchema: readySchema })
  @ApiResponse({ status: 503, description: '有未就绪的部分。Something is down.', standardSchema: readySchema })
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof readySchema>> {
    const [database, temporal, worker] = await Promise.all([
      upWithin(checkMs, () => this.source.query('select 1')),
      upWithin(checkMs, () => this.withDeadline(() => this.client.workflowService.getSystemInfo({}))),
      upWithin(checkMs, () => this.withDeadline(() => this.queue.isPolled())),
    ]);
    const ready = [database, temporal, worker].every((one) => one === 'up');
    if (!ready) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ok' : 'error', database, temporal, worker };
  }

  /** A call that nobody waits for any more is not to be tried on. */
  private withDeadline<T>(call: () => Promise<T>): Promise<T> {
    return this.client.withDeadline(Date.now() + checkMs, call);
  }
}
