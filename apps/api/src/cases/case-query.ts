import { createHash } from 'node:crypto';
import { levels } from '@app/domain';
import { textField } from '@app/domain-schemas';
import type { CaseFilter, CaseOrder } from '@app/persistence';
import { placesBelow } from '@app/register';
import type { Register } from '@app/register';
import { z } from 'zod';
import { caseKindSchema } from '../shapes/common.schema';

const orders = ['newest', 'nearest-end', 'last-change'] as const satisfies readonly CaseOrder[];

/** By what a list of cases is narrowed and ordered: what is left out does not narrow. */
export const caseQuery = {
  kind: caseKindSchema.optional().meta({ description: '只看某一类案件。Only cases of this kind.' }),
  place: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .meta({ description: '只看某地及其以下地区，行政区划代码。Only of this division (its code) and all below it.', examples: ['150800'] }),
  level: z
    .enum(levels)
    .optional()
    .meta({ description: '只看某一等级；未认定的以初判为准。Only of this level, as determined, else as the numbers say.' }),
  stage: z
    .string()
    .regex(/^[a-z][a-z-]{0,39}$/)
    .optional()
    .meta({ description: '只看处于某阶段的。Only in this stage.', examples: ['investigating'] }),
  light: z
    .enum(['red', 'amber', 'green', 'grey'])
    .optional()
    .meta({ description: '只看此刻亮某灯的，各案以其本案今日为准。Only those that show this light now, each by its own today.' }),
  text: textField({ zh: '查找内容', en: 'what to look for' }, 50)
    .optional()
    .meta({
      description:
        '名称或者事故发生单位所含的字，一个字即可；空格分开的各词都应含有。Part of the name or the unit, from one character on; of several words each has to be there.',
      examples: ['高处坠落'],
    }),
  order: z.enum(orders).default('newest').meta({
    description:
      '次序：最近立案的在前；最先届满的在前，没有期限的在后；最近变动的在前。newest first; the nearest end first and what has none last; the last change first.',
  }),
};

type Asked = z.infer<z.ZodObject<typeof caseQuery>>;

export function filterOf({ kind, place, level, stage, light, text }: Asked, { places }: Register): CaseFilter {
  return {
    kind: kind ?? null,
    places: place === undefined ? null : placesBelow(places, place),
    level: level ?? null,
    stage: stage ?? null,
    light: light ?? null,
    text: text ?? null,
  };
}

/** Names a list: a page's mark of one does not go on in another. */
export function listName({ kind, place, level, stage, light, text, order }: Asked): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, place, level, stage, light, text, order]))
    .digest('base64url')
    .slice(0, 8);
}
