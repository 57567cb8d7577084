import { z } from 'zod';
import { instantSchema, textSchema } from './common.schema';

export const deliverySchema = z
  .object({
    organName: z.string().meta({ description: '机关名称。The organ in words.' }),
    name: z.string().nullable().meta({ description: '收到提醒的人；无人担任的为空。Who has it; null where nobody holds the post.' }),
    standsFor: z.string().nullable().meta({ description: '代何人；本人任职的为空。For whom he stands in; null where it is his own post.' }),
    postText: textSchema.meta({ description: '应当提醒的岗位。The post that was meant.' }),
    reachedText: textSchema.nullable().meta({
      description:
        '实际提醒的岗位；应当提醒的岗位无人担任或者原提醒未读的，为其上一级；没有的为空。The post that was reached: the one above where nobody held that, or where nobody read it; null where nobody was reached.',
    }),
    way: z.enum(['app', 'mail', 'sms', 'webhook']).meta({ description: '以何种方式。On which way.' }),
    wayText: textSchema.meta({ description: '方式的名称。The way in words.' }),
    state: z
      .enum(['to-send', 'out', 'delivered', 'read', 'failed', 'doubtful', 'withdrawn', 'nobody'])
      .meta({ description: '送达和阅读的状况。How far it has come.' }),
    stateText: textSchema.meta({ description: '状况的名称。The same in words.' }),
    sentAt: instantSchema.meta({
      description: '何时发出或者将要发出，以本案计。When it went out or will, in the time of the case.',
    }),
    shownAt: instantSchema
      .nullable()
      .meta({ description: '何时显示在其系统中；没有的为空。When it stood before him; null where it did not.' }),
    readAt: instantSchema.nullable().meta({ description: '何时已读；未读的为空。When he read it; null where he did not.' }),
    climbedFrom: z
      .string()
      .nullable()
      .meta({ description: '原提醒而未读的人；不是逐级上提的为空。Who had it before and did not read it; null where it did not climb.' }),
    fellFromText: textSchema
      .nullable()
      .meta({ description: '此前未能送达的方式；没有的为空。The way that failed before; null where this is the first.' }),
  })
  .meta({ id: 'Delivery', description: '一条提醒送达一人的情况。How a reminder came to one person, on one way.' });

export const deliveredSchema = z
  .object({ at: instantSchema.meta({ description: '何时，以本案计。When, in the time of the case.' }) })
  .nullable()
  .meta({ description: '何时首次送达；未送达的为空。When it was first delivered; null where it was not yet.' });

export const readSchema = z
  .object({
    at: instantSchema.meta({ description: '何时，以本案计。When, in the time of the case.' }),
    name: z.string().meta({ description: '姓名。The name.' }),
  })
  .nullable()
  .meta({ description: '何人何时首先阅读；无人阅读的为空。Who read it first, and when; null where nobody has.' });
