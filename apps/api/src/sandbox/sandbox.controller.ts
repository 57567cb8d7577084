import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { installationOf, placeOfCase } from '@app/persistence';
import type { FiredRung, Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { reminderSchema } from '../shapes/case.schema';
import { instantSchema, uuidSchema } from '../shapes/common.schema';
import { Advance } from './advance';
import { advanceBodySchema } from './advance-body.schema';
import type { AdvanceBody } from './advance-body.schema';

const advancedSchema = z
  .object({ to: instantSchema, fired: z.array(reminderSchema) })
  .meta({ id: 'Advanced', examples: [{ to: '2022-11-30T01:00:00.000Z', fired: [] }] });

interface Advanced {
  readonly to: string;
  readonly fired: readonly FiredRung[];
}

/** A sandbox has its own today. A real installation refuses. */
@ApiTags('sandbox')
@Controller('api/sandbox')
export class SandboxController {
  constructor(
    private readonly source: DataSource,
    private readonly advance: Advance,
  ) {}

  @Post('advance')
  @ApiOperation({ summary: 'Moves all cases to an instant; every reminder on the way is given.' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: advancedSchema })
  @Refusals(400, 422)
  async all(@Body({ schema: advanceBodySchema }) { to }: AdvanceBody, @Caller() operator: Operator): Promise<Advanced> {
    await this.refuseReal();
    return { to, fired: await this.advance.all(to, operator) };
  }

  @Post('cases/:case/advance')
  @ApiOperation({ summary: 'Moves one case to an instant; every reminder on the way is given.' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: advancedSchema })
  @Refusals(400, 404, 422)
  async one(
    @Param('case', { schema: uuidSchema }) caseId: string,
    @Body({ schema: advanceBodySchema }) { to }: AdvanceBody,
    @Caller() operator: Operator,
  ): Promise<Advanced> {
    await this.refuseReal();
    if ((await placeOfCase(this.source, caseId)) === null) throw new Problem('case-not-found', { params: { case: caseId } });
    return { to, fired: await this.advance.one(caseId, to, operator) };
  }

  private async refuseReal(): Promise<void> {
    if ((await installationOf(this.source)) !== 'sandbox') throw new Problem('sandbox-only');
  }
}
