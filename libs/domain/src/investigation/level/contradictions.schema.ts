import type { z } from 'zod';
import { form, item, text } from '../../stream/fields.schema';

const explainContradictionSchema = form({
  ref: item({ zh: '伤亡补报', en: 'the report' }, 'casualty-contradictions.open', {
    help: {
      zh: '两份补报均属实的，在此说明；有误的，撤回有误的一份。',
      en: 'Where both reports are true, say why; where one is wrong, withdraw it instead.',
    },
  }),
  other: item({ zh: '与其不一致的补报', en: 'the report that contradicts it' }, 'casualty-contradictions.open'),
  reason: text({ zh: '情况说明', en: 'why both are true' }, 2000),
}).meta({
  id: 'ExplainContradiction',
  examples: [
    { ref: 'B1', other: 'B2', reason: '两份补报的统计时点不同，以后一份为准' },
    { ref: 'C1', other: 'C3', reason: '医院数据含留院观察人员，经核对一致' },
  ],
});

export type ExplainContradiction = z.infer<typeof explainContradictionSchema>;

export const contradictionsSchemas = {
  'explain-contradiction': explainContradictionSchema,
};
