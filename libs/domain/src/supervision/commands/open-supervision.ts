import { beijingDay } from '@app/calendar';
import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { OpenSupervision } from './open-supervision.schema';

/** Opened by the case itself, when it records that it is supervised. The notice takes the next number of the supervisor's series (SV-05). */
export function openSupervision(_state: null, { name, act, data }: CommandOf<OpenSupervision>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  const { prefix, ...notice } = data;
  const number = { $number: { organ: data.supervisor, prefix, year: Number(beijingDay(act.occurredAt).slice(0, 4)) } };
  return [{ kind: 'supervision.opened', version: 1, occurredAt: act.occurredAt, data: { ...notice, number } }];
}
