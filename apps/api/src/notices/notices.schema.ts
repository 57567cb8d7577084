import { fault } from '@app/domain';
import { z } from 'zod';
import { instantSchema, streamIdSchema, textSchema, uuidSchema } from '../shapes/common.schema';

const noticeSchema = z
  .object({
    id: uuidSchema.meta({ description: '编号。Its id.' }),
    caseId: uuidSchema.meta({ description: '案件编号。Id of the case.' }),
    caseName: z.string().meta({ description: '案件名称。Name of the case.' }),
    stream: streamIdSchema,
    clock: z.string().meta({ description: '属于哪一期限。Id of its time limit.' }),
    title: textSchema.nullable().meta({ description: '期限的名称；没有期限的为空。The time limit in words; null where it has none.' }),
    text: textSchema.meta({ description: '提醒的内容。What it says.' }),
    action: z.string().meta({ description: '提醒、届满、上报、拟稿、催办。What it does: remind, expire, escalate, draft, urge.' }),
    organName: z.string().meta({ description: '以哪一机关的岗位收到。The organ whose post was reminded.' }),
    postText: textSchema.meta({ description: '应当提醒的岗位。The post that was meant.' }),
    reachedText: textSchema.meta({
      description:
        '实际提醒的岗位；应当提醒的岗位无人担任或者原提醒未读的，为其上一级。The post that was reached: the one above where nobody held that, or where nobody read it.',
    }),
    standsFor: z
      .string()
      .nullable()
      .meta({ description: '代何人；本人任职的为空。For whom you stand in; null where it is your own post.' }),
    climbedFrom: z
      .string()
      .nullable()
      .meta({ description: '原提醒而未读的人；不是逐级上提的为空。Who had it before and did not read it; null where it did not climb.' }),
    urgency: z
      .enum(['early', 'pressing', 'hours'])
      .meta({ description: '一般、临期、以小时计的期限。Early, pressing, or of a limit in hours.' }),
    sentAt: instantSchema.meta({ description: '何时提醒，以本案计。When it was given, in the time of the case.' }),
    endAt: instantSchema.nullable().meta({ description: '期限届满的时刻；没有的为空。The end of the limit; null where there is none.' }),
    settledAt: instantSchema
      .nullable()
      .meta({ description: '何时办结；未办结的为空。When what it reminds of was done; null where it is not.' }),
    readAt: instantSchema.nullable().meta({ description: '何时已读；未读的为空。When you read it; null where you did not.' }),
    withdrawn: textSchema.nullable().meta({ description: '撤回的原因；未撤回的为空。Why it was taken back; null where it stands.' }),
    today: instantSchema.meta({ description: '本案此刻。The now of the case.' }),
  })
  .meta({ id: 'Notice', description: '收到的一条提醒。A reminder that somebody received.' });

export const noticesSchema = z
  .object({
    notices: z.array(noticeSchema).meta({ description: '提醒，后到的在前。Reminders, the newest first.' }),
    next: z.string().nullable().meta({ description: '下一页的起点；末页为空。Cursor of the next page; null at the end.' }),
  })
  .meta({ id: 'Notices', description: '收到的提醒的一页。A page of the reminders received.', examples: [{ notices: [], next: null }] });

export const unreadCountSchema = z
  .object({
    unread: z.number().int().meta({ description: '未读的有多少条。How many are unread.' }),
    ringing: z.number().int().meta({ description: '其中以小时计的期限有多少条。How many of them are of limits in hours.' }),
  })
  .meta({ id: 'UnreadCount', description: '未读提醒的数目。How many reminders are unread.', examples: [{ unread: 3, ringing: 1 }] });

const oneOf = fault('ids、case、all 应填写且只填写一项', 'give exactly one of ids, case and all');

export const readingSchema = z
  .strictObject({
    ids: z.array(uuidSchema).min(1).max(100).optional().meta({ description: '哪些提醒，1至100条。Which ones, 1 to 100.' }),
    case: uuidSchema.optional().meta({ description: '一个案件的全部提醒。All of a case.' }),
    all: z.literal(true).optional().meta({ description: '全部提醒。All there are.' }),
  })
  .refine((given) => Object.values(given).filter((one) => one !== undefined).length === 1, { message: oneOf })
  .meta({
    id: 'NoticesRead',
    description: '标为已读的提醒，三者择一。What is to be marked as read: one of the three.',
    examples: [{ ids: ['7b0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f'] }, { case: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10' }, { all: true }],
  });

export type Reads = z.infer<typeof readingSchema>;
export type ShownNotices = z.infer<typeof noticesSchema>;
export type ShownNotice = z.infer<typeof noticeSchema>;
export type ShownCount = z.infer<typeof unreadCountSchema>;
