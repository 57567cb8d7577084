import { z } from 'zod';
import { instantSchema } from '../shapes/common.schema';

/** A mail as the mail catcher keeps it, one file each. */
export const caughtMailSchema = z
  .object({
    to: z.array(z.string()).meta({ description: '收件人。Whom it went to.' }),
    subject: z.string().meta({ description: '主题。Subject.' }),
    text: z.string().meta({ description: '纯文本正文。The plain text.' }),
    html: z
      .string()
      .meta({ description: '网页格式的正文，只供查验，不得作为网页显示。The HTML part: to be checked, never to be shown as a page.' }),
    receivedAt: instantSchema.meta({ description: '收到的时刻。When it was received.' }),
    messageId: z.string().meta({ description: '邮件标识（Message-ID）；重发的邮件标识相同。Message-ID; a repeat has the same.' }),
  })
  .meta({ id: 'CaughtMail', description: '演示邮箱收到的一封邮件。A mail that the mail catcher took.' });

export const caughtMailsSchema = z
  .object({
    kept: z.boolean().meta({ description: '是否启用了演示邮箱。Whether there is a mail catcher.' }),
    mails: z.array(caughtMailSchema).meta({ description: '邮件，后到的在前。Mails, the newest first.' }),
    count: z.number().int().meta({ description: '共有多少封。How many there are in all.' }),
    next: z
      .string()
      .nullable()
      .meta({ description: '下一页的 after；没有则为 null。What `after` has to be for the next page; null on the last.' }),
  })
  .meta({
    id: 'CaughtMails',
    description: '演示邮箱的一页。A page of the mail catcher.',
    examples: [{ kept: true, mails: [], count: 0, next: null }],
  });

export type CaughtMail = z.infer<typeof caughtMailSchema>;
export type ShownMails = z.infer<typeof caughtMailsSchema>;
