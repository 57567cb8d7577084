import type { z } from 'zod';
import { choice, form, someOf, text } from '../../../stream/fields.schema';

/** names 姓名, identity 身份证件号, secrets 国家秘密, trade 商业秘密, privacy 个人隐私, nothing 无需处理. */
export const redactionKinds = ['names', 'identity', 'secrets', 'trade', 'privacy', 'nothing'] as const;

export const recordRedactionsSchema = form({
  kinds: someOf('处理内容', choice('处理内容', redactionKinds), 6),
  reason: text('处理的依据和理由', 2000),
}).meta({ id: 'RecordRedactions', examples: [{ kinds: ['names', 'identity'], reason: '保护个人信息，姓名只保留姓氏' }] });

export type RecordRedactions = z.infer<typeof recordRedactionsSchema>;
