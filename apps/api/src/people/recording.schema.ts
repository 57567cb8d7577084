import { accountName, isAccountName } from '@app/accounts';
import { endOfDay, instantAt, isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { fault } from '@app/domain';
import { organIdPattern, textField, timeField } from '@app/domain-schemas';
import { emailAddress, isEmailAddress, isMobileNumber, mobileNumber } from '@app/people';
import { z } from 'zod';
import { uuidSchema } from '../shapes/common.schema';
import { assignmentKindSchema, postSchema } from './people.schema';

export const organIdSchema = z
  .string({ error: fault('请填写机关', 'is missing') })
  .regex(organIdPattern, fault('应为机关编号，如 150802-government', 'must be the id of an organ, such as 150802-government'))
  .meta({ description: '机关编号。Id of the organ.', examples: ['150802-emergency'] });

/** A way to somebody, as it is stored; one that is blank or left out is none. */
const way = (title: Text, stored: (typed: string) => string, is: (stored: string) => boolean, wrong: string) =>
  z
    .string({ error: fault(`${title.zh}应为文字`, 'must be a text') })
    .max(260, fault(`${title.zh}不能超过260个字`, 'must not be longer than 260 characters'))
    .nullish()
    .transform((typed) => (typed === null || typed === undefined || typed.trim() === '' ? null : stored(typed)))
    .refine((given) => given === null || is(given), wrong);

const emailFault = fault('电子邮箱的格式有误', 'must be an e-mail address');
const mobileFault = fault('手机号码应为11位数字，如 13800000000', 'must be a mobile number of the mainland, such as 13800000000');

const isMessengerName = (name: string) => /^[\p{L}\p{N}._@+-]{1,100}$/u.test(name);
const accountFault = fault('账号的格式有误', 'must be the name of an account');
const webhookFault = fault('即时通讯账号只能由文字、数字和 . _ @ + - 组成', 'must be letters, digits and . _ @ + - alone');

const contactFields = {
  name: textField({ zh: '姓名', en: 'name' }, 60).meta({ description: '姓名。The name.' }),
  account: way({ zh: '账号', en: 'account' }, accountName, isAccountName, accountFault).meta({
    description: '本系统的账号。Account of this system.',
  }),
  email: way({ zh: '电子邮箱', en: 'e-mail address' }, emailAddress, isEmailAddress, emailFault).meta({
    description: '电子邮箱。E-mail address.',
  }),
  mobile: way({ zh: '手机', en: 'mobile number' }, mobileNumber, isMobileNumber, mobileFault).meta({
    description: '手机号码。Mobile number of the mainland.',
  }),
  webhook: way(
    { zh: '即时通讯账号', en: 'name in the messenger' },
    (typed) => typed.normalize('NFKC').trim(),
    isMessengerName,
    webhookFault,
  ).meta({
    description: '单位即时通讯中的账号，不是网址。His name in the messenger of the site; no address of a server.',
  }),
};

const example = { name: '张伟', account: 'zhangwei', email: 'zhangwei@example.org', mobile: '13800000000', webhook: null };

export const holderFormSchema = z
  .strictObject({ organ: organIdSchema, ...contactFields })
  .meta({ id: 'HolderForm', description: '登记一名人员。Somebody to record.', examples: [{ organ: '150802-emergency', ...example }] });

export const holderChangeSchema = z
  .strictObject(contactFields)
  .meta({ id: 'HolderChange', description: '改为。What is to be on record from now on.', examples: [example] });

export const assignmentFormSchema = z
  .strictObject({
    kind: assignmentKindSchema,
    organ: organIdSchema,
    post: postSchema,
    holder: uuidSchema.meta({ description: '人员编号。Id of the person.' }),
    standsFor: uuidSchema.optional().meta({ description: '代理的，被代理人员的编号。Of a deputy, the person for whom.' }),
    from: timeField({ zh: '开始时间', en: 'beginning' }).meta({
      description: '开始时间；日期为当日0时（北京时间）。When it begins; a day means 00:00 in Beijing.',
    }),
    until: timeField({ zh: '结束时间', en: 'end' }).optional().meta({
      description:
        '结束时间；日期为当日24时（北京时间）。值班和代理必填。When it ends; a day means 24:00 in Beijing. Needed of shifts and deputies.',
    }),
    reason: textField({ zh: '事由', en: 'reason' }, 500)
      .optional()
      .meta({ description: '事由；代理必填。The reason; needed of a deputy.' }),
  })
  .superRefine(({ kind, standsFor, until, reason }, context) => {
    const missing = (path: string, zh: string) =>
      context.addIssue({ code: 'custom', path: [path], message: fault(`请填写${zh}`, 'is missing') });
    if (kind !== 'post' && until === undefined) missing('until', '结束时间');
    if (kind === 'deputy' && standsFor === undefined) missing('standsFor', '被代理的人员');
    if (kind === 'deputy' && reason === undefined) missing('reason', '事由');
    if (kind !== 'deputy' && standsFor !== undefined)
      context.addIssue({ code: 'custom', path: ['standsFor'], message: fault('只有代理才填写被代理的人员', 'is of a deputy alone') });
  })
  .meta({
    id: 'AssignmentForm',
    description: '任职、值班或者代理。A post, a shift or a deputy.',
    examples: [
      {
        kind: 'deputy',
        organ: '150802-emergency',
        post: 'department-head',
        holder: '5d0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f',
        standsFor: '6e1d8e2f-93d4-4a57-8a8e-0f5c9c1d2e3f',
        from: '2026-12-01',
        until: '2026-12-05',
        reason: '外出学习',
      },
    ],
  });

export const endSchema = z
  .strictObject({
    at: timeField({ zh: '结束时间', en: 'end' }).optional().meta({
      description: '何时结束；不填为现在，日期为当日24时（北京时间）。When it ends: now where absent; a day means 24:00 in Beijing.',
    }),
  })
  .meta({ id: 'AssignmentEnd', description: '结束。The end of an assignment.', examples: [{ at: '2026-12-05' }] });

export type HolderForm = z.infer<typeof holderFormSchema>;
export type HolderChange = z.infer<typeof holderChangeSchema>;
export type AssignmentForm = z.infer<typeof assignmentFormSchema>;
export type AssignmentEnd = z.infer<typeof endSchema>;

/** The moment at which what begins on a day, or at a moment, begins. */
export function beginningOf(time: Day | Instant): Instant {
  return isDay(time) ? instantAt(time, 0) : time;
}

/** The first moment after what lasts until a day has ended, or a moment. */
export function endingOf(time: Day | Instant): Instant {
  return isDay(time) ? endOfDay(time) : time;
}
