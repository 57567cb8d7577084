import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { clockOf } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { clockSchema } from '../shapes/clock.schema';
import { caseIdSchema } from '../shapes/common.schema';
import { shownLine } from '../shapes/shown-clock';

const clockIdSchema = z
  .string()
  .max(80)
  .meta({ description: '期限的编号。Id of the time limit.', examples: ['IN-01'] });

const query = z.object({
  stream: z.string().max(80).optional().meta({
    description: '同一期限见于几个程序时，是哪一程序。Which procedure (its id in `streams`), where several have a time limit of that id.',
  }),
});

@ApiTags('cases')
@Controller('api/cases')
export class ClocksController {
  constructor(private readonly source: DataSource) {}

  @Get(':case/clocks/:clock')
  @ApiOperation({
    summary: '一个期限及其推算过程，逐步说明。A time limit and how its date follows: every step as a sentence in Chinese and English.',
  })
  @ApiOkResponse({ standardSchema: clockSchema })
  @Refusals(400, 404)
  async one(
    @Param('case', { schema: caseIdSchema }) id: string,
    @Param('clock', { schema: clockIdSchema }) clock: string,
    @Query({ schema: query }) { stream }: z.infer<typeof query>,
  ): Promise<object> {
    const found = await clockOf(this.source, id, clock, stream ?? null);
    if (found === null) throw new Problem('clock-not-found', { params: { case: id, clock } });
    return shownLine(found);
  }
}
