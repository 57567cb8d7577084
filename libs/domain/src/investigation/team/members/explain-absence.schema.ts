import type { z } from 'zod';
import { choice, form, text } from '../../../stream/fields.schema';
import { teamOrgans } from './composition';

export const explainAbsenceSchema = form({
  role: choice('未派员的一方', teamOrgans),
  reason: text('未派员的理由', 500),
}).meta({ id: 'ExplainAbsence', examples: [{ role: 'supervising-department', reason: '该行业由应急管理部门直接监管' }] });

export type ExplainAbsence = z.infer<typeof explainAbsenceSchema>;
