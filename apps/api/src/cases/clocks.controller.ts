import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { textField } from '@app/domain-schemas';
import { clockOf, clocksOf, inSnapshot } from '@app/persistence';
import { caseConflicts } from '@app/rules';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { clockSchema } from '../shapes/clock.schema';
import { caseIdSchema } from '../shapes/common.schema';
import { shownLine } from '../shapes/shown-clock';
import { LevelOfCase } from './level-of-case';

const clockIdSchema = textField({ zh: '期限的编号', en: 'id of the time limit' }, 80).meta({
  description: '期限的编号。Id of the time limit.',
  examples: ['IN-01'],
});

const query = z.object({
  stream: textField({ zh: '程序', en: 'procedure' }, 80).optional().meta({
    description: '同一期限见于几个程序时，是哪一程序。Which procedure (its id in `streams`), where several have a time limit of that id.',
  }),
});

@ApiTags('cases')
@Controller('api/cases')
export class ClocksController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly levels: LevelOfCase,
  ) {}

  @Get(':case/clocks/:clock')
  @Needs('case.read')
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
    const { found, all } = await inSnapshot(this.source, async (on) => {
      return { found: await clockOf(on, id, clock, stream ?? null), all: await clocksOf(on, id) };
    });
    if (found === null) throw new Problem('clock-not-found', { params: { case: id, clock } });
    const books = await this.registry.inForce();
    const numbers = (await this.levels.of(id))?.contradictions ?? [];
    return shownLine(found, books, { limits: caseConflicts(all, books.calendar), numbers });
  }
}
