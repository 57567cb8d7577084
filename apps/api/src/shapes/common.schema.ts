import { caseKinds, fault } from '@app/domain';
import { z } from 'zod';

export const textSchema = z
  .object({
    zh: z.string().meta({ description: '中文。Chinese.' }),
    en: z.string().meta({ description: '英文。English.' }),
  })
  .meta({ id: 'Text', description: '中英文各一句。A sentence in Chinese and English.' });

/** What stands in the article that is named; in English the same Chinese words. */
export const articleTextSchema = textSchema.meta({
  description:
    '条文原文：「…」逐字核对，『…』为摘录。The words of the article as they were read: 「…」 checked character by character, 『…』 from an excerpt; 未读到原文 / wording not read where there are none.',
});

/** A Beijing calendar day. */
export const daySchema = z.iso
  .date()
  .meta({ id: 'Day', description: '北京时间的日期。Calendar day in Beijing.', examples: ['2022-11-18'] });

/** An instant in UTC, to the millisecond. */
export const instantSchema = z.iso.datetime({ offset: true }).meta({
  id: 'Instant',
  description: '时刻；返回时为 UTC，精确到毫秒。Instant, ISO 8601. Answers are in UTC with milliseconds.',
  examples: ['2022-09-19T01:00:00.000Z'],
});

/** In lower case, as it stands in the ids of streams. */
export const uuidSchema = z.uuid().overwrite((text) => text.toLowerCase());

/** As a parameter of a path. */
export const caseIdSchema = uuidSchema.meta({
  description: '案件编号。Id of the case.',
  examples: ['3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10'],
});

/** Which there are says the table that the API is started with. */
export const procedureSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/, fault('程序名称应为小写字母和连字符', 'must be lower-case letters and hyphens'))
  .meta({ id: 'Procedure', description: '案件的哪一程序。A procedure of a case.', examples: ['investigation'] })
  .meta({ description: '哪一程序。Which procedure.' });

export const caseKindSchema = z.enum(caseKinds).meta({
  description: '案件类别：事故、事故隐患、移送案件、日常事项。What the case is about: accident, hidden danger, referral, standing duty.',
});

export const streamIdSchema = z
  .string()
  .meta({ description: '案件中的一个程序。A procedure of the case.', examples: ['investigation/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10'] });
