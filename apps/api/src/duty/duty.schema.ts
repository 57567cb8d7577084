import { addresseeTitles } from '@app/domain';
import { z } from 'zod';
import { caseLineSchema } from '../shapes/case-line.schema';
import { lightSchema } from '../shapes/clock.schema';
import { instantSchema, streamIdSchema, textSchema } from '../shapes/common.schema';

const organName = z.string().meta({ description: '机关名称。The organ in words.' });

const pressingSchema = z
  .object({
    id: z.string().meta({ description: '期限的编号。Id of the time limit.' }),
    rule: z.string().meta({ description: '规则编号。Id of its rule.' }),
    title: textSchema.meta({ description: '期限的名称。What has to be done.' }),
    dueAt: instantSchema.meta({ description: '届满时刻。The instant at which it ends.' }),
    minutesLeft: z
      .number()
      .int()
      .meta({ description: '还剩多少分钟；已过的为负数。Whole minutes that are left; negative once it has passed.' }),
    light: lightSchema,
    statusText: textSchema.meta({ description: '读取时的状况。How it stands at the moment of reading.' }),
  })
  .meta({ id: 'ReportLimit', description: '报告的期限。The time limit of a report.' });

const owedSchema = z
  .object({
    stream: streamIdSchema,
    id: z.string().meta({ description: '待办的编号。Id of the task.' }),
    title: textSchema.meta({ description: '要办什么。What has to be done.' }),
    owner: z.string().meta({ description: '由谁办理：机关编号或者角色。The organ or role that has to act.' }),
    ownerText: textSchema.meta({ description: '由谁办理。Who has to act, in words.' }),
    command: z.string().meta({ description: '以哪一事项办理。The command that does it.' }),
    since: instantSchema.meta({ description: '自何时起。Since when it is owed.' }),
    limit: pressingSchema
      .nullable()
      .meta({ description: '受哪一期限约束；没有的为空。The time limit that presses; null where none does.' }),
  })
  .meta({ id: 'OwedReport', description: '尚未完成的一项报告、通报或者登记。A report, notice or entry that is still owed.' });

const told = {
  at: instantSchema.meta({ description: '何时。When.' }),
  by: z.string().meta({ description: '哪一机关的编号。Id of the organ whose act it was.' }),
  byName: organName,
  from: z
    .string()
    .nullable()
    .meta({ description: '何人报告；未登记或者略去的为空。Who told it; null where nobody noted it or it is withheld.' }),
  wayText: textSchema.nullable().meta({ description: '以何方式；未登记为空。By which way; null where nobody noted it.' }),
  takenBy: z
    .string()
    .nullable()
    .meta({ description: '何人接收；未登记或者略去的为空。Who took it; null where nobody noted it or it is withheld.' }),
  text: z.string().nullable().meta({ description: '内容；未登记为空。What was told; null where nobody noted it.' }),
};

const stepSchema = z
  .object({
    kind: z.enum(['received', 'forwarded', 'express', 'follow-up', 'unit-informed']).meta({
      description:
        '接报、上报、快报、续报、单位负责人接到报告。Receipt, sending up, express report, follow-up report, when the head of the unit was told.',
    }),
    kindText: textSchema.meta({ description: '事项的名称。The same in words.' }),
    toName: z.string().nullable().meta({ description: '报告给谁；接报的为空。To whom; null of a receipt.' }),
    ...told,
  })
  .meta({ id: 'ReportStep', description: '已登记的一次接报、上报、快报或者续报。A report that came in or went up.' });

const recipientSchema = z
  .object({
    addressee: z.enum(Object.keys(addresseeTitles)).meta({ description: '通报对象的代码。Code of who is told.' }),
    text: textSchema.meta({ description: '通报对象。Who is told.' }),
    told: z
      .array(
        z.object({
          ...told,
          toName: z
            .string()
            .nullable()
            .meta({ description: '受话人或者收件单位；略去的为空。The body or person that was told; null where it is withheld.' }),
        }),
      )
      .meta({ description: '已经通报的，先后为序。The notices given, in their order.' }),
    owed: z.boolean().meta({ description: '是否尚待通报。Whether it is still to be told.' }),
  })
  .meta({ id: 'ReportRecipient', description: '应当通报的一个对象。Somebody who has to be told.' });

export const handoverSchema = z
  .object({
    caseId: z.uuid().meta({ description: '案件编号。Id of the case.' }),
    caseName: z.string().meta({ description: '案件名称。Name of the case.' }),
    at: instantSchema.meta({ description: '何时交接。When the desk was handed over.' }),
    byName: organName,
    from: z.string().nullable().meta({ description: '交班人；对其他机关略去的为空。Who handed over; null where it is withheld.' }),
    to: z.string().nullable().meta({ description: '接班人；对其他机关略去的为空。Who took over; null where it is withheld.' }),
    open: z.string().meta({ description: '交接事项。What was handed over.' }),
  })
  .meta({ id: 'ShiftHandover', description: '一次值班交接。A hand-over of the duty desk.' });

export const dutySchema = z
  .object({
    accidents: z
      .array(
        z
          .object({
            case: caseLineSchema.meta({ description: '该事故，与列表的一行相同。The accident, as in a row of the list.' }),
            owed: z
              .array(owedSchema)
              .meta({ description: '尚未完成的，最先届满的在前。What is still owed, what ends first before the others.' }),
            recipients: z
              .array(recipientSchema)
              .meta({ description: '通报名单：应当通报谁，已经通报谁。Whom to tell, and who has been told.' }),
            steps: z.array(stepSchema).meta({ description: '接报和逐级上报的经过。How the report came in and went up.' }),
          })
          .meta({ id: 'DutyAccident', description: '未报告完毕的一起事故。An accident that is not fully reported.' }),
      )
      .meta({
        description: '未报告完毕的事故，最先届满的在前。The accidents that are not fully reported, what ends first before the others.',
      }),
    handovers: z
      .array(handoverSchema)
      .meta({ description: '最近的值班交接，新的在前。The last hand-overs of the desk, the newest first.' }),
  })
  .meta({
    id: 'Duty',
    description: '值班台。The duty desk.',
    examples: [
      {
        accidents: [],
        handovers: [
          {
            caseId: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
            caseName: '临河区某公司机械伤害事故',
            at: '2022-09-19T12:00:00.000Z',
            byName: '临河区应急管理局',
            from: '值班员甲',
            to: '值班员乙',
            open: '市局已接报，次日24时前续报；伤员1人待核实',
          },
        ],
      },
    ],
  });
