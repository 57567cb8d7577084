import { Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { postsOf } from '@app/domain';
import { oneAtATime } from '@app/people';
import type { Operator } from '@app/persistence';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { importSchema } from './import.schema';
import type { ImportAnswer } from './import.schema';
import { PeopleOfOrgan } from './people-of-organ';
import { readBytes } from './read-bytes';
import { organIdSchema } from './recording.schema';
import { planOf, shownPlan, takeIn } from './take-in';
import { templateOf } from './template';
import { readWorkbook } from './workbook';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mostMegabytes = 2;

const ofOrgan = z.object({ organ: organIdSchema });
const importQuery = z.object({
  organ: organIdSchema,
  mode: z
    .enum(['check', 'take'])
    .meta({ description: 'check 只核对，take 无误的收入。`check` looks, `take` takes it in where nothing is wrong.' }),
});

@ApiTags('people')
@Controller('api/people')
export class ImportController {
  constructor(
    private readonly source: DataSource,
    private readonly people: PeopleOfOrgan,
    private readonly registry: Registry,
  ) {}

  @Get('template')
  @Needs('people.read')
  @ApiOperation({ summary: '人员和值班表的 Excel 模板。The workbook of people and shifts, to fill in.' })
  @ApiOkResponse({
    description: '模板。The template.',
    content: { [workbookType]: { example: '（xlsx）', schema: { type: 'string', format: 'binary' } } },
  })
  @Refusals(400, 422)
  async template(@Query({ schema: ofOrgan }) { organ }: z.infer<typeof ofOrgan>): Promise<StreamableFile> {
    const file = await templateOf(postsOf((await this.people.organ(organ)).organ.kind));
    return new StreamableFile(file, { type: workbookType, disposition: 'attachment; filename="people.xlsx"', length: file.length });
  }

  @Post('import')
  @Needs('people.record')
  @HttpCode(200)
  @ApiOperation({
    summary: '核对或者收入人员和值班表的工作簿。Checks a workbook of people and shifts, or takes it in.',
    description:
      '逐行指出错误；有错误的一项也不收入。同一文件重复收入不改变任何内容。What is wrong is told line by line, and nothing is taken in while anything is. The same file once more changes nothing.',
  })
  @ApiConsumes(workbookType)
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ standardSchema: importSchema })
  @Refusals(400, 413, 422)
  async take(
    @Query({ schema: importQuery }) { organ: id, mode }: z.infer<typeof importQuery>,
    @Req() request: Request,
    @Caller() operator: Operator,
  ): Promise<ImportAnswer> {
    const bytes = await readBytes(request, mostMegabytes);
    const { organ, now } = await this.people.organ(id);
    const sheets = await readWorkbook(bytes);
    const asked = { organ: id, held: postsOf(organ.kind), now };
    const names = this.registry.names();
    if (mode === 'check') return shownPlan(await planOf(this.source.manager, sheets, asked), names, 'checked');
    return oneAtATime(this.source, async (manager) => {
      const plan = await planOf(manager, sheets, asked);
      if (plan.faults.length > 0) return shownPlan(plan, names, 'checked');
      await takeIn(manager, plan, id, operator.person);
      return shownPlan(plan, names, 'taken');
    });
  }
}
