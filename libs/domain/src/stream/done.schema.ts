import type { z } from 'zod';
import { form, itemNumber, text } from './fields.schema';

/** Whoever supervises takes note of an act that was not as the law asks (AP-17). */
export const noteIrregularitySchema = form({
  n: itemNumber({ zh: '不符合规定的办理', en: 'the act' }, 'irregularities.open'),
  remark: text({ zh: '处理意见', en: 'what is done about it' }, 2000),
}).meta({
  id: 'NoteIrregularity',
  examples: [{ n: 1, remark: '责成补办审核手续，并书面说明情况' }],
});

export type NoteIrregularity = z.infer<typeof noteIrregularitySchema>;
