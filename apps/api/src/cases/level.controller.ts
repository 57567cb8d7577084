import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { caseIdSchema } from '../shapes/common.schema';
import { worded } from '../shapes/worded';
import { LevelOfCase } from './level-of-case';
import { levelSchema } from './level.schema';

@ApiTags('cases')
@Controller('api/cases')
export class LevelController {
  constructor(private readonly levels: LevelOfCase) {}

  @Get(':case/level')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '事故等级及其推算过程，逐步说明。The level as it was determined, as the numbers say it, and how it follows: every step as a sentence.',
  })
  @ApiOkResponse({ standardSchema: levelSchema })
  @Refusals(400, 404, 409)
  async one(@Param('case', { schema: caseIdSchema }) caseId: string): Promise<object> {
    const answer = await this.levels.of(caseId);
    // A case of another kind has none.
    if (answer === null) throw new Problem('not-opened', { params: { procedure: 'investigation' } });
    return { ...answer, derivation: answer.derivation.map(({ basis, ...step }) => ({ ...step, basis: worded(basis) })) };
  }
}
