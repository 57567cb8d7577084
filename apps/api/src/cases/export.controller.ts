import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { casePage, inSnapshot, mostCounted } from '@app/persistence';
import type { CaseFilter, CaseMark, CaseOrder } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { shownCase } from '../shapes/shown-case';
import { caseQuery, filterOf } from './case-query';
import { headLine, lineOfCase, tooManyLine } from './case-table';

const exportQuery = z.object({
  ...caseQuery,
  language: z.enum(['zh', 'en']).default('zh').meta({ description: '中文或者英文。Chinese or English.' }),
});

type ExportQuery = z.infer<typeof exportQuery>;

// Between two of them other requests have their turn.
const perStep = 200;

@ApiTags('cases')
@Controller('api/cases')
export class ExportController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get('export')
  @Needs('case.list')
  @ApiOperation({
    summary: '导出案件列表，CSV，最多 10,000 件。The list of cases as CSV, 10,000 at most.',
    description:
      '筛选和次序与列表相同；超出 10,000 件的，末行说明。The same filters and orders as of the list; where there are more, the last line says so.',
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' }, example: '\uFEFF"事故名称","发生地点"\r\n' } } })
  @Refusals(400)
  async all(@Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    const { register } = await this.registry.inForce();
    const lines = Readable.from(this.lines(filterOf(query, register), query), { objectMode: false });
    return new StreamableFile(lines, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="cases.csv"' });
  }

  private async *lines(filter: CaseFilter, { order, language }: ExportQuery): AsyncGenerator<string> {
    const books = await this.registry.inForce();
    // Spreadsheets take a file for UTF-8 only if it says so.
    yield `\uFEFF${headLine(language)}`;
    let after: CaseMark | null = null;
    for (let written = 0; written < mostCounted; written += perStep) {
      const page: Awaited<ReturnType<typeof casePage>> = await this.page(filter, order, after);
      yield page.map(({ clocks, orderedBy: _mark, ...line }) => lineOfCase(shownCase(line, clocks, books), language)).join('');
      if (page.length < perStep) return;
      after = page.at(-1) ?? null;
    }
    if ((await casePage(this.source, { filter, order, after, limit: 1 })).length > 0) yield tooManyLine(language, mostCounted);
  }

  private page(filter: CaseFilter, order: CaseOrder, after: CaseMark | null): ReturnType<typeof casePage> {
    return inSnapshot(this.source, (on) => casePage(on, { filter, order, after, limit: perStep }));
  }
}
