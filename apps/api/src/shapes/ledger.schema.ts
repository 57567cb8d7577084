import { z } from 'zod';
import { instantSchema, streamIdSchema, textSchema } from './common.schema';

export const actorSchema = z
  .object({
    organ: z.string().meta({ description: '机关编号。Id of the organ.' }),
    post: z.string().meta({ description: '职务。The post through which it acts.' }),
    person: z.string().optional().meta({ description: '签发人或者承办人。The person who signed.' }),
    mandate: z.string().optional().meta({ description: '授权依据。On what authority, where it is not the organ’s own.' }),
  })
  .meta({ id: 'Actor', description: '由谁办理。Whose act it is.', examples: [{ organ: '150802-emergency', post: '调查组组长' }] });

const namedSchema = z
  .object({
    organs: z
      .record(
        z.string(),
        z.object({
          name: z.string().meta({ description: '名称。Its name.' }),
          place: z.string().meta({ description: '所在地的代码。Code of its place.' }),
          succeeds: z
            .array(z.string())
            .optional()
            .meta({ description: '其所承继的机关。Organs that are no more, whose matters it carries on.' }),
        }),
      )
      .meta({ description: '机关，按编号。Organs, by id.' }),
    places: z
      .record(
        z.string(),
        z.object({
          name: z.string().meta({ description: '名称。Its name.' }),
          kind: z.string().meta({ description: '类别。What kind of place it is.' }),
          parent: z.string().nullable().meta({ description: '上级地区的代码。Code of the place above.' }),
        }),
      )
      .meta({ description: '地区及其各级上级，按代码。Places and all above them, by code.' }),
  })
  .meta({
    id: 'Named',
    description: '办理当日登记簿中的机关和地区。Organs and places as the register had them on the day of the act.',
    examples: [{ organs: { '150802-emergency': { name: '临河区应急管理局', place: '150802' } }, places: {} }],
  });

export const eventSchema = z
  .object({
    seq: z.number().int().meta({ description: '在程序中的序号。Its number in its procedure.' }),
    kind: z.string().meta({ description: '事件种类。What happened.' }),
    version: z.number().int().meta({ description: '该种类的格式版本。Version of the form of its data.' }),
    occurredAt: instantSchema.meta({ description: '办理时间。When it was true.' }),
    recordedAt: instantSchema.meta({ description: '记载时间。When it was recorded.' }),
    turnId: z.string().meta({ description: '哪一次办理所产生。The handling that recorded it.' }),
    by: actorSchema.meta({ description: '办理者。Who acted.' }),
    enteredBy: z.string().meta({ description: '录入人。Who entered it.' }),
    via: z.enum(['api', 'system', 'import']).meta({ description: '来源：接口、系统、导入。By which way it came in.' }),
    documents: z.array(z.string()).meta({ description: '所附文件的编号。Ids of the documents that show it.' }),
    named: namedSchema
      .optional()
      .meta({ description: '所涉机关和地区当时的名称。The organs and places that the act names, as they were called on its day.' }),
    withheld: z
      .array(z.string())
      .optional()
      .meta({ description: '因涉及个人信息而略去的字段。Members of `data` that are withheld because they name persons.' }),
    data: z.record(z.string(), z.unknown()).meta({ description: '事件内容，因种类而异。What it says; the members depend on the kind.' }),
  })
  .meta({ id: 'Event', description: '台账中的一个事件。An event as it stands in the ledger.' });

const saidSchema = z.object({
  title: textSchema.meta({ description: '哪一项。What it says.' }),
  value: textSchema.meta({ description: '内容；机关、地区和选项均以名称表示。In words: organs, places and choices by their names.' }),
});

const paperSchema = z.object({
  id: z.string().meta({ description: '文件编号。Id of the document.' }),
  title: z.string().meta({ description: '标题。Its title.' }),
  number: z.string().nullable().meta({ description: '文号；没有为空。As issued; null when the paper bears none.' }),
});

const entrySchema = z.object({
  caseSeq: z.number().int().meta({ description: '在案件台账中的序号。Its number in the ledger of the case.' }),
  stream: streamIdSchema,
  event: eventSchema.meta({ description: '所记事件。The event.' }),
  text: textSchema.nullable().meta({ description: '事件的名称；不认识的为空。What happened, in words; null of a kind that is not known.' }),
  group: z.string().nullable().meta({
    description:
      '所属主题，同事项目录中的主题；提醒、程序之间的告知等并非办理的为空。Its theme, as in the catalogue of commands; null of what is no act of people, such as a reminder or what one procedure tells another.',
  }),
  byText: textSchema.meta({ description: '办理机关当时的名称。The organ that acted, as it was called then.' }),
  enteredText: textSchema.meta({ description: '录入人及其机关、职务。Who entered it: the person, with organ and post.' }),
  papers: z.array(paperSchema).meta({ description: '所附文件。The documents that show it.' }),
  said: z.array(saidSchema).meta({ description: '事件内容，逐项。What it says, field by field.' }),
  prevHash: z.string().meta({ description: '前一条的哈希值。Hash of the entry before.' }),
  hash: z.string().meta({ description: '本条的哈希值。Hash of this entry.' }),
});

export const ledgerPageSchema = z
  .object({
    entries: z.array(entrySchema).meta({ description: '各条记载。The entries.' }),
    next: z.string().nullable().meta({ description: '下一页的起点；末页为空。Cursor of the next page; null at the end.' }),
  })
  .meta({
    id: 'LedgerPage',
    description: '按记载先后排列。Entries in the order in which they were written.',
    examples: [{ entries: [], next: null }],
  });

export const verificationSchema = z
  .object({
    entries: z.number().int().meta({ description: '核对了多少条。How many entries were looked at.' }),
    differences: z
      .array(
        z.object({
          caseSeq: z
            .number()
            .int()
            .nullable()
            .meta({ description: '第几条；不在某一条的为空。Which entry; null where it is none in particular.' }),
          what: z.string().meta({ description: '何处不符，中英文。In what it differs, in Chinese and English.' }),
        }),
      )
      .meta({ description: '不符之处；没有即为完好。What differs; none of a ledger that is as it was written.' }),
  })
  .meta({
    id: 'Verification',
    description: '本案台账的核对结果。Whether the ledger of the case is as it was written.',
    examples: [{ entries: 42, differences: [] }],
  });
