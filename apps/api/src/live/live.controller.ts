import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { fault } from '@app/domain';
import type { Operator } from '@app/persistence';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { demandMay, Needs } from '../auth/permissions';
import { StillIn } from '../auth/still-in';
import { Refusals } from '../openapi/refusals';
import { uuidSchema } from '../shapes/common.schema';
import { LiveHub } from './live-hub';

const most = 50;
const uuids = z.array(uuidSchema).min(1).max(most);

const query = z
  .object({
    cases: z
      .string()
      .max(most * 37)
      .transform((text, context) => {
        const parsed = uuids.safeParse(text.split(','));
        if (parsed.success) return parsed.data;
        context.addIssue({
          code: 'custom',
          message: fault(`应为案件编号，以逗号分隔，最多${most}个`, `must be ids of cases, separated by commas, ${most} at most`),
        });
        return z.NEVER;
      })
      .optional()
      .meta({
        description: `正在查看的案件的编号，以逗号分隔，最多${most}个。Ids of the cases that are being looked at, separated by commas, ${most} at most.`,
        examples: ['3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10'],
      }),
    lists: z
      .enum(['true', 'false'])
      .default('false')
      .meta({ description: '任何案件有变动时是否提示，用于列表。Whether to tick when any case changed, for lists.' }),
    notices: z
      .enum(['true', 'false'])
      .default('false')
      .meta({ description: '是否告知本人未读的提醒有多少条。Whether to tell how many reminders you have not read.' }),
  })
  .refine(({ cases, lists, notices }) => cases !== undefined || lists === 'true' || notices === 'true', {
    path: ['cases'],
    message: fault(
      '请指明查看哪些案件，或者要求列表提示、未读提醒的数目',
      'name the cases that are looked at, or ask for the tick of lists or for the number of unread reminders',
    ),
  });

const example = [
  'data: {"case":"3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10","seq":12}',
  'event: lists\ndata: {}',
  'event: notices\ndata: {"unread":3,"ringing":1}',
  ': beat',
  '',
].join('\n\n');

@ApiTags('work')
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly stillIn: StillIn,
    private readonly hub: LiveHub,
  ) {}

  @Get()
  @Needs('case.read')
  @ApiOperation({
    summary:
      '实时更新：所查看的案件有变动时即告知其编号和台账序号。The live line: says of the cases that are looked at that they have moved on, and how far.',
    description:
      '只告知编号和序号，内容另行读取；开始时各告知一次，未读提醒的数目亦同；每 15 秒一次心跳；登录或者令牌失效即终止。Only id and number of the last entry are told: what changed is read by itself. Each is told once at the beginning, and so is the number of unread reminders. A heartbeat comes every 15 seconds. It ends with the session or the token.',
  })
  @ApiOkResponse({
    description: '服务器推送的事件。Server-sent events.',
    content: { 'text/event-stream': { schema: { type: 'string' }, example } },
  })
  @Refusals(400)
  open(
    @Query({ schema: query }) { cases = [], lists, notices }: z.infer<typeof query>,
    @Caller() operator: Operator,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    if (notices === 'true') demandMay(operator, 'notice.read');
    const person = notices === 'true' ? operator.person : null;
    this.hub.add({ cases, lists: lists === 'true', person, response, isStillIn: () => this.stillIn.is(request) });
  }
}
