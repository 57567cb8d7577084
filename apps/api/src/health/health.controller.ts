import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Public } from '../auth/public';
import { TaskQueue } from './task-queue';
import { upWithin } from './up-within';

// Supervisors give up after a few seconds, and are to hear what is down rather than nothing.
const checkMs = 2_000;

const liveSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Live', examples: [{ status: 'ok' }] });
const upOrDown = z.enum(['up', 'down']);
const readySchema = z
  .object({
    status: z.enum(['ok', 'error']),
    database: upOrDown,
    temporal: upOrDown,
    worker: upOrDown.meta({ description: 'Whether somebody has polled the task queue in the last 70 seconds.' }),
  })
  .meta({ id: 'Ready', examples: [{ status: 'ok', database: 'up', temporal: 'up', worker: 'up' }] });

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
  @ApiOperation({ summary: 'The process answers.' })
  @ApiOkResponse({ standardSchema: liveSchema })
  live(): z.infer<typeof liveSchema> {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'Whether database and Temporal answer and a worker is there, within 3 seconds; otherwise 503 and which is down.',
  })
  @ApiOkResponse({ standardSchema: readySchema })
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
