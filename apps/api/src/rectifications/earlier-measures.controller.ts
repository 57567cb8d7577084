import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { earlierMeasures, openerOf } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { Caller } from '../auth/operator';
import { Needs, scopeOf } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { caseIdSchema } from '../shapes/common.schema';
import { earlierMeasuresSchema } from './rectifications.schema';
import { shownMeasure } from './shown-measure';

@ApiTags('cases')
@Controller('api/cases')
export class EarlierMeasuresController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get(':case/earlier-measures')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '以往事故的整改事项：同一单位的，以及同一城市同类事故的，最多30项，未落实的在前。The items of earlier accidents of the same unit, and of the same kind in the same city, 30 at most: those that are still open first.',
  })
  @ApiOkResponse({ standardSchema: earlierMeasuresSchema })
  @Refusals(400, 404)
  async one(@Param('case', { schema: caseIdSchema }) caseId: string, @Caller() operator: Operator): Promise<object> {
    if ((await openerOf(this.source, caseId)) === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const { register } = await this.registry.inForce();
    const found = await earlierMeasures(this.source, caseId, scopeOf(operator, 'case.list'));
    return { items: found.map(({ alike, ...line }) => ({ ...shownMeasure(line, register), alike })) };
  }
}
