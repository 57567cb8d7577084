import type { z } from 'zod';
import { choice, form, organ, someOf, text } from '../../stream/fields.schema';
import { standardRemedies } from './remedies';

/** document 正式公文, slip 抄告单, table 审批表. */
export const approvalForms = ['document', 'slip', 'table'] as const;

export const approveSchema = form({
  number: text('批复文号', 60),
  form: choice('批复形式', approvalForms).optional(),
  nature: choice('认定的事故性质', ['responsibility', 'non-responsibility']).optional(),
  remedies: text('救济途径', 2000).default(standardRemedies.approval),
  copies: someOf('抄送单位', organ('抄送单位'), 50).optional(),
}).meta({
  id: 'Approve',
  examples: [
    {
      number: '×政批〔2022〕1号',
      form: 'document',
      nature: 'responsibility',
      remedies: standardRemedies.approval,
      copies: ['150802-emergency', '150802-public-security', '150802-union'],
    },
  ],
});

export type Approve = z.infer<typeof approveSchema>;
