import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Public } from '../auth/public';

const checkMs = 2_000;

const liveSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Live', examples: [{ status: 'ok' }] });
const upOrDown = z.enum(['up', 'down']);
const readySchema = z
  .object({ status: z.enum(['ok', 'error']), database: upOrDown, temporal: upOrDown })
  .meta({ id: 'Ready', examples: [{ status: 'ok', database: 'up', temporal: 'up' }] });

/** For supervisors: says only what is up, so it needs no token. */
@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly client: Client,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process answers.' })
  @ApiOkResponse({ standardSchema: liveSchema })
  live(): z.infer<typeof liveSchema> {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Database and engine answer; otherwise 503 and which does not.' })
  @ApiOkResponse({ standardSchema: readySchema })
  async ready(@Res({ passthrough: true }) response: Response): Promise<z.infer<typeof readySchema>> {
    const [database, temporal] = await Promise.all([
      upOr(() => this.source.query('select 1')),
      upOr(() => this.client.withDeadline(Date.now() + checkMs, () => this.client.workflowService.getSystemInfo({}))),
    ]);
    const ready = database === 'up' && temporal === 'up';
    if (!ready) response.status(HttpStatus.SERVICE_UNAVAILABLE);
    return { status: ready ? 'ok' : 'error', database, temporal };
  }
}

async function upOr(check: () => Promise<unknown>): Promise<'up' | 'down'> {
  try {
    await check();
    return 'up';
  } catch {
    return 'down';
  }
}
