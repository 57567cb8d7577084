import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ReportStanding } from '@app/domain';
import { placeOfCase } from '@app/persistence';
import { DataSource } from 'typeorm';
import { standOf } from '../commands/stand';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { uuidSchema } from '../shapes/common.schema';
import { reportSchema } from './report.schema';

@ApiTags('cases')
@Controller('cases')
export class ReportController {
  constructor(private readonly source: DataSource) {}

  @Get(':id/report')
  @ApiOperation({ summary: 'How the investigation report stands: what is missing, its drafts, comments, signatures and vettings.' })
  @ApiOkResponse({ standardSchema: reportSchema })
  @Refusals(400, 404)
  async one(@Param('id', { schema: uuidSchema }) caseId: string): Promise<ReportStanding> {
    const place = await placeOfCase(this.source, caseId);
    if (place === null) throw new Problem('case-not-found', { params: { case: caseId } });
    const { procedure, state, world } = await standOf(this.source, { caseId, procedure: 'investigation', n: 1 }, place);
    const standing = state.own === null ? undefined : procedure.report?.(state.own, world);
    if (standing === undefined) throw new Problem('case-not-found', { params: { case: caseId } });
    return standing;
  }
}
