import { z } from 'zod';
import { fault, organKinds, placeKinds } from '@app/domain';
import { dayField, organIdPattern, textField } from '@app/domain-schemas';

const code = z.string().regex(/^\d{6}$/, fault('应为六位代码', 'must be six digits'));
const from = dayField({ zh: '起始日期', en: 'first day' });
const to = dayField({ zh: '终止日期', en: 'last day' })
  .nullable()
  .default(null)
  .meta({ description: '终止日期；现存的不填。Last day; absent while it stands.' });
const name = textField({ zh: '名称', en: 'name' }, 100);

/** The paper by which something is so, and why it is recorded. */
export const grounds = {
  paper: z
    .strictObject({
      title: textField({ zh: '文件标题', en: 'title of the paper' }, 200),
      number: textField({ zh: '文号', en: 'number' }, 100)
        .nullable()
        .default(null)
        .meta({ description: '文号；没有的不填。Its number, where it bears one.' }),
      issuedOn: dayField({ zh: '成文日期', en: 'day of the paper' })
        .nullable()
        .default(null)
        .meta({ description: '成文日期。The day of the paper.' }),
    })
    .meta({ description: '所依据的文件：设立、更名、授权的文件、节假日安排的通知或者地方规定。The paper on which it rests.' }),
  reason: textField({ zh: '登记的理由', en: 'why it is recorded' }, 500),
};

/** A place that is added, or its name, kind or parent from a day on. */
export const placeFormSchema = z
  .strictObject({
    code: code.optional().meta({
      description:
        '六位代码；开发区没有行政区划代码，不填的由系统在所在市的代码之下编一个。Six digits; a zone has none of its own, and gets a free one below its city where it is left out.',
    }),
    name,
    kind: z.enum(placeKinds).meta({ description: '类别。What kind of place it is.' }),
    parent: code.meta({ description: '上级地区的代码。Code of the place above.' }),
    from,
    to,
    successors: z.array(code).max(20).default([]).meta({ description: '承继其区域的地区的代码。Codes of the places that follow it.' }),
    ...grounds,
  })
  .refine(({ code: given, kind }) => kind === 'zone' || given !== undefined, {
    path: ['code'],
    message: fault('应填写行政区划代码，只有开发区可以不填', 'must be its division code: only a zone may leave it out'),
  })
  .meta({
    id: 'PlaceForm',
    description: '登记一个地区，或者其某日起的名称、类别、上级。Records a place, or its name, kind or parent from a day on.',
    examples: [
      {
        name: '盘锦辽滨沿海经济技术开发区',
        kind: 'zone',
        parent: '211100',
        from: '2013-01-17',
        paper: { title: '国务院办公厅关于盘锦辽滨沿海经济技术开发区升级为国家级经济技术开发区的复函', number: null, issuedOn: null },
        reason: '区内企业发生事故，需登记事故发生地',
      },
    ],
  });

export type PlaceForm = z.infer<typeof placeFormSchema>;

/** An organ that no pattern gives, or the name that one really bears. */
export const organFormSchema = z
  .strictObject({
    id: z
      .string()
      .regex(organIdPattern, fault('应为机关编号，如 150802-government', 'must be the id of an organ, such as 150802-government'))
      .meta({
        description: '机关编号：所在地代码，加连字符和小写字母的简称。Its place’s code, a hyphen and a short name in lower-case letters.',
      }),
    name,
    kind: z.enum(organKinds).meta({ description: '类别。What kind of organ it is.' }),
    serves: z.array(code).max(100).optional().meta({
      description: '管辖区域不是所在地的，所管辖地区的代码。Codes of the places for which it is competent, where that is not its own.',
    }),
    from,
    to,
    successor: z
      .string()
      .regex(organIdPattern, fault('应为机关编号', 'must be the id of an organ'))
      .optional()
      .meta({ description: '承继其工作的机关。Id of the organ that carries its matters on.' }),
    ...grounds,
  })
  .meta({
    id: 'OrganForm',
    description: '登记一个机关，或者其印章和文件上的名称。Records an organ, or the name on its letterhead.',
    examples: [
      {
        id: '330000-safety-commission',
        name: '浙江省安全生产、防灾减灾救灾暨消防工作委员会',
        kind: 'safety-commission',
        from: '2024-06-01',
        paper: { title: '省人民政府办公厅关于调整议事协调机构的通知', number: null, issuedOn: null },
        reason: '文件落款使用全称',
      },
    ],
  });

export type OrganForm = z.infer<typeof organFormSchema>;
