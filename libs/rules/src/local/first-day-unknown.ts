import type { DatedStanding } from '@app/domain';
import { unchecked } from './standings';

/**
 * The copies of S2 and S3 bear no day. Each carries out documents of 2015 by their own numbers (国办发〔2015〕20号; S3 冀政办字〔2015〕144号), so none is
 * older than that year: nothing earlier is counted by them, and what is later is not checked.
 */
export const notBefore2015 = '2015-01-01';

export const firstDayUnknown: DatedStanding = {
  ...unchecked,
  why: {
    zh: '所见文本没有印发日期，其贯彻的文件为 2015 年文号，起始日期不详；查找时未见废止、失效或者公布有效文件目录的文件，须由人员到当地网站核对',
    en: 'the copy that was read bears no day, and what it carries out is numbered 2015: its first day is unknown; a search found no repeal, expiry or list of valid documents; a person has to look at the site of the place',
  },
};
