import { isDay } from '@app/calendar';
import { badYear, inRange } from '@app/domain-schemas';
import { z } from 'zod';
import { instantOf } from './order';

const day = z.iso.date({ error: 'must be a day, such as 2022-09-19', abort: true }).refine(inRange, badYear('日期'));
const timeForm = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const isMoment = (text: string): boolean => isDay(text.slice(0, 10)) && (text.length === 10 || timeForm.test(text));
const moment = z
  .string()
  .refine(isMoment, { error: 'must be a day or a Beijing time, such as 2022-09-19T09:00', abort: true })
  .refine((text) => inRange(instantOf(text)), badYear('时刻'));
const count = z.int().min(0);
const known = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const casualtiesSchema = z.looseObject({
  as_of: known(moment),
  deaths: known(count),
  missing: known(count),
  serious_injuries: known(count),
});

/** A real accident as published. `null` and a field that is not there say "not published", never "no". Fields beyond these are not used. */
export const accidentRecordSchema = z.looseObject({
  id: z.string().min(1),
  name: known(z.string()),
  occurred_at: known(moment),
  province: known(z.string()),
  place: known(z.string()),
  industry: known(z.string()),
  accident_type: known(z.string()),
  deaths: known(count),
  missing: known(count),
  serious_injuries: known(count),
  direct_economic_loss_wan: known(z.number().min(0)),
  level: known(z.string()),
  level_before: known(z.string()),
  level_after: known(z.string()),
  level_change_on: known(day),
  casualty_timeline: known(z.array(casualtiesSchema)),
  investigating_authority: known(z.string()),
  team_established_on: known(day),
  team_leader: known(z.string()),
  procuratorate_invited: known(z.boolean()),
  concealment_confirmed_on: known(day),
  supervision_by: known(z.string()),
  supervision_notice_date: known(day),
  supervision_deadline_days: known(count),
  /** From what those days count, in words. */
  supervision_deadline_note: known(z.string()),
  approved_on: known(day),
  approved_by: known(z.string()),
  approval_no: known(z.string()),
  published_on: known(day),
  /** Not of a published record: our own reading, which a story file may set. */
  place_code: known(z.string().regex(/^\d{6}$/)),
  accident_field: known(z.string()),
});

export type AccidentRecord = z.infer<typeof accidentRecordSchema>;
type Field = keyof typeof accidentRecordSchema.shape;

/** Fields that the run takes in or compares. `derived` was computed by others and is never an input. */
export const usedFields: readonly Field[] = Object.keys(accidentRecordSchema.shape) as Field[];

export const recordsSchema = z.array(accidentRecordSchema, { error: 'must be an array of accident records' });

const fields: Readonly<Record<string, z.ZodType>> = accidentRecordSchema.shape;

// Field by field, for a record fills what it lacks with null, and that would take away what is published.
const assumedSchema = z.record(z.string(), z.unknown()).superRefine((assumed, context) => {
  for (const [field, value] of Object.entries(assumed)) {
    for (const { message, path } of fields[field]?.safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', message, path: [field, ...path] });
    }
  }
});

/** What a story file adds to a record: facts that are assumed, with the reason; they are never compared with anything. */
export const assumptionsSchema = z.record(z.string(), z.strictObject({ assumed: assumedSchema, why: z.string().min(1) }));

export type Assumptions = z.infer<typeof assumptionsSchema>;
