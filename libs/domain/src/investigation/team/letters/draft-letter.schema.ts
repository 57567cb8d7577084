import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

export const draftLetterSchema = form({
  purpose: choice('函的用途', ['invite-procuratorate', 'tell-commission', 'invite-adviser', 'hand-over-clue']),
  ref: ref('线索编号').optional(),
  addressee: text('主送单位全称', 100),
  sender: text('发函单位全称', 100),
  contact: text('联系人及电话', 100).optional(),
}).meta({
  id: 'DraftLetter',
  examples: [{ purpose: 'invite-procuratorate', addressee: '临河区人民检察院', sender: '临河区人民政府' }],
});

export type DraftLetter = z.infer<typeof draftLetterSchema>;
