import { levels } from '@app/domain';
import { z } from 'zod';
import { sourceSchema } from '../shapes/clock.schema';
import { daySchema, instantSchema, textSchema } from '../shapes/common.schema';

const level = z.enum(levels).nullable();
const number = z.number().nullable();

export const contradictionSchema = z
  .object({
    id: z.string().meta({ description: '两份补报的编号。References of both reports.' }),
    text: textSchema.meta({ description: '不一致之处。In what they differ.' }),
    since: instantSchema.meta({ description: '自何时起不一致。Since when both are known.' }),
  })
  .meta({
    id: 'Contradiction',
    description:
      '不同单位对同一时间的伤亡人数所报不一致，须撤回有误的一份或者说明原因。Numbers of the same people at the same time that contradict each other, until a person has settled it.',
  });

const stepSchema = z.object({
  rule: z.string().meta({ description: '规则编号。Id of the rule.' }),
  text: textSchema.meta({ description: '这一步的说明。The step in words.' }),
  basis: sourceSchema.meta({ description: '依据。On what it rests.' }),
  day: daySchema.optional().meta({ description: '有关日期。A day that it names.' }),
});

export const levelSchema = z
  .object({
    determined: level.meta({ description: '认定的等级；尚未认定为空。As a person determined it; null before.' }),
    computed: level.meta({ description: '按现有数值初判的等级。What the numbers say.' }),
    possible: level.meta({
      description: '失踪、被困人员全部计入的就高研判等级。The level should nobody missing or trapped be found alive; null where nobody is.',
    }),
    counted: z
      .object({
        deaths: number.meta({ description: '死亡人数。The dead.' }),
        seriousInjuries: number.meta({ description: '重伤人数。The seriously injured.' }),
        directLossWan: number.meta({ description: '直接经济损失，万元。The direct loss in 10,000 yuan.' }),
      })
      .nullable()
      .meta({ description: '计入等级的伤亡人数和直接经济损失。What counts for the level.' }),
    derivation: z.array(stepSchema).meta({ description: '推算过程。How it was found, step by step.' }),
    contradictions: z.array(contradictionSchema).meta({ description: '不一致的伤亡数据。Numbers that contradict each other.' }),
  })
  .meta({
    id: 'Level',
    description: '事故等级。The level of the accident.',
    examples: [
      {
        determined: null,
        computed: 'ordinary',
        possible: null,
        counted: { deaths: 1, seriousInjuries: 0, directLossWan: null },
        derivation: [],
        contradictions: [],
      },
    ],
  });
