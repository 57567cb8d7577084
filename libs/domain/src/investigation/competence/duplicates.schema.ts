import type { z } from 'zod';
import { coded, count, form, item, text } from '../../stream/fields.schema';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const otherCase = coded({ zh: '另一案件', en: 'the other case' }, uuid, { zh: '应为案件编号', en: 'must be the id of a case' });

const markDuplicateSchema = form({
  case: otherCase,
  reason: text({ zh: '疑似重复的依据', en: 'why it may be the same accident' }, 2000),
}).meta({
  id: 'MarkDuplicate',
  examples: [
    { case: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', reason: '同日同地，事故发生单位相同，分别由单位和110接报' },
    { case: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f', reason: '媒体报道与值班电话所报系同一地点' },
  ],
});

export type MarkDuplicate = z.infer<typeof markDuplicateSchema>;

const clearDuplicateSchema = form({
  case: item({ zh: '疑似重复的案件', en: 'the case in question' }, 'duplicates.suspected'),
  reason: text({ zh: '排除的理由', en: 'why it is another accident' }, 2000),
}).meta({
  id: 'ClearDuplicate',
  examples: [{ case: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', reason: '经核实，系同一工地先后发生的两起事故' }],
});

export type ClearDuplicate = z.infer<typeof clearDuplicateSchema>;

const joinCaseSchema = form({
  case: otherCase,
  reason: text({ zh: '并案的理由', en: 'why both are the same accident' }, 2000),
}).meta({
  id: 'JoinCase',
  examples: [
    { case: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', reason: '经核实为同一起事故，并入先立的案件办理' },
    { case: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f', reason: '与市级接报的案件系同一起事故' },
  ],
});

export type JoinCase = z.infer<typeof joinCaseSchema>;

const withdrawRegistrationSchema = form({
  reason: text({ zh: '撤销的理由', en: 'why it was registered in error' }, 2000),
}).meta({
  id: 'WithdrawRegistration',
  examples: [{ reason: '经核实，所报情况系应急演练' }, { reason: '误将邻县事故登记在本县' }],
});

export type WithdrawRegistration = z.infer<typeof withdrawRegistrationSchema>;

/** What another case tells: its name. Which case it is, the message itself says. */
const hearOtherCaseSchema = form({ name: text({ zh: '案件名称', en: 'name of the case' }, 200) }).meta({
  id: 'HearOtherCase',
  examples: [{ name: '某公司机械伤害事故' }],
});

export type HearOtherCase = z.infer<typeof hearOtherCaseSchema>;

const told = (title: { readonly zh: string; readonly en: string }) => count(title, 0, 100_000).optional();

const hearCaseJoinedSchema = form({
  name: text({ zh: '案件名称', en: 'name of the case' }, 200),
  deaths: told({ zh: '死亡人数', en: 'deaths' }),
  seriousInjuries: told({ zh: '重伤人数', en: 'serious injuries' }),
  missing: told({ zh: '下落不明人数', en: 'missing' }),
}).meta({ id: 'HearCaseJoined', examples: [{ name: '某公司机械伤害事故', deaths: 1, seriousInjuries: 0, missing: 0 }] });

export type HearCaseJoined = z.infer<typeof hearCaseJoinedSchema>;

export const duplicatesSchemas = {
  'mark-duplicate': markDuplicateSchema,
  'clear-duplicate': clearDuplicateSchema,
  'join-case': joinCaseSchema,
  'withdraw-registration': withdrawRegistrationSchema,
  'hear-duplicate': hearOtherCaseSchema,
  'hear-case-joined': hearCaseJoinedSchema,
};
