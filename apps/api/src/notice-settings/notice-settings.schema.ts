import { fault } from '@app/domain';
import { textField } from '@app/domain-schemas';
import { templateFault } from '@app/notify';
import { outerWays } from '@app/people';
import { z } from 'zod';
import { instantSchema, textSchema } from '../shapes/common.schema';

export const waySchema = z.enum(outerWays).meta({ description: '外发途径：电子邮件、短信、政务即时通讯。A way out of the application.' });

const time = (zh: string) =>
  z
    .string({ error: fault(`请填写${zh}`, 'is missing') })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, fault(`${zh}应为北京时间的时分，如 08:00`, 'must be a time of the day in Beijing, such as 08:00'))
    .meta({ description: `${zh}（北京时间）。Time of the day in Beijing.`, examples: ['08:00'] });

const minutesFault = fault('应为5至240分钟', 'must be 5 to 240 minutes');

const settings = {
  ways: z
    .array(waySchema)
    .max(3)
    .refine((ways) => new Set(ways).size === ways.length, fault('同一途径只能填写一次', 'names a way twice'))
    .meta({ description: '已启用的外发途径。The ways that are turned on.' }),
  detail: z.enum(['count', 'named']).meta({
    description:
      '系统外的消息只告知件数，或者列明案名和期限。Outside the application a message says how many matters wait, or names cases and ends as well.',
  }),
  quiet: z.strictObject({ from: time('静默时段的开始时间'), until: time('静默时段的结束时间') }).meta({
    description: '静默时段，自当日晚间至次日早晨，期间只发出以小时计的期限的提醒。From and until when only limits in hours sound.',
  }),
  digestAt: time('每日汇总的时间').meta({ description: '不紧急的提醒每日汇总发出的时间。When what does not press is told, once a day.' }),
  climbAfterMinutes: z.number({ error: minutesFault }).int(minutesFault).min(5, minutesFault).max(240, minutesFault).meta({
    description:
      '以小时计的期限，提醒多少分钟未读即告知上一级岗位。After so many unread minutes a reminder of a limit in hours goes to the post above.',
  }),
  webhookTemplate: z.string().max(4_000, fault('模板不能超过4000个字', 'must not be longer than 4,000 characters')).nullable().meta({
    description:
      '政务即时通讯的消息模板（JSON），可用 {to} {text} {link} {count} {id}；通用格式的为空。What is sent to the messenger; null for the usual one.',
  }),
};

export const noticeSettingsSchema = z.object(settings).meta({ id: 'NoticeSettings', description: '提醒怎样发出。How reminders go out.' });

const example = {
  ways: ['mail'],
  detail: 'count',
  quiet: { from: '20:00', until: '08:00' },
  digestAt: '10:00',
  climbAfterMinutes: 15,
  webhookTemplate: null,
} as const;

const shortest = { any: 5, named: 10 };

export const noticeSettingsFormSchema = z
  .strictObject({ ...settings, reason: textField({ zh: '理由', en: 'reason' }, 500).meta({ description: '理由，5至500字。The reason.' }) })
  .superRefine(({ quiet, digestAt, detail, webhookTemplate, reason }, context) => {
    const wrong = (path: readonly string[], zh: string, en: string) =>
      context.addIssue({ code: 'custom', path: [...path], message: fault(zh, en) });
    if (quiet.until >= quiet.from)
      wrong(['quiet'], '静默时段应自当日晚间至次日早晨', 'must begin in the evening and end in the morning after');
    else if (digestAt < quiet.until || digestAt >= quiet.from)
      wrong(['digestAt'], '每日汇总的时间不能在静默时段内', 'must not lie in the quiet hours');
    const faulty = webhookTemplate === null ? null : templateFault(webhookTemplate);
    if (faulty !== null) wrong(['webhookTemplate'], faulty.zh, faulty.en);
    const least = detail === 'named' ? shortest.named : shortest.any;
    if ([...reason.trim()].length < least)
      wrong(
        ['reason'],
        detail === 'named' ? '列明案名的，理由不能少于10个字' : '理由不能少于5个字',
        `must have at least ${least} characters${detail === 'named' ? ' where cases are named' : ''}`,
      );
  })
  .meta({
    id: 'NoticeSettingsForm',
    description: '更改提醒的发出方式。A change of how reminders go out.',
    examples: [{ ...example, reason: '启用单位邮箱' }],
  });

const setSchema = z
  .object({
    settings: noticeSettingsSchema.meta({ description: '所设的发出方式。The ways and times that were set.' }),
    reason: z.string().meta({ description: '理由。The reason.' }),
    at: instantSchema.meta({ description: '何时设定。When it was set.' }),
    by: textSchema.meta({ description: '何单位何职务设定。Who set it: organ and post.' }),
  })
  .meta({ id: 'NoticeSettingsSet', description: '一次设定。One setting, with who set it and why.' });

const wayStateSchema = z.object({
  way: waySchema,
  title: textSchema.meta({ description: '名称。Its name.' }),
  lacking: z
    .array(z.string())
    .meta({ description: '服务器尚缺的设置项；没有即可启用。Settings of the server that are missing; none where it can be used.' }),
  own: z.string().nullable().meta({ description: '本人在该途径上的联系方式。Where the caller is reached by it.' }),
});

export const noticeSettingsNowSchema = z
  .object({
    settings: noticeSettingsSchema.meta({ description: '所设的发出方式。The ways and times that were set.' }),
    ways: z.array(wayStateSchema).meta({ description: '各外发途径。The ways out.' }),
    known: z.boolean().meta({ description: '本人是否登记在人员和岗位中。Whether the caller is on record among the people.' }),
    usualTemplate: z.string().meta({ description: '通用的消息模板。The usual template.' }),
    history: z.array(setSchema).meta({ description: '历次设定，最近的在前。How it was set, the last time first.' }),
  })
  .meta({
    id: 'NoticeSettingsNow',
    description: '提醒现在怎样发出，由何人设定。How reminders go out now, and who has set it.',
    examples: [
      {
        settings: example,
        ways: [{ way: 'sms', title: { zh: '短信', en: 'short messages' }, lacking: ['SMS_URL'], own: '13800000000' }],
        known: true,
        usualTemplate: '{"to":"{to}","text":"{text}"}',
        history: [
          {
            settings: example,
            reason: '启用单位邮箱',
            at: '2026-11-30T01:00:00.000Z',
            by: { zh: '临河区应急管理局 管理员', en: '临河区应急管理局 管理员' },
          },
        ],
      },
    ],
  });

export type NoticeSettingsForm = z.infer<typeof noticeSettingsFormSchema>;
export type NoticeSettingsNow = z.infer<typeof noticeSettingsNowSchema>;
