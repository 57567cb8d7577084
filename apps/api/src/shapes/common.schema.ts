import { caseKinds, fault } from '@app/domain';
import { z } from 'zod';

export const textSchema = z
  .object({ zh: z.string(), en: z.string() })
  .meta({ id: 'Text', description: 'A sentence in Chinese and English.' });

/** What stands in the article that is named; in English the same Chinese words. */
export const articleTextSchema = textSchema.meta({
  description:
    'The words of the article as they were read: 「…」 checked character by character, 『…』 from an excerpt; 未读到原文 / wording not read where there are none.',
});

/** A Beijing calendar day. */
export const daySchema = z.iso.date().meta({ id: 'Day', description: 'Calendar day in Beijing.', examples: ['2022-11-18'] });

/** An instant in UTC, to the millisecond. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .meta({ id: 'Instant', description: 'Instant, ISO 8601. Answers are in UTC with milliseconds.', examples: ['2022-09-19T01:00:00.000Z'] });

/** In lower case, as it stands in the ids of streams. */
export const uuidSchema = z.uuid().overwrite((text) => text.toLowerCase());

/** Which there are says the table that the API is started with. */
export const procedureSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/, fault('程序名称应为小写字母和连字符', 'must be lower-case letters and hyphens'))
  .meta({ id: 'Procedure', description: 'A procedure of a case.', examples: ['investigation'] });

export const caseKindSchema = z.enum(caseKinds).meta({ description: 'What the case is about: 事故, 事故隐患, 移送案件, 日常事项.' });
