import { fault } from '@app/domain';
import { emailAddress, isEmailAddress, isMobileNumber, mobileNumber } from '@app/people';
import type { OuterWay } from '@app/people';
import { z } from 'zod';
import { instantSchema, uuidSchema } from '../shapes/common.schema';
import { waySchema } from './notice-settings.schema';

const addresses: Readonly<Record<OuterWay, { readonly stored: (typed: string) => string; readonly is: (stored: string) => boolean }>> = {
  mail: { stored: emailAddress, is: isEmailAddress },
  sms: { stored: mobileNumber, is: isMobileNumber },
  webhook: { stored: (typed) => typed.trim(), is: (name) => /^[\p{L}\p{N}._@+-]{1,100}$/u.test(name) },
};

/** As it is kept; null where none is given. */
export function addressOf({ way, address = '' }: { readonly way: OuterWay; readonly address?: string | undefined }): string | null {
  return address.trim() === '' ? null : addresses[way].stored(address);
}

export const testFormSchema = z
  .strictObject({
    way: waySchema,
    address: z
      .string()
      .max(260)
      .optional()
      .meta({
        description: '接收地址；不填的，为本人登记的联系方式。Where to send it; where absent, to the caller as he is on record.',
        examples: ['zhangwei@example.org'],
      }),
  })
  .superRefine((form, context) => {
    const address = addressOf(form);
    if (address !== null && !addresses[form.way].is(address))
      context.addIssue({ code: 'custom', path: ['address'], message: fault('接收地址的格式有误', 'is no address of that way') });
  })
  .meta({ id: 'TestMessageForm', description: '发送一条测试消息。A test message to be sent.', examples: [{ way: 'mail' }] });

export const testSchema = z
  .object({
    id: uuidSchema.meta({ description: '编号。Its id.' }),
    way: waySchema,
    address: z.string().meta({ description: '发往何处。Where it goes.' }),
    state: z.enum(['ready', 'trying', 'sent', 'failed', 'doubtful']).meta({
      description: '待发、正在发送、已发出、未送达、待核实。Waiting, being sent, sent, refused, or nobody can say whether it arrived.',
    }),
    askedAt: instantSchema.meta({ description: '何时要求发送。When it was asked for.' }),
    last: z
      .object({
        at: instantSchema.meta({ description: '何时。When.' }),
        outcome: z.enum(['taken', 'again', 'refused', 'doubtful']).nullable().meta({
          description:
            '已接收、稍后再试、被拒绝、不能确定；正在发送的为空。Taken, to be tried again, refused, or in doubt; null while it is tried.',
        }),
        answer: z.string().nullable().meta({ description: '对方的答复。What the other side said.' }),
      })
      .nullable()
      .meta({ description: '最近一次尝试；尚未尝试的为空。The last attempt; null where there was none.' }),
  })
  .meta({
    id: 'TestMessage',
    description: '一条测试消息的结果。What came of a test message.',
    examples: [
      {
        id: '7b0c7d1e-93d4-4a57-8a8e-0f5c9c1d2e3f',
        way: 'mail',
        address: 'zhangwei@example.org',
        state: 'sent',
        askedAt: '2026-11-30T01:00:00.000Z',
        last: { at: '2026-11-30T01:00:01.000Z', outcome: 'taken', answer: '250 OK' },
      },
    ],
  });

export type TestForm = z.infer<typeof testFormSchema>;
