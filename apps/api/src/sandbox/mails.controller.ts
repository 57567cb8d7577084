import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { installationOf } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { cursorFrom, limitSchema, readCursor } from '../shapes/page';
import { CaughtMails } from './caught-mails';
import { caughtMailsSchema } from './mails.schema';
import type { ShownMails } from './mails.schema';

const list = 'mails';
const query = z.strictObject({
  after: z.string().max(300).optional().meta({ description: '上一页返回的 next。What the last page answered as `next`.' }),
  limit: limitSchema,
});

/** In a demonstration no mail leaves the machine: here one sees what would have. */
@ApiTags('sandbox')
@Controller('api/sandbox')
export class MailsController {
  constructor(
    private readonly source: DataSource,
    private readonly mails: CaughtMails,
  ) {}

  @Get('mails')
  @Needs('sandbox.advance')
  @ApiOperation({ summary: '演示邮箱：本应发出的邮件，后到的在前。Mail catcher: the mails that would have gone out, the newest first.' })
  @ApiOkResponse({ standardSchema: caughtMailsSchema })
  @Refusals(400, 422)
  async caught(@Query({ schema: query }) { after, limit }: z.infer<typeof query>): Promise<ShownMails> {
    if ((await installationOf(this.source)) !== 'sandbox') throw new Problem('sandbox-only');
    const page = await this.mails.page(after === undefined ? null : readCursor(list, after, z.tuple([z.string()]))[0], limit);
    if (page === null) return { kept: false, mails: [], count: 0, next: null };
    const { mails, count, last } = page;
    return { kept: true, mails: [...mails], count, next: last === null ? null : cursorFrom(list, [last]) };
  }
}
