import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { clockOf } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { clockSchema } from '../shapes/clock.schema';
import { uuidSchema } from '../shapes/common.schema';
import { shownLine } from '../shapes/shown-clock';

const query = z.object({
  stream: z
    .string()
    .max(80)
    .optional()
    .meta({ description: 'Which procedure (its id in `streams`), where several have a time limit of that id.' }),
});

@ApiTags('cases')
@Controller('api/cases')
export class ClocksController {
  constructor(private readonly source: DataSource) {}

  @Get(':case/clocks/:clock')
  @ApiOperation({ summary: 'A time limit and how its date follows: every step as a sentence in Chinese and English.' })
  @ApiOkResponse({ standardSchema: clockSchema })
  @Refusals(400, 404)
  async one(
    @Param('case', { schema: uuidSchema }) id: string,
    @Param('clock', { schema: z.string().max(80) }) clock: string,
    @Query({ schema: query }) { stream }: z.infer<typeof query>,
  ): Promise<object> {
    const found = await clockOf(this.source, id, clock, stream ?? null);
    if (found === null) throw new Problem('clock-not-found', { params: { case: id, clock } });
    return shownLine(found);
  }
}
