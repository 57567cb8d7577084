import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { loadNotice } from '@app/administration';
import type { LoadedNotice } from '@app/administration';
import type { Calendar } from '@app/calendar';
import { fault } from '@app/domain';
import { textField } from '@app/domain-schemas';
import type { Operator } from '@app/persistence';
import type { InForce } from '@app/register';
import { z } from 'zod';
import { Caller } from '../auth/operator';
import { Needs } from '../auth/permissions';
import { Refusals } from '../openapi/refusals';
import { validationProblem } from '../problems/validation';
import { daySchema, textSchema } from '../shapes/common.schema';
import { Administration } from './administration';
import { entrySchema } from './entry.schema';
import type { ShownEntry } from './entry.schema';
import { Registry } from './registry';

const calendarSchema = z
  .object({
    edition: z.string().meta({ description: '收入了哪些通知。The notices that are in it.' }),
    years: z.array(z.number().int()).meta({ description: '已有通知的年份。Years whose notice is known.' }),
    off: z.array(daySchema).meta({ description: '放假的周一至周五。Mondays to Fridays off.' }),
    worked: z.array(daySchema).meta({ description: '上班的周六、周日。Saturdays and Sundays worked.' }),
  })
  .meta({
    id: 'Calendar',
    description: '节假日和调休。Days off and made-up working days.',
    examples: [{ edition: '2022', years: [2022], off: ['2022-10-03'], worked: ['2022-10-08'] }],
  });

const noticeSchema = z
  .strictObject({
    file: textField({ zh: '通知的全文', en: 'text of the notice' }, 100_000).meta({
      description:
        '通知的全文（国务院办公厅文件的文字），或者本系统的 JSON 格式。The text of the notice as it was published, or the JSON form of this product.',
    }),
    reason: textField({ zh: '登记的理由', en: 'why it is recorded' }, 500)
      .default('国务院办公厅已经公布')
      .meta({ description: '登记的理由。Why it is recorded.' }),
  })
  .meta({
    id: 'NoticeFile',
    description: '节假日安排的通知。A State Council notice on holidays.',
    examples: [{ file: '国务院办公厅关于2027年部分节假日安排的通知…' }],
  });

const workingSchema = z.object({
  working: z.boolean().meta({ description: '是否工作日。Whether it is worked.' }),
  provisional: z.boolean().meta({ description: '是否暂定。Whether a notice may still change it.' }),
});

const dateSchema = z.object({
  dueDate: daySchema.meta({ description: '届满日。Last day.' }),
  provisional: z.boolean().meta({ description: '是否暂定。Whether it is provisional.' }),
});

const previewSchema = z
  .object({
    notice: z.string().meta({ description: '通知的编号：年份，调整通知加 -a1。Year, with -a1 for an amendment.' }),
    number: z.string().nullable().meta({ description: '文号。Its number.' }),
    issuedOn: daySchema.nullable().meta({ description: '成文日期。Day on which it was signed.' }),
    sha256: z.string().meta({ description: '文件的 SHA-256。Of the file.' }),
    faults: z
      .array(
        z.object({
          field: z.string().meta({ description: '哪一项。The field.' }),
          reason: textSchema.meta({ description: '原因。Why.' }),
        }),
      )
      .meta({ description: '不能收入的原因。What stands against it.' }),
    days: z
      .array(
        z.object({
          day: daySchema.meta({ description: '日期。The day.' }),
          was: workingSchema.meta({ description: '收入之前。Before.' }),
          is: workingSchema.meta({ description: '收入之后。After.' }),
        }),
      )
      .meta({ description: '与已知不同的日子。Days that are otherwise than they were known.' }),
    dates: z
      .array(
        z.object({
          caseId: z.uuid().meta({ description: '案件编号。Id of the case.' }),
          caseName: z.string().meta({ description: '案件名称。Name of the case.' }),
          clock: z.string().meta({ description: '期限编号。Id of the time limit.' }),
          title: textSchema.meta({ description: '期限名称。What has to be done.' }),
          was: dateSchema.meta({ description: '收入之前。Before.' }),
          is: dateSchema.meta({ description: '收入之后。After.' }),
        }),
      )
      .meta({ description: '未结案件中将变动或者确定的届满日。Ends of periods of open cases that move or become certain.' }),
    looked: z.enum(['all', 'some']).meta({ description: '是否看全了所涉的案件。Whether all cases concerned were looked at.' }),
  })
  .meta({
    id: 'NoticePreview',
    description: '收入通知之前的试算。What a notice would change, before it is applied.',
    examples: [{ notice: '2027', number: null, issuedOn: null, sha256: '', faults: [], days: [], dates: [], looked: 'all' }],
  });

type NoticeFile = z.infer<typeof noticeSchema>;

@ApiTags('register')
@Controller('api/calendar')
export class CalendarController {
  constructor(
    private readonly registry: Registry,
    private readonly administration: Administration,
  ) {}

  @Get()
  @Needs('law.read')
  @ApiOperation({
    summary: '已有国务院通知的年份的放假和调休。Days off and made-up working days of the years whose State Council notice is known.',
  })
  @ApiOkResponse({ standardSchema: calendarSchema })
  @Refusals()
  async calendar(): Promise<Calendar> {
    return (await this.registry.inForce()).calendar;
  }

  @Post('preview')
  @Needs('calendar.record')
  @HttpCode(200)
  @ApiOperation({
    summary: '试算收入一个节假日通知会改变哪些日子和届满日。The days and dates that a notice would change.',
    description: '不作任何记载。Nothing is recorded.',
  })
  @ApiOkResponse({ standardSchema: previewSchema })
  @Refusals(400, 413, 422)
  async preview(@Body({ schema: noticeSchema }) { file }: NoticeFile): Promise<object> {
    const loaded = demandNotice(file, await this.registry.inForce());
    const { dates, ...preview } = await this.administration.preview(loaded);
    const { id, number, issuedOn } = loaded.notice;
    const moved = dates.map(({ caseId, caseName, found }) => ({ caseId, caseName, ...found }));
    return { notice: id, number, issuedOn, sha256: loaded.sha256, ...preview, dates: moved };
  }

  @Post('notices')
  @Needs('calendar.record')
  @ApiOperation({
    summary: '收入一个节假日通知，自各案下一步起适用。Takes in a notice; it holds from the next step of each case.',
  })
  @ApiCreatedResponse({ standardSchema: entrySchema })
  @Refusals(400, 413, 422)
  async load(@Body({ schema: noticeSchema }) { file, reason }: NoticeFile, @Caller() operator: Operator): Promise<ShownEntry> {
    const { notice, sha256, paper } = demandNotice(file, await this.registry.inForce());
    return this.administration.record(() => ({ change: { kind: 'notice', notice, sha256 }, grounds: { paper, reason } }), operator);
  }
}

/** @throws Problem that says of each fault where in the file it stands */
function demandNotice(file: string, { notices }: InForce): LoadedNotice {
  const loaded = loadNotice(file, notices);
  if ('notice' in loaded) return loaded;
  throw validationProblem(
    loaded.map(({ line, excerpt, zh, en }) => ({
      path: ['file'],
      message: fault(`第${line}行“${excerpt}”：${zh}`, `line ${line}, "${excerpt}": ${en}`),
    })),
  );
}
