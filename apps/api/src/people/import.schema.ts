import { z } from 'zod';
import { instantSchema, textSchema } from '../shapes/common.schema';

const changeKinds = ['person-added', 'person-changed', 'post-given', 'post-ended', 'shift-planned'] as const;

export const importSchema = z
  .object({
    taken: z.boolean().meta({ description: '是否已经收入。Whether it was taken in.' }),
    faults: z
      .array(
        z.object({
          sheet: z.string().meta({ description: '工作表。The sheet.' }),
          line: z.int().meta({ description: '行号；0为整个工作表。The line as the workbook counts; 0 of the sheet as a whole.' }),
          column: z.string().meta({ description: '栏目。The column.' }),
          code: z.string().meta({ description: '代码，不会改变。Stable code.' }),
          text: textSchema.meta({ description: '错在哪里。What is wrong.' }),
          whatToDo: textSchema.meta({ description: '如何改正。What to do about it.' }),
        }),
      )
      .meta({ description: '错误，最多200项；有错误的一项也不收入。What is wrong, 200 at most; nothing is taken in while there is any.' }),
    faultCount: z.int().meta({ description: '错误总数。How many faults there are.' }),
    changes: z
      .array(
        z.object({
          sheet: z.string().meta({ description: '工作表。The sheet.' }),
          line: z.int().meta({ description: '行号。The line.' }),
          kind: z.enum(changeKinds).meta({
            description: '新增人员、更正联系方式、任职、结束任职、排班。A person added or changed, a post given or ended, a shift planned.',
          }),
          name: z.string().meta({ description: '姓名。The name.' }),
          title: textSchema.nullable().meta({ description: '岗位。The post.' }),
          from: instantSchema.nullable().meta({ description: '开始时间。When it begins.' }),
          until: instantSchema.nullable().meta({ description: '结束时间。When it ends.' }),
        }),
      )
      .meta({ description: '收入后新增和改变的内容。What is added and changed by it.' }),
  })
  .meta({
    id: 'ImportAnswer',
    description: '一个工作簿的核对或者收入结果。What a workbook would change, or has changed.',
    examples: [
      {
        taken: false,
        faults: [
          {
            sheet: '人员',
            line: 3,
            column: '岗位',
            code: 'import-post-unknown',
            text: { zh: '没有“门卫”这个岗位。', en: 'There is no post "门卫".' },
            whatToDo: { zh: '请从模板的下拉列表中选择。', en: 'Choose from the list of the template.' },
          },
        ],
        faultCount: 1,
        changes: [],
      },
    ],
  });

export type ImportAnswer = z.infer<typeof importSchema>;
