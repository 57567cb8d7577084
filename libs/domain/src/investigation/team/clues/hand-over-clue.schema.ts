import type { z } from 'zod';
import { form, organ, ref, text } from '../../../stream/fields.schema';

const fields = {
  ref: ref('线索编号'),
  receiver: organ('接收机关'),
  materials: text('移送的材料或者复印件', 1000),
};

export const handOverCrimeClueSchema = form(fields).meta({
  id: 'HandOverCrimeClue',
  examples: [{ ref: 'C1', receiver: '150802-public-security', materials: '询问笔录、勘验笔录复印件' }],
});

export const handOverOfficialClueSchema = form(fields).meta({
  id: 'HandOverOfficialClue',
  examples: [{ ref: 'O1', receiver: '150802-supervision-commission', materials: '监督检查记录复印件' }],
});

export type HandOverClue = z.infer<typeof handOverCrimeClueSchema>;
