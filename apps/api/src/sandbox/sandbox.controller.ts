import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { installationOf, placeOfCase } from '@app/persistence';
import type { FiredRung, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { reminderSchema } from '../shapes/case.schema';
import { caseIdSchema, instantSchema } from '../shapes/common.schema';
import { shownReminder } from '../shapes/shown-case';
import { Advance } from './advance';
import { advanceBodySchema } from './advance-body.schema';
import type { AdvanceBody } from './advance-body.schema';

const advancedSchema = z
  .object({
    to: instantSchema.meta({ description: '现在的时刻。The today of the cases now.' }),
    fired: z.array(reminderSchema).meta({ description: '途中发出的提醒。The reminders given on the way.' }),
  })
  .meta({
    id: 'Advanced',
    description: '推进的结果。What happened on the way.',
    examples: [{ to: '2022-11-30T01:00:00.000Z', fired: [] }],
  });

interface Advanced {
  readonly to: string;
  readonly fired: readonly ReturnType<typeof shownReminder>[];
}

/** A sandbox has its own today. A real installation refuses. */
@ApiTags('sandbox')
@Controller('api/sandbox')
export class SandboxController {
  constructor(
    private readonly source: DataSource,
    private readonly advance: Advance,
    private readonly registry: Registry,
  ) {}

  @Post('advance')
  @Needs('sandbox.advance')
  @ApiOperation({
    summary: '把所有案件推进到某一时刻，途中提醒逐一发出。Moves all cases to an instant; every reminder on the way is given.',
  })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: advancedSchema })
  @Refusals(400, 422)
  async all(@Body({ schema: advanceBodySchema }) { to }: AdvanceBody, @Caller() operator: Operator): Promise<Advanced> {
    await this.refuseReal();
    return this.advanced(to, await this.advance.all(to, operator));
  }

  @Post('cases/:case/advance')
  @Needs('sandbox.advance')
  @ApiOperation({
    summary: '把一个案件推进到某一时刻，途中提醒逐一发出。Moves one case to an instant; every reminder on the way is given.',
  })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: advancedSchema })
  @Refusals(400, 404, 422)
  async one(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Body({ schema: advanceBodySchema }) { to }: AdvanceBody,
    @Caller() operator: Operator,
  ): Promise<Advanced> {
    await this.refuseReal();
    if ((await placeOfCase(this.source, caseId)) === null) throw new Problem('case-not-found', { params: { case: caseId } });
    return this.advanced(to, await this.advance.one(caseId, to, operator));
  }

  private advanced(to: string, fired: readonly FiredRung[]): Advanced {
    const names = this.registry.names();
    return { to, fired: fired.map((reminder) => shownReminder(reminder, names)) };
  }

  private async refuseReal(): Promise<void> {
    if ((await installationOf(this.source)) !== 'sandbox') throw new Problem('sandbox-only');
  }
}
