import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  caseCounts,
  casePage,
  caseView,
  countCases,
  documentsOf,
  inSnapshot,
  ledgerPage,
  personsOf,
  placeOfCase,
  verifyCase,
} from '@app/persistence';
import type { Operator } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs, scopeOf } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { casePageSchema } from '../shapes/case-line.schema';
import { caseSchema } from '../shapes/case.schema';
import { caseIdSchema } from '../shapes/common.schema';
import { ledgerPageSchema, verificationSchema } from '../shapes/ledger.schema';
import { cursorOf, limitSchema, markOf } from '../shapes/page';
import { shownCase, shownCaseView } from '../shapes/shown-case';
import { shownEntry } from '../shapes/shown-entry';
import { caseQuery, filterOf, listName } from './case-query';
import { LevelOfCase } from './level-of-case';
import { PersonalData } from './personal-data';

const pageQuery = z.object({
  ...caseQuery,
  limit: limitSchema,
  count: z.enum(['true', 'false']).default('false').meta({ description: '是否计数。Whether to say how many there are, 10,000 at most.' }),
  after: z.string().max(200).optional().meta({ description: '上一页的 next。Cursor: `next` of the page before, of the same list.' }),
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
    private readonly known: KnownProcedures,
  ) {}

  @Get()
  @Needs('case.list')
  @ApiOperation({
    summary:
      '案件列表：筛选、三种次序、翻页，附等级、伤亡、灯色和最近期限。Cases by filter and order, page by page, with level, casualties, light and nearest end.',
    description:
      '模拟环境中各案有其自己的今日，每一行以本案今日计。In a sandbox each case has its own today, by which its row is measured.',
  })
  @ApiOkResponse({ standardSchema: casePageSchema })
  @Refusals(400)
  async list(@Query({ schema: pageQuery }) query: z.infer<typeof pageQuery>, @Caller() operator: Operator): Promise<object> {
    const scope = scopeOf(operator, 'case.list');
    const { limit, order } = query;
    const list = listName(query);
    const after = markOf(list, query.after);
    const books = await this.registry.inForce();
    const filter = filterOf(query, books.register);
    const { page, count, counts } = await inSnapshot(this.source, async (on) => {
      return {
        page: await casePage(on, { filter, scope, order, after, limit }),
        count: query.count === 'true' ? await countCases(on, filter, scope) : null,
        counts: await caseCounts(on, scope),
      };
    });
    const cases = page.map(({ clocks, orderedBy: _mark, ...line }) => shownCase(line, clocks, books));
    const last = page.at(-1);
    return { cases, next: last === undefined || page.length < limit ? null : cursorOf(list, last), count, counts };
  }

  @Get(':case')
  @Needs('case.read')
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
  @Needs('case.read')
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
    const lines = (await ledgerPage(this.source, id, after, limit)).map((line) => ({ ...line, event: sight.event(line.event) }));
    const { register } = await this.registry.inForce();
    const people = await personsOf(
      this.source,
      lines.map(({ event }) => event.enteredBy),
    );
    const papers = (await documentsOf(this.source, id)).filter((paper) => sight.paper(paper.id));
    const entries = lines.map((line) => shownEntry(line, { known: this.known, register, people, papers }));
    const last = entries.at(-1);
    return { entries, next: last === undefined || entries.length < limit ? null : String(last.caseSeq) };
  }

  @Get(':case/verification')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '核对本案台账：重新计算每一条的哈希值，并与回执、文件登记和提醒比对。Recomputes every hash of the ledger of the case, and compares receipts, documents and reminders with it.',
  })
  @ApiOkResponse({ standardSchema: verificationSchema })
  @Refusals(400, 404)
  async verification(@Param('case', { schema: caseIdSchema }) id: string): Promise<object> {
    if ((await placeOfCase(this.source, id)) === null) throw new Problem('case-not-found', { params: { case: id } });
    const { entries, differences } = await inSnapshot(this.source, (on) => verifyCase(on, id));
    return { entries, differences: differences.map(({ caseSeq, what }) => ({ caseSeq, what })) };
  }
}
