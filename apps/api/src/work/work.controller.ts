import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { inRange, textField } from '@app/domain-schemas';
import { inSnapshot, markSeen, readNotices } from '@app/persistence';
import type { Operator, Querying, WorkMark } from '@app/persistence';
import { placesBelow } from '@app/register';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import { caseIdSchema } from '../shapes/common.schema';
import { cursorFrom, limitSchema, readCursor } from '../shapes/page';
import { handling } from './handling';
import { leader } from './leader';
import { supervising } from './supervising';
import { workSchema } from './work.schema';

const query = z.object({
  view: z
    .enum(['handling', 'supervising', 'leader'])
    .default('handling')
    .meta({ description: '承办、督办、领导一页。Which view of the work.' }),
  organ: textField({ zh: '机关', en: 'organ' }, 80)
    .optional()
    .meta({ description: '哪一机关的工作；不填为全部。Whose work; of all where absent.', examples: ['150802-government'] }),
  due: z.enum(['today', 'three-days', 'overdue']).optional().meta({
    description:
      '只看今日届满、三日内届满或者已过期限的，各案以本案今日计（承办）。Only what ends today, within three days, or should have ended, each by its own today (handling).',
  }),
  limit: limitSchema,
  after: z.string().max(400).optional().meta({ description: '上一页的 next（承办）。Cursor: `next` of the page before (handling).' }),
});

type Asked = z.infer<typeof query>;

const markSchema = z.object({
  endAt: z.iso.datetime().refine(inRange).nullable(),
  since: z.iso.datetime().refine(inRange),
  stream: z.string(),
  id: z.string(),
});

const entry = z.number().int().min(0).max(1e9);

const markBodySchema = z
  .object({ seq: entry.meta({ description: '看到台账第几条，见列表的 lastChange.seq。Up to which entry: `lastChange.seq` of the list.' }) })
  .meta({ id: 'MarkSeen', description: '看到第几条。Up to which entry you have looked.', examples: [{ seq: 12 }] });

const seenSchema = z
  .object({ seq: entry.meta({ description: '已标记到台账第几条。Up to which entry is marked now.' }) })
  .meta({ id: 'Seen', description: '已标记看到第几条。Up to which entry of the ledger you have looked.', examples: [{ seq: 12 }] });

@ApiTags('work')
@Controller('api')
export class WorkController {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  @Get('work')
  @Needs('task.list')
  @ApiOperation({
    summary: '我的工作：承办、督办、领导一页。My work: what to handle, what to supervise, and the page of a leader.',
    description:
      '模拟环境中各案有其自己的今日，每一行以本案今日计。In a sandbox each case has its own today, by which its line is measured.',
  })
  @ApiOkResponse({ standardSchema: workSchema })
  @Refusals(400)
  async work(@Query({ schema: query }) asked: Asked, @Caller() { person }: Operator): Promise<object> {
    const books = await this.registry.inForce();
    const { register } = books;
    const { organ, view } = asked;
    // What an organ that is no more had to do, its successor has to do.
    const owners = organ === undefined ? null : [organ, ...register.organs.predecessors(organ)];
    const places = organ === undefined ? null : placesBelow(register.places, organ.slice(0, 6));
    return inSnapshot(this.source, async (on) => {
      if (view === 'supervising') return supervising(on, owners, this.registry.booksOf(books));
      if (view === 'leader') return leader(on, { owners, places }, books);
      return this.handling(on, asked, person, owners);
    });
  }

  @Post('cases/:case/seen')
  @Needs('case.read')
  @HttpCode(200)
  @ApiOperation({
    summary:
      '标记看到第几条，此后的变动在承办中列出；本案的提醒即为已读。Marks up to which entry you have looked: what comes later is listed in your work. Your reminders of the case are read by it.',
  })
  @ApiOkResponse({ standardSchema: seenSchema })
  @Refusals(400, 404)
  async seen(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Body({ schema: markBodySchema }) { seq }: z.infer<typeof markBodySchema>,
    @Caller() { person }: Operator,
  ): Promise<z.infer<typeof seenSchema>> {
    return this.source.transaction(async (on) => {
      const marked = await markSeen(on, person, caseId, seq);
      if (marked === null) throw new Problem('case-not-found', { params: { case: caseId } });
      // Whoever has the case before him has what it reminds of before him.
      await readNotices(on, person, { caseId });
      return { seq: marked };
    });
  }

  private async handling(
    on: Querying,
    { organ, due, limit, after }: Asked,
    person: string,
    owners: readonly string[] | null,
  ): Promise<object> {
    const list = `work ${organ ?? ''} ${due ?? ''}`;
    const mark: WorkMark | null = after === undefined ? null : readCursor(list, after, markSchema);
    const { mark: last, ...shown } = await handling(
      on,
      { person, owners, due: due ?? null, after: mark, limit },
      await this.registry.inForce(on),
    );
    return { ...shown, next: last === null ? null : cursorFrom(list, markSchema.parse(last)) };
  }
}
