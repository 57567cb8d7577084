import { z } from 'zod';
import published from './records.json';

/** A real accident as it was published. A field that is absent was not published, which never means "no". */
const recordSchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  level: z.enum(['一般', '较大', '重大', '特别重大']),
});

export type AccidentRecord = z.infer<typeof recordSchema>;

export const records: readonly AccidentRecord[] = z.array(recordSchema).parse(published);
