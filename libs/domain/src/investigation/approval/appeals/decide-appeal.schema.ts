import type { z } from 'zod';
import { choice, form, ref, text } from '../../../stream/fields.schema';

/** upheld 维持或驳回请求, revoked 撤销, changed 变更, unlawful 确认违法, remade 责令重新作出, dismissed 不予受理或驳回申请. */
export const appealOutcomes = ['upheld', 'revoked', 'changed', 'unlawful', 'remade', 'dismissed'] as const;

export const decideAppealSchema = form({
  ref: ref('复议或者诉讼编号'),
  outcome: choice('结果', appealOutcomes),
  summary: text('决定或者判决要点', 2000),
}).meta({ id: 'DecideAppeal', examples: [{ ref: 'R1', outcome: 'upheld', summary: '批复认定事实清楚，程序合法，予以维持' }] });

export type DecideAppeal = z.infer<typeof decideAppealSchema>;
