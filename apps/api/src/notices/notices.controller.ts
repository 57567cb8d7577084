import { Body, Controller, Get, HttpCode, Logger, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { posts } from '@app/clock';
import type { Names } from '@app/contracts';
import { inRange } from '@app/domain-schemas';
import { noticesOf, noticesShown, readNotices, unreadOf } from '@app/persistence';
import type { NoticeLine, Operator, Reading } from '@app/persistence';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Registry } from '../register/registry';
import { cursorFrom, limitSchema, readCursor } from '../shapes/page';
import { noticesSchema, readingSchema, unreadCountSchema } from './notices.schema';
import type { Reads, ShownCount, ShownNotice, ShownNotices } from './notices.schema';

const query = z.strictObject({
  which: z.enum(['unread', 'ringing', 'all']).default('unread').meta({
    description: '未读、未读且期限以小时计、全部。The unread ones, those of them that are of limits in hours, or all.',
  }),
  limit: limitSchema,
  after: z.string().max(400).optional().meta({ description: '上一页的 next。Cursor: `next` of the page before.' }),
});

const markSchema = z.object({ sentAt: z.iso.datetime().refine(inRange), id: z.uuid() });

/** Reminders as they stand before whoever has signed in. */
@ApiTags('work')
@Controller('api/notices')
export class NoticesController {
  private readonly log = new Logger('notices');

  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get()
  @Needs('notice.read')
  @ApiOperation({
    summary: '本人收到的提醒，后到的在前。The reminders that you received, the newest first.',
    description: '读取即记为已送达，不记为已读。Reading the list marks them as delivered, and not as read.',
  })
  @ApiOkResponse({ standardSchema: noticesSchema })
  @Refusals(400)
  async list(
    @Query({ schema: query }) { which, limit, after }: z.infer<typeof query>,
    @Caller() { person }: Operator,
  ): Promise<ShownNotices> {
    const name = `notices ${which}`;
    const mark = after === undefined ? null : readCursor(name, after, markSchema);
    const found = await noticesOf(this.source, { person, which, after: mark, limit });
    this.delivered(person, found);
    const { register } = await this.registry.inForce();
    const last = found.at(-1);
    const next = last === undefined || found.length < limit ? null : cursorFrom(name, { sentAt: last.sentAt, id: last.id });
    return { notices: found.map((notice) => shownNotice(notice, register)), next };
  }

  @Get('count')
  @Needs('notice.read')
  @ApiOperation({ summary: '本人未读的提醒有多少条。How many reminders you have not read.' })
  @ApiOkResponse({ standardSchema: unreadCountSchema })
  @Refusals()
  async count(@Caller() { person }: Operator): Promise<ShownCount> {
    const [found] = await unreadOf(this.source, [person]);
    return { unread: found?.unread ?? 0, ringing: found?.ringing ?? 0 };
  }

  @Post('read')
  @Needs('notice.read')
  @HttpCode(200)
  @ApiOperation({
    summary: '将本人的提醒标为已读，返回还有多少条未读。Marks reminders of yours as read, and answers how many are still unread.',
    description: '已读的和他人的不受影响。What is read already, or is somebody else’s, stays as it is.',
  })
  @ApiOkResponse({ standardSchema: unreadCountSchema })
  @Refusals(400, 413)
  async read(@Body({ schema: readingSchema }) asked: Reads, @Caller() operator: Operator): Promise<ShownCount> {
    await readNotices(this.source, operator.person, readingOf(asked));
    return this.count(operator);
  }

  // The list does not wait for it: what is not noted now is noted at the next look.
  private delivered(person: string, found: readonly NoticeLine[]): void {
    const ids = found.filter(({ readAt, withdrawn }) => readAt === null && withdrawn === null).map(({ id }) => id);
    if (ids.length === 0) return;
    noticesShown(this.source, person, ids).catch((error: unknown) => {
      this.log.warn({ notices: 'not noted as delivered', reason: error instanceof Error ? error.message : 'unknown' });
    });
  }
}

function readingOf({ ids, case: caseId }: Reads): Reading {
  if (ids !== undefined) return { ids };
  return caseId === undefined ? 'all' : { caseId };
}

function shownNotice({ organ, post, reached, ...notice }: NoticeLine, { nameOf }: Names): ShownNotice {
  return { ...notice, organName: nameOf(organ), postText: posts[post].title, reachedText: posts[reached].title };
}
