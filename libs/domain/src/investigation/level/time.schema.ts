import { z } from 'zod';
import { day, instant } from '../../stream/fields.schema';

/** When something was true: a moment with its offset, or a Beijing day where no hour is known. */
export const time = (label: string) =>
  z.union([instant(label), day(label)], { error: `${label}应为时刻，如 2022-09-19T09:00:00+08:00；只知道日期的写 2022-09-19` });
