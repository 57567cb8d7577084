import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { Response } from 'express';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { KnownProcedures } from '../procedures/known-procedures';
import { commandCatalogue, commandCatalogueSchema } from './command-catalogue';

const etagHeader = { ETag: { description: '内容的标记。Mark of this content.', schema: { type: 'string' } } } as const;

/** What changes with a release only: made once, and told apart by its hash. */
@ApiTags('commands')
@Controller('api/commands')
export class CommandCatalogueController {
  private readonly text: string;
  private readonly etag: string;

  constructor(known: KnownProcedures) {
    this.text = JSON.stringify(commandCatalogue(known));
    this.etag = `"${createHash('sha256').update(this.text).digest('base64url')}"`;
  }

  @Get()
  @Needs('law.read')
  @ApiOperation({
    summary:
      '全部事项：名称、主题、次序、条款、一般由谁办理、阶段和表单。All commands: title, theme, order, article, whose act each usually is, stages and form.',
    description:
      '与案件无关，只随版本变化；带上 If-None-Match 即可不重复下载。The same for every case; it changes with a release only, so ask with If-None-Match. What may be given now is at /api/cases/{case}/commands.',
  })
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: '已有内容的 ETag。ETag of what the caller has.',
    schema: { type: 'string' },
  })
  // Whoever keeps it asks each time whether it is still so, which costs no more than a 304.
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ standardSchema: commandCatalogueSchema, headers: etagHeader })
  @ApiResponse({ status: 304, description: '没有变化。It has not changed.', headers: etagHeader })
  @Refusals()
  all(@Res({ passthrough: true }) response: Response): string {
    response.setHeader('ETag', this.etag).type('json');
    return this.text;
  }
}
