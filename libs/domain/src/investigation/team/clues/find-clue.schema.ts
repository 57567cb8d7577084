import type { z } from 'zod';
import { form, ref, text } from '../../../stream/fields.schema';

const fields = {
  ref: ref('线索编号'),
  subject: text('线索内容', 2000),
  basis: text('判断的依据', 1000),
};

export const findCrimeClueSchema = form(fields).meta({
  id: 'FindCrimeClue',
  examples: [{ ref: 'C1', subject: '项目经理涉嫌重大责任事故罪', basis: '询问笔录和现场勘验' }],
});

export const findOfficialClueSchema = form(fields).meta({
  id: 'FindOfficialClue',
  examples: [{ ref: 'O1', subject: '监管人员涉嫌失职', basis: '检查记录缺失' }],
});

export type FindClue = z.infer<typeof findCrimeClueSchema>;
