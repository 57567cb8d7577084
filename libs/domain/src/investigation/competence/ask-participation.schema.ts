import type { z } from 'zod';
import { division, form, organ } from '../../stream/fields.schema';

export const askParticipationSchema = form({
  unitPlace: division('事故发生单位所在地'),
  organ: organ('事故发生单位所在地人民政府').optional(),
}).meta({
  id: 'AskParticipation',
  examples: [{ unitPlace: '370113', organ: '370113-government' }],
});

export type AskParticipation = z.infer<typeof askParticipationSchema>;
