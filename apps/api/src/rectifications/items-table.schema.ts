import { z } from 'zod';
import { daySchema, textSchema } from '../shapes/common.schema';
import { kindSchema } from './rectifications.schema';

const item = z.object({
  line: z.int().meta({ description: '行号。The line.' }),
  kind: kindSchema.meta({ description: '事项种类。Its kind.' }),
  kindText: textSchema.meta({ description: '事项种类的名称。The same in words.' }),
  organ: z.string().optional().meta({ description: '责任机关。The organ, where it is one.' }),
  unit: z.string().optional().meta({ description: '责任单位名称。The unit, where it is no organ.' }),
  addresseeName: textSchema.meta({ description: '责任单位的名称。What the addressee is called.' }),
  person: z.string().optional().meta({ description: '责任人员。The person concerned.' }),
  content: z.string().meta({ description: '事项内容。What has to be done.' }),
  evidence: z.string().optional().meta({ description: '要求的凭据。Evidence asked for.' }),
  dueOn: daySchema.optional().meta({ description: '完成期限。Last day.' }),
  days: z.int().optional().meta({ description: '完成日数。Number of days.' }),
  amountYuan: z.number().optional().meta({ description: '罚款数额（元）。The fine, in yuan.' }),
  contact: z.string().optional().meta({ description: '联系人。Contact person.' }),
  overseer: z.string().optional().meta({ description: '督促机关。Organ that watches over it.' }),
});

const fault = z.object({
  sheet: z.string().meta({ description: '工作表。The sheet.' }),
  line: z.int().meta({ description: '行号；0为整个工作表。The line as the workbook counts; 0 of the sheet as a whole.' }),
  column: z.string().meta({ description: '栏目。The column.' }),
  code: z.string().meta({ description: '代码，不会改变。Stable code.' }),
  text: textSchema.meta({ description: '错在哪里。What is wrong.' }),
  whatToDo: textSchema.meta({ description: '如何改正。What to do about it.' }),
});

export const itemsTableSchema = z
  .object({
    items: z.array(item).meta({ description: '可以登记的整改事项。The items that can be recorded.' }),
    already: z.array(z.int()).meta({ description: '已经登记过的各行。Lines that say what is on record.' }),
    faults: z.array(fault).meta({ description: '错误，最多200项。What is wrong, 200 at most.' }),
    faultCount: z.int().meta({ description: '错误总数。How many faults there are.' }),
  })
  .meta({
    id: 'ItemsTable',
    description: '一个工作簿中的整改事项；核对不登记任何内容。The items of a workbook; nothing is recorded by looking.',
    examples: [
      {
        items: [],
        already: [3],
        faults: [
          {
            sheet: '整改事项',
            line: 4,
            column: '罚款数额',
            code: 'import-number-wrong',
            text: { zh: '“三十五万”不是数额。', en: '"三十五万" is no number.' },
            whatToDo: { zh: '请写成数字，如 350000 或者 35万元。', en: 'Write digits, such as 350000 or 35万元.' },
          },
        ],
        faultCount: 1,
      },
    ],
  });
