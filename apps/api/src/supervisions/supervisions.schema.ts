import { supervisionSteps } from '@app/domain';
import { z } from 'zod';
import { caseLineSchema, exampleLine } from '../shapes/case-line.schema';
import { instantSchema, textSchema } from '../shapes/common.schema';
import { supervisedShared, workLimitSchema } from '../work/work.schema';

const stepSchema = z
  .object({
    step: z.enum(supervisionSteps).meta({ description: '环节。The step.' }),
    text: textSchema.meta({ description: '环节的名称。The step in words.' }),
    state: z
      .enum(['done', 'unrecorded', 'current', 'ahead'])
      .meta({ description: '已办、无人登记、正在办理或者尚未办理。Done, past and not recorded, where it stands, or still to come.' }),
  })
  .meta({ id: 'SupervisionStep', description: '督办的一个环节。One step of a supervision.' });

const lineSchema = z
  .object({
    case: caseLineSchema.meta({
      description: '被督办的案件，与案件列表的一行相同。The supervised case, as in a row of the list of cases.',
    }),
    ...supervisedShared,
    notice: z.string().nullable().meta({ description: '督办通知的文号；没有文号的为空。Number of the notice; null where it has none.' }),
    issuedOn: instantSchema.meta({ description: '下达督办通知的时间。When the notice was issued.' }),
    stage: z.string().meta({ description: '所处阶段。The stage of the supervision.' }),
    stageText: textSchema.meta({ description: '所处阶段的名称。The stage in words.' }),
    steps: z.array(stepSchema).meta({ description: '各环节，按先后。Its steps, in their order.' }),
    limit: workLimitSchema.nullable().meta({
      description: '督办自身最先届满的期限；没有的为空。The time limit of the supervision that ends first; null where none runs.',
    }),
    lastFeedbackAt: instantSchema.nullable().meta({
      description: '被督办单位最近一次反馈的时间；尚未反馈的为空。When the supervised side last reported; null where it has not.',
    }),
  })
  .meta({ id: 'SupervisionLine', description: '督办台账的一行。One line of the list of supervised cases.' });

const count = (description: string) => z.number().int().meta({ description });

const countsSchema = z
  .object({
    all: count('本列表的件数。How many the list has.'),
    steps: z
      .object({
        received: count('待签收。Waiting to be signed for.'),
        handling: count('办理中，尚未反馈。In hand, nothing reported yet.'),
        vetted: count('已反馈，待复核。Reported, waiting to be vetted.'),
        released: count('待解除。Waiting to be released.'),
      })
      .meta({ description: '按所处环节。By the step at which they stand.' }),
    lights: z
      .object({ red: count('红灯。Red.'), amber: count('黄灯。Amber.'), green: count('绿灯。Green.'), grey: count('灰灯。Grey.') })
      .meta({ description: '按灯色。By light.' }),
    over: z
      .object({ running: count('督办中。Under supervision.'), ended: count('已解除或者撤回。Released or withdrawn.') })
      .meta({ description: '按是否督办中。By whether they run.' }),
  })
  .meta({
    id: 'SupervisionCounts',
    description:
      '件数：每一数目即以之为筛选时列表的件数，其余筛选不变。Each number is that of the list which it opens, all else that was asked being the same.',
  });

export const supervisionPageSchema = z
  .object({
    supervisions: z.array(lineSchema).meta({ description: '各督办案件，最先届满的在前。The supervised cases, the nearest end first.' }),
    next: z.string().nullable().meta({ description: '下一页的起点；末页为空。Cursor of the next page; null at the end.' }),
    counts: countsSchema.meta({ description: '各筛选的件数。How many each filter finds.' }),
  })
  .meta({
    id: 'SupervisionPage',
    description: '督办台账的一页。A page of the list of supervised cases.',
    examples: [
      {
        supervisions: [
          {
            case: exampleLine,
            n: 1,
            supervisor: '150800-safety-office',
            supervisorName: '巴彦淖尔市安全生产委员会办公室',
            addresseeName: '临河区人民政府',
            urged: null,
            notice: '巴安事故督办〔2022〕8号',
            issuedOn: '2022-09-21T02:00:00.000Z',
            stage: 'supervising',
            stageText: { zh: '督办中', en: 'under supervision' },
            steps: [{ step: 'handling', text: { zh: '办理', en: 'in hand' }, state: 'current' }],
            limit: null,
            lastFeedbackAt: null,
          },
        ],
        next: null,
        counts: {
          all: 1,
          steps: { received: 0, handling: 1, vetted: 0, released: 0 },
          lights: { red: 0, amber: 0, green: 0, grey: 0 },
          over: { running: 1, ended: 0 },
        },
      },
    ],
  });
