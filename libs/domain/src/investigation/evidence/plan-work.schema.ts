import type { z } from 'zod';
import { coded, day, form, ref, someOf, text } from '../../stream/fields.schema';

const assignee = coded('承办单位或者岗位', /^(\d{6}-)?[a-z][a-z-]{1,60}$/, {
  zh: '应为机关编号或者岗位代码，如 150802-emergency、handler',
  en: 'must be the id of an organ or the code of a post, such as 150802-emergency or handler',
});

const task = form({ ref: ref('任务编号'), what: text('工作内容', 300), assignee, due: day('完成日期') });

export const planWorkSchema = form({
  tasks: someOf('工作计划', task, 100),
}).meta({
  id: 'PlanWork',
  examples: [{ tasks: [{ ref: 'T1', what: '询问现场作业人员', assignee: '150802-emergency', due: '2022-09-30' }] }],
});

export type PlanWork = z.infer<typeof planWorkSchema>;
