import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseCounts, casePage, caseView, inSnapshot, ledgerPage, placeOfCase } from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { casePageSchema, caseSchema } from '../shapes/case.schema';
import { caseIdSchema, caseKindSchema } from '../shapes/common.schema';
import { ledgerPageSchema } from '../shapes/ledger.schema';
import { cursorOf, limitSchema, markOf } from '../shapes/page';
import { shownCase, shownCaseView } from '../shapes/shown-case';
import { LevelOfCase } from './level-of-case';
import { PersonalData } from './personal-data';

const pageQuery = z.object({
  limit: limitSchema,
  kind: caseKindSchema.optional().meta({ description: '只看某一类案件。Only cases of this kind.' }),
  after: z.string().max(200).optional().meta({ description: '上一页的 next。Cursor: `next` of the page before.' }),
});

const ledgerQuery = z.object({
  limit: limitSchema,
  after: z.coerce.number().int().min(0).default(0).meta({ description: '上一页最后一条的 caseSeq。Last caseSeq of the page before.' }),
});

/** Reads of the read model: no question about a case reaches a workflow. */
@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
    private readonly levels: LevelOfCase,
    private readonly personal: PersonalData,
  ) {}

  @Get()
  @ApiOperation({
    summary:
      '案件列表，全部或者某一类，新的在前，附灯色、等级和最近期限。Cases, of one kind or all, the newest first, with light, level and nearest end.',
  })
  @ApiOkResponse({ standardSchema: casePageSchema })
  @Refusals(400)
  async list(@Query({ schema: pageQuery }) { limit, kind, after }: z.infer<typeof pageQuery>): Promise<object> {
    const mark = markOf(after);
    const { page, counts } = await inSnapshot(this.source, async (on) => {
      return { page: await casePage(on, mark, limit, kind), counts: await caseCounts(on) };
    });
    const { register } = await this.registry.inForce();
    const cases = page.map(({ clocks, ...line }) => shownCase(line, clocks, register));
    const last = cases.at(-1);
    return { cases, next: last === undefined || cases.length < limit ? null : cursorOf(last), counts };
  }

  @Get(':case')
  @ApiOperation({
    summary:
      '一个案件：有关案件、程序、期限、待办、前置条件和已发提醒。A case with its related cases, procedures, time limits, tasks, preconditions and the reminders given so far.',
  })
  @ApiOkResponse({ standardSchema: caseSchema })
  @Refusals(400, 404)
  async one(@Param('case', { schema: caseIdSchema }) id: string): Promise<object> {
    const found = await caseView(this.source, id);
    if (found === null) throw new Problem('case-not-found', { params: { case: id } });
    const numbers = (await this.levels.of(id))?.contradictions ?? [];
    return shownCaseView(found, numbers, await this.registry.inForce());
  }

  @Get(':case/ledger')
  @ApiOperation({
    summary: '案件台账，按记载先后。The ledger of a case, in the order in which it was written.',
    description:
      '人员信息只对办理本案的机关和录入该条的机关提供，对其他机关略去并在 withheld 中注明。What names persons is shown to the organs that handle the case and to the one whose entry it is; from others it is withheld, which `withheld` says.',
  })
  @ApiOkResponse({ standardSchema: ledgerPageSchema })
  @Refusals(400, 404)
  async ledger(
    @Param('case', { schema: caseIdSchema }) id: string,
    @Query({ schema: ledgerQuery }) { limit, after }: z.infer<typeof ledgerQuery>,
    @Caller() operator: Operator,
  ): Promise<object> {
    if ((await placeOfCase(this.source, id)) === null) throw new Problem('case-not-found', { params: { case: id } });
    const sight = await this.personal.sightOf(id, operator);
    const entries = (await ledgerPage(this.source, id, after, limit)).map((line) => ({ ...line, event: sight.event(line.event) }));
    const last = entries.at(-1);
    return { entries, next: last === undefined || entries.length < limit ? null : String(last.caseSeq) };
  }
}
