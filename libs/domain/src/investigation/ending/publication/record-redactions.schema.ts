import { z } from 'zod';
import { choice, form, text } from '../../../stream/fields.schema';

/** names 姓名, identity 身份证件号, secrets 国家秘密, trade 商业秘密, privacy 个人隐私, nothing 无需处理. */
export const redactionKinds = ['names', 'identity', 'secrets', 'trade', 'privacy', 'nothing'] as const;

export const recordRedactionsSchema = form({
  kinds: z.array(choice('处理内容', redactionKinds), { error: '处理内容应为列表' }).min(1, '请填写处理内容').max(6, '处理内容重复'),
  reason: text('处理的依据和理由', 2000),
}).meta({ id: 'RecordRedactions', examples: [{ kinds: ['names', 'identity'], reason: '保护个人信息，姓名只保留姓氏' }] });

export type RecordRedactions = z.infer<typeof recordRedactionsSchema>;
