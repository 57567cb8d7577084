import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Operator } from '@app/persistence';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Streams } from '../commands/streams';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { caseIdSchema } from '../shapes/common.schema';
import { organWords } from '../shapes/organ-words';
import { PersonalData } from './personal-data';
import { rectificationSchema } from './rectification.schema';

@ApiTags('cases')
@Controller('api/cases')
export class RectificationController {
  constructor(
    private readonly streams: Streams,
    private readonly personal: PersonalData,
  ) {}

  @Get(':case/rectification')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '整改和评估的进展：各整改事项及其往来、批复后事项、评估、未落实的处理。How the carrying-out of the approval stands: its items with what was written about each, what follows the approval, the evaluations and what came of them.',
  })
  @ApiOkResponse({ standardSchema: rectificationSchema })
  @Refusals(400, 404, 409)
  async one(@Param('case', { schema: caseIdSchema }) caseId: string, @Caller() operator: Operator): Promise<object> {
    const { procedure, stand, world, inForce } = await this.streams.see({ caseId, procedure: 'rectification', n: 1 });
    const { own } = stand.state;
    const sight = await this.personal.sightOf(caseId, operator);
    const standing = own === null ? undefined : procedure.standing?.(own, world, (organ) => sight.entriesOf(organ));
    // It begins with the approval.
    if (standing === undefined) throw new Problem('not-opened', { params: { procedure: 'rectification' } });
    return { ...standing, words: organWords(standing, inForce.register) };
  }
}
