import { beijingDay } from '@app/calendar';
import { fault } from '@app/domain';
import { pickedIn } from '@app/domain-schemas';
import { namedOn, unknownInWords, unknownOn } from '@app/register';
import type { Register } from '@app/register';
import type { Act, Named } from '@app/streams';
import type { z } from 'zod';
import { validationProblem } from '../problems/validation';

/**
 * The organs and places that an act names, as they were on its day: whose act it is, and each field of its data that says so. Organs inside the
 * data are held to the same as whose act it is.
 *
 * @throws Problem where the register has no such organ or place on that day, field by field
 */
export function namedIn({ by, occurredAt }: Pick<Act, 'by' | 'occurredAt'>, form: z.ZodType, data: unknown, register: Register): Named {
  const day = beijingDay(occurredAt);
  const own = { picks: 'organ' as const, id: by.organ, path: ['act', 'by', 'organ'] };
  const all = [own, ...pickedIn(form, data).map((picked) => ({ ...picked, path: ['data', ...picked.path] }))];
  const issues = all.flatMap((picked) => {
    const unknown = unknownOn(picked, day, register);
    if (unknown === null) return [];
    const { zh, en } = unknownInWords(unknown, day, register);
    return [{ path: picked.path, message: fault(zh, en) }];
  });
  if (issues.length > 0) throw validationProblem(issues);
  return namedOn(all, day, register);
}
