import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

export const permitReleaseSchema = form({
  ref: ref('发布编号'),
  content: text('允许发布的内容', 4000),
}).meta({ id: 'PermitRelease', examples: [{ ref: 'R1', content: '事故伤亡人数和调查组成立情况' }] });

export type PermitRelease = z.infer<typeof permitReleaseSchema>;
