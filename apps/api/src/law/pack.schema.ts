import type { PlacePack } from '@app/domain';
import { z } from 'zod';
import { daySchema, textSchema } from '../shapes/common.schema';

const standing = z.object({
  from: daySchema.nullable().meta({ description: '自何日起；自始的没有。From which day; null from its beginning.' }),
  standing: z
    .enum(['in-force', 'lapsed', 'not-checked', 'presumed-lapsed'])
    .meta({ description: '有效、失效、未核实、推定已失效。In force, no longer in force, not checked, presumed no longer in force.' }),
  why: textSchema.meta({ description: '理由。Why.' }),
  asOf: daySchema.meta({ description: '核对的日期。The day on which it was found.' }),
});

/** A pack as it is shown: what was read to make it. */
export const packSchema = z
  .object({
    id: z.string().meta({ description: '规则包的名称。Its name.' }),
    version: z.int().meta({ description: '版本。Its version.' }),
    place: z.string().meta({ description: '行政区划代码。Division code.' }),
    title: textSchema.meta({ description: '标题。Its title.' }),
    documents: z
      .array(
        z.object({
          id: z.string().meta({ description: '编号。Its id.' }),
          title: z.string().meta({ description: '标题。Its title.' }),
          number: z.string().nullable().meta({ description: '文号；未见的没有。Its number; null where it was not seen.' }),
          issuedOn: daySchema.nullable().meta({ description: '成文日期。The day of the paper.' }),
          standings: z.array(standing).meta({ description: '各日起是否有效。How it stands from which day.' }),
        }),
      )
      .meta({ description: '文件。The documents.' }),
    clauses: z
      .array(
        z.object({
          id: z.string().meta({ description: '编号。Its id.' }),
          document: z.string().meta({ description: '所在文件的编号。Id of its document.' }),
          article: z.string().meta({ description: '条款。The article.' }),
          topic: textSchema.meta({ description: '事项。The topic.' }),
          quote: z.array(z.string()).meta({ description: '原文。Its words.' }),
          meaning: textSchema.meta({ description: '含义。What it means.' }),
          units: z.array(z.string()).meta({ description: '责任单位的类别。Kinds of organs that are responsible.' }),
          rules: z.array(z.string()).meta({ description: '据以设定的规则。Ids of the rules that it became.' }),
          departs: z
            .object({
              from: z.string().meta({ description: '上位规则的编号。Id of the higher rule.' }),
              since: daySchema.meta({ description: '自何日起。Since when.' }),
              words: textSchema.meta({ description: '说明。In words.' }),
            })
            .optional()
            .meta({ description: '与上位法不一致的。Where it does not agree with a higher rule.' }),
        }),
      )
      .meta({ description: '条款。The clauses.' }),
    notContained: z
      .array(
        z.object({
          topic: textSchema.meta({ description: '事项。The topic.' }),
          note: textSchema.meta({ description: '说明。What is known.' }),
        }),
      )
      .meta({
        description: '文件中没有的内容；不等于当地没有规定。What is not in the documents, which does not mean that the place has no rule.',
      }),
  })
  .meta({
    id: 'PlacePack',
    description: '一个地方的规则包。The pack of a place.',
    examples: [
      {
        id: 'zhangzhou',
        version: 1,
        place: '350600',
        title: { zh: '漳州市', en: 'Zhangzhou' },
        documents: [],
        clauses: [],
        notContained: [],
      },
    ],
  });

export type ShownPack = z.infer<typeof packSchema>;

export function shownPack({ id, version, place, title, documents, clauses, notContained }: PlacePack): ShownPack {
  return {
    id,
    version,
    place,
    title,
    documents: documents.map((document) => ({ ...document, standings: [...document.standings] })),
    clauses: clauses.map(({ quote, units, rules, ...clause }) => ({ ...clause, quote: [...quote], units: [...units], rules: [...rules] })),
    notContained: [...notContained],
  };
}
