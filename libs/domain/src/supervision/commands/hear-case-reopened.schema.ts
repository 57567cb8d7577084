import type { z } from 'zod';
import { choice, form } from '../../stream/fields.schema';

export const hearCaseReopenedSchema = form({
  ground: choice(
    { zh: '重新调查的原因', en: '' },
    { 'approval-revoked': { zh: '', en: '' }, 'report-returned': { zh: '', en: '' }, 'report-set-aside': { zh: '', en: '' } },
  ),
}).meta({ id: 'HearCaseReopened', examples: [{ ground: 'approval-revoked' }] });

export type HearCaseReopened = z.infer<typeof hearCaseReopenedSchema>;
