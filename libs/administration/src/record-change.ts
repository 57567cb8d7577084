import { changedDays } from '@app/calendar';
import { concerned, changeFaults, withChange } from '@app/register';
import type { ChangeFault, InForce, NewEntryGrounds, RegisterChange, RegisterEntry } from '@app/register';
import { countingOver, ofPlaces, recordEntry } from '@app/persistence';
import type { Editions, Waking } from '@app/persistence';
import { packFaults } from './pack-file';
import type { PackFileFault } from './pack-file';
import type { DataSource } from 'typeorm';

/** A change of the register with the paper and the reason that it rests on. */
export interface Change {
  readonly change: RegisterChange;
  readonly grounds: NewEntryGrounds;
}

/** A change of the register is not what it may be; nothing was recorded. */
export class ChangeRefused extends Error {
  constructor(readonly faults: readonly ChangeFault[]) {
    super(faults.map(({ field, reason }) => `${field}: ${reason.zh} / ${reason.en}`).join('\n'));
    this.name = 'ChangeRefused';
  }
}

/**
 * Records a change of the register, or a notice. It holds from the next turn of each stream; those whose dates or organs it may move are woken.
 *
 * @param asked the change, by what is in force at this moment: a code that is free, for instance
 * @throws ChangeRefused when something stands against it by what is in force at this moment
 */
export async function recordChange(
  source: DataSource,
  editions: Editions,
  enteredBy: string,
  asked: (now: InForce) => Change,
): Promise<RegisterEntry> {
  const recorded = await recordEntry(source, async (on) => {
    const now = await editions.now(on);
    const { change, grounds } = asked(now);
    const faults = change.kind === 'pack' ? packFaults(change.pack, now).map(inWords) : changeFaults(change, now);
    if (faults.length > 0) throw new ChangeRefused(faults);
    return { entry: { change, ...grounds, enteredBy }, toWake: wakingFor(change, now) };
  });
  await editions.now(source);
  return recorded;
}

function inWords({ path, rule, reason: { zh, en } }: PackFileFault): ChangeFault {
  const where = rule === null ? { zh: '', en: '' } : { zh: `规则“${rule}”：`, en: `rule "${rule}": ` };
  return { field: path.map(String).join('.'), reason: { zh: where.zh + zh, en: where.en + en } };
}

/** The streams that a change may move. */
export function wakingFor(change: RegisterChange, now: InForce): Waking | null {
  const then = withChange(now, change);
  if (change.kind !== 'notice') {
    const places = [...new Set([...concerned(change, now), ...concerned(change, then)])];
    return places.length === 0 ? null : ofPlaces(places);
  }
  const days = changedDays(now.calendar, then.calendar).map(({ day }) => day);
  const [first, last] = [days[0] ?? `${change.notice.year}-01-01`, days.at(-1) ?? `${change.notice.year}-12-31`];
  return countingOver(first, last);
}
