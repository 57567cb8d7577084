import { isDay } from '@app/calendar';
import type { Day } from '@app/calendar';
import { fault } from '@app/domain';
import { BadInput } from '../failure';
import type { InputFault } from '../failure';
import { faultAt } from '../json/read-json';
import type { LinedJson } from '../json/json-lines';
import { recordsSchema } from './record.schema';
import type { AccidentRecord } from './record.schema';

interface Slip {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The records of a file.
 *
 * @param today Beijing day on which they are read: nothing is published before its time
 * @throws BadInput that names file and line, record and field of every fault
 */
export function recordsOf(file: string, json: LinedJson, today: Day): readonly AccidentRecord[] {
  const parsed = recordsSchema.safeParse(json.value);
  const slips: readonly Slip[] = parsed.success
    ? parsed.data.flatMap((record, index) => slipsOf(record, today).map(({ path, message }) => ({ path: [index, ...path], message })))
    : parsed.error.issues;
  if (slips.length > 0 || !parsed.success) throw new BadInput(slips.map((slip) => inputFault(file, json, slip)));
  return parsed.data;
}

function inputFault(file: string, json: LinedJson, { path, message }: Slip): InputFault {
  const { where } = faultAt(file, json, path, message);
  const [index, ...field] = path.map(String);
  if (index === undefined) return { where, reason: message };
  return { where, reason: `${[idOf(json.value, index), field.join('.')].filter((part) => part !== '').join(' ')}: ${message}` };
}

function idOf(records: unknown, index: string): string {
  const record: unknown = Array.isArray(records) ? records[Number(index)] : null;
  const id: unknown = typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
  return typeof id === 'string' && id !== '' ? id : index;
}

const days = [
  'level_change_on',
  'team_established_on',
  'concealment_confirmed_on',
  'supervision_notice_date',
  'approved_on',
  'published_on',
] as const;

/** A day before its accident or after today: a year that was mistyped. */
function slipsOf(record: AccidentRecord, today: Day): readonly Slip[] {
  const { occurred_at, casualty_timeline } = record;
  const told = [
    { path: ['occurred_at'], time: occurred_at },
    ...days.map((field) => ({ path: [field], time: record[field] })),
    ...(casualty_timeline ?? []).map(({ as_of }, index) => ({ path: ['casualty_timeline', index, 'as_of'], time: as_of })),
  ];
  return told.flatMap(({ path, time }) => {
    if (time === null) return [];
    if (time.slice(0, 10) > today) return [{ path, message: fault(`${time}尚未到来`, `${time} has not come yet`) }];
    return isBefore(time, occurred_at)
      ? [{ path, message: fault(`${time}早于事故发生时间${occurred_at ?? ''}`, `${time} lies before the accident`) }]
      : [];
  });
}

function isBefore(time: string, occurred: string | null): boolean {
  if (occurred === null) return false;
  const exact = !isDay(time) && !isDay(occurred);
  return exact ? time < occurred : time.slice(0, 10) < occurred.slice(0, 10);
}
