import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Text } from '@app/clock';
import { overdueTextKinds, rectificationTextKinds, reportPaperKinds, supervisionTextKinds, textKinds } from '@app/domain';
import type { DraftText } from '@app/domain';
import { z } from 'zod';
import { Needs } from '../auth/permissions';
import { Streams } from '../commands/streams';
import { Refusals } from '../openapi/refusals';
import { Problem } from '../problems/problem';
import { caseIdSchema, textSchema as textInTwoSchema } from '../shapes/common.schema';

const ofSupervision: readonly string[] = supervisionTextKinds;
const ofRectification: readonly string[] = rectificationTextKinds;

const kindSchema = z
  .enum([...textKinds, ...overdueTextKinds, ...reportPaperKinds, ...supervisionTextKinds, ...rectificationTextKinds])
  .meta({
    description:
      '文稿种类。Which text: express-phone 电话快报, express-written 书面快报, follow-up 续报, final 终报; while its limit is overdue: report-urging 督办函 and report-criticism 通报、约谈的函 of the supervisor, or 情况报告 to the own government where there is none (IN-01), approval-request 请示 (AP-01), supervision-proposal 挂牌督办的请示 (JU-21), matters-urging 督办函 and matters-criticism 通报、约谈的函 of a supervision (SV-06); at any time supervision-report 督办情况报告; of a letter that was proposed letter-reminder 提示函, letter-warning 警示函, letter-urging 督办函, letter-criticism 通报, and of an interview that was decided interview-summons 约谈通知; of a draft that went up opinions-table 意见采纳情况表, enclosure-list 送审件清单, vetting-minutes 审核会纪要; of one that was circulated comments-table 征求意见采纳情况表; of the carrying-out evaluation-report 评估报告框架, interview-letter 约谈函, accountability-letter 问责移送函, and while it is overdue evaluation-overdue 情况报告 (EV-02).',
    examples: ['express-written', 'report-urging'],
  });

const query = z.object({
  n: z.coerce
    .number()
    .int()
    .min(1)
    .max(99)
    .default(1)
    .meta({ description: '挂牌督办的文稿属于本案第几次督办。Which supervision of the case a text of a supervision is of.' }),
});

export const textSchema = z
  .object({
    kind: kindSchema,
    text: z
      .string()
      .meta({ description: '文稿，供复制；无人报告的内容写作“待核”。Chinese, for copying; what nobody has told yet reads 待核.' }),
    missing: z
      .array(z.string())
      .meta({ description: '尚为“待核”的内容。What is still 待核: of a report, items of decree 493, article 12.' }),
  })
  .meta({
    id: 'ReportText',
    description: '一份文稿。A text for copying.',
    examples: [
      {
        kind: 'express-phone',
        text: '临河区应急管理局电话快报：2022年9月19日9时00分，内蒙古自治区巴彦淖尔市临河区，施工单位发生一起事故。简要经过：待核。已造成死亡1人，下落不明0人，重伤0人；初判一般，以最终认定为准。已采取的措施：待核。后续情况随时续报。',
        missing: ['unitProfile', 'location', 'scene', 'course', 'measures', 'other', 'directLossWan'],
      },
      {
        kind: 'report-urging',
        text: '关于尽快提交“9·19”高处坠落事故调查报告的督办函\n（发文字号：　　〔2022〕　　号）\n\n临河区安全生产委员会：\n　　2022年9月19日发生的“9·19”高处坠落事故（事故发生单位：施工单位），截至目前死亡1人。该起事故由巴彦淖尔市安全生产委员会办公室挂牌督办。\n　　依照《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条，提交事故调查报告的期限已于2022年11月18日届满，截至2022年11月25日已超期7日，临河区人民政府事故调查组尚未提交事故调查报告。\n　　请督促抓紧完成调查，并书面说明未按期提交的原因、目前进展和拟提交报告的日期。\n\n巴彦淖尔市安全生产委员会办公室\n2022年11月25日',
        missing: [],
      },
    ],
  });

const reportTitles: Readonly<Record<(typeof textKinds)[number], Text>> = {
  'express-phone': { zh: '电话快报', en: 'express report by phone' },
  'express-written': { zh: '首报', en: 'first report' },
  'follow-up': { zh: '续报', en: 'follow-up report' },
  final: { zh: '终报', en: 'final report' },
};

/** The items of decree 493, article 12, that nobody has told yet. */
const missingTitles: Readonly<Record<string, Text>> = {
  unitProfile: { zh: '事故发生单位概况', en: 'the unit' },
  location: { zh: '事故发生的具体地点', en: 'the exact place' },
  hour: { zh: '事故发生的具体时间', en: 'the hour' },
  scene: { zh: '事故现场情况', en: 'the scene' },
  course: { zh: '事故的简要经过', en: 'the course in short' },
  directLossWan: { zh: '初步估计的直接经济损失', en: 'a first estimate of the direct economic loss' },
  measures: { zh: '已经采取的措施', en: 'the measures taken' },
  other: { zh: '其他应当报告的情况', en: 'what else is to be reported' },
};

export const textsSchema = z
  .object({
    texts: z
      .array(
        z.object({
          kind: z.enum(textKinds).meta({ description: '文稿种类。Which text.' }),
          title: textInTwoSchema.meta({ description: '文稿的名称。The text in words.' }),
          text: z
            .string()
            .meta({ description: '文稿，供复制；无人报告的内容写作“待核”。For copying; what nobody has told yet reads 待核.' }),
          missing: z
            .array(
              z.object({
                item: z.string().meta({ description: '事项的代码。Code of the item.' }),
                text: textInTwoSchema.meta({ description: '事项的名称。The item in words.' }),
              }),
            )
            .meta({ description: '尚为“待核”的内容。What is still 待核.' }),
        }),
      )
      .meta({ description: '电话快报、首报、续报、终报。The reports by phone, first, follow-up and final.' }),
  })
  .meta({
    id: 'ReportTexts',
    description: '首报、续报、终报的文稿。The reports as they read now, for copying.',
    examples: [{ texts: [] }],
  });

@ApiTags('cases')
@Controller('api/cases')
export class TextsController {
  constructor(private readonly streams: Streams) {}

  @Get(':case/texts')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '首报、续报、终报的文稿及尚缺的内容，供复制。The first, follow-up and final reports as they read now, with what is missing, for copying.',
  })
  @ApiOkResponse({ standardSchema: textsSchema })
  @Refusals(400, 404, 409)
  async reports(@Param('case', { schema: caseIdSchema }) caseId: string): Promise<object> {
    const { procedure, stand, world, inForce } = await this.streams.see({ caseId, procedure: 'investigation', n: 1 });
    const { own } = stand.state;
    // A case of another kind has none.
    if (own === null) throw new Problem('not-opened', { params: { procedure: 'investigation' } });
    const texts = textKinds.flatMap((kind) => {
      const text = procedure.text?.(own, kind, inForce.register.nameOf, world) ?? null;
      if (text === null) return [];
      const missing = text.missing.map((item) => ({ item, text: missingTitles[item] ?? { zh: item, en: item } }));
      return [{ kind, title: reportTitles[kind], text: text.text, missing }];
    });
    return { texts };
  }

  @Get(':case/texts/:kind')
  @Needs('case.read')
  @ApiOperation({
    summary:
      '快报、续报和有关逾期的文稿，供复制。快报, 续报 and the papers about a missed limit (督办函, 通报、约谈的函, 情况报告, 请示) as they read now, for copying.',
    description:
      '仅为草稿：由人补全、发出并登记；读取不作记载。所涉期限未逾期，或者没有所涉函件、约谈、报告稿的，不予拟稿（409）。A draft: a person completes and sends it, and records that it was sent. Nothing is recorded by reading it. A paper about a limit that is not overdue, or about a letter, an interview or a draft that there is not, is refused (409).',
  })
  @ApiOkResponse({ standardSchema: textSchema })
  @Refusals(400, 404, 409)
  async one(
    @Param('case', { schema: caseIdSchema }) caseId: string,
    @Param('kind', { schema: kindSchema }) kind: z.infer<typeof kindSchema>,
    @Query({ schema: query }) { n }: z.infer<typeof query>,
  ): Promise<DraftText> {
    const stream = ofSupervision.includes(kind)
      ? ({ procedure: 'supervision', n } as const)
      : ({ procedure: ofRectification.includes(kind) ? 'rectification' : 'investigation', n: 1 } as const);
    const { procedure, stand, world, inForce } = await this.streams.see({ caseId, ...stream });
    const { own } = stand.state;
    const text = own === null ? null : (procedure.text?.(own, kind, inForce.register.nameOf, world) ?? null);
    if (text === null) throw new Problem('text-not-due', { params: { text: kind } });
    return text;
  }
}
