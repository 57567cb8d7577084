import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Streams } from '../commands/streams';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { caseIdSchema } from '../shapes/common.schema';
import { natureIn, reportWords } from './report-words';
import { reportSchema } from './report.schema';

@ApiTags('cases')
@Controller('api/cases')
export class ReportController {
  constructor(private readonly streams: Streams) {}

  @Get(':case/report')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '事故调查报告的进展：尚缺内容、各版稿、意见、签名和审议。How the investigation report stands: what is missing, its drafts, comments, signatures and vettings.',
  })
  @ApiOkResponse({ standardSchema: reportSchema })
  @Refusals(400, 404, 409)
  async one(@Param('case', { schema: caseIdSchema }) caseId: string): Promise<object> {
    const { procedure, stand, world, inForce } = await this.streams.see({ caseId, procedure: 'investigation', n: 1 });
    const { own } = stand.state;
    const standing = own === null ? undefined : procedure.standing?.(own, world);
    // A case of another kind has none.
    if (standing === undefined) throw new Problem('not-opened', { params: { procedure: 'investigation' } });
    return { ...standing, nature: natureIn(standing), words: reportWords(standing, inForce.register) };
  }
}
