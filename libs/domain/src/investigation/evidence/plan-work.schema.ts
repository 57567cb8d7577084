import { z } from 'zod';
import { day, form, ref, text } from '../../stream/fields.schema';

const assignee = z
  .string({ error: '请填写承办单位或者岗位' })
  .regex(/^(\d{6}-)?[a-z][a-z-]{1,60}$/, '承办单位或者岗位应为机关编号或者岗位代码，如 150802-emergency、handler');

const task = form({ ref: ref('任务编号'), what: text('工作内容', 300), assignee, due: day('完成日期') });

export const planWorkSchema = form({
  tasks: z.array(task, { error: '工作计划应为任务的列表' }).min(1, '请填写工作计划').max(100, '任务过多'),
}).meta({
  id: 'PlanWork',
  examples: [{ tasks: [{ ref: 'T1', what: '询问现场作业人员', assignee: '150802-emergency', due: '2022-09-30' }] }],
});

export type PlanWork = z.infer<typeof planWorkSchema>;
