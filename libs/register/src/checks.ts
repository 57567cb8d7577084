import type { Day } from '@app/calendar';
import type { Text } from '@app/clock';
import { compareRanks, rankOf } from '@app/domain';
import type { PlaceKind } from '@app/domain';
import type { AddedOrgan, AddedPlace, RegisterChange } from './entry';
import type { InForce } from './in-force';
import type { Places } from './places/places';
import type { Register } from './register';

/** Why a change of the register is refused, under the name of the field. */
export interface ChangeFault {
  readonly field: string;
  readonly reason: Text;
}

/** What stands against a change, by what is in force. Its form was checked before. */
export function changeFaults(change: RegisterChange, { register, notices }: InForce): readonly ChangeFault[] {
  if (change.kind === 'place') return placeFaults(change.place, register);
  if (change.kind === 'organ') return organFaults(change.organ, register);
  // Whoever loads a pack checks it against the rules, which are not known here.
  if (change.kind === 'pack') return [];
  const { id } = change.notice;
  const known = notices.some((notice) => notice.id === id);
  if (!known) return [];
  const zh = `${id}的通知已经收入；有变动的，按调整通知收入（编号如 ${id.slice(0, 4)}-a1）`;
  return [
    {
      field: 'file',
      reason: { zh, en: `The notice ${id} is in already; an amendment is loaded as one of its own (${id.slice(0, 4)}-a1)` },
    },
  ];
}

function placeFaults({ code, kind, parent, from, to, successors }: AddedPlace, { places }: Register): readonly ChangeFault[] {
  const above = places.on(parent, from);
  const faults: ChangeFault[] = [];
  const say = (field: string, zh: string, en: string): void => void faults.push({ field, reason: { zh, en } });
  if (above === null) say('parent', `${from}没有这个上级地区：${parent}`, `no such place on ${from}: ${parent}`);
  // Its present chain as well: the law of a place rests on that.
  else if ([...places.chainOn(parent, from), ...places.chainOf(parent)].some((one) => one.code === code))
    say('parent', '不能以自己或者自己之下的地区为上级', 'the place above is the place itself or lies below it');
  else if (rankOf(above.kind) === null) say('parent', '开发区之下不设地区', 'there is no place below a zone');
  else if (kind !== 'country' && !mayLieBelow(kind, above.kind))
    say('kind', '类别与上级地区的级别不符', 'its kind does not fit the place above');
  // The division code says province and city: by it reports go up, and organs are told apart.
  else if (parent !== '000000' && kind !== 'corps' && !code.startsWith(stemOf(parent)))
    say('code', `代码应以上级地区的代码 ${stemOf(parent)} 开头`, `must begin with ${stemOf(parent)}, as the place above does`);
  if (kind === 'country') say('kind', '国家只有一个', 'there is one country');
  if (kind === 'zone' && hasPlaces(code, from, places))
    say('kind', '其下有地区，不能登记为开发区', 'there are places below it: it is no zone');
  if (to !== null && to < from) say('to', '终止日期早于起始日期', 'ends before it begins');
  for (const [index, successor] of successors.entries())
    if (places.latest(successor) === null) say(`successors.${index}`, `没有这个地区：${successor}`, `no such place: ${successor}`);
  return faults;
}

/** The corps is of the rank of the region in which it lies. */
function mayLieBelow(kind: PlaceKind, above: PlaceKind): boolean {
  const [own, higher] = [rankOf(kind), rankOf(above)];
  return own === null || higher === null || kind === 'corps' || compareRanks(own, higher) < 0;
}

function hasPlaces(code: string, day: Day, places: Places): boolean {
  return places.codes().some((one) => places.on(one, day)?.parent === code);
}

/** The digits that all below a place have: 15, 1508; of a county, those of its city, since a zone inside it has no digits left. */
function stemOf(code: string): string {
  return code.slice(0, 4).replace(/(00)+$/, '');
}

function organFaults({ id, place, from, to, serves = [], successor }: AddedOrgan, { places, organs }: Register): readonly ChangeFault[] {
  const faults: ChangeFault[] = [];
  const say = (field: string, zh: string, en: string): void => void faults.push({ field, reason: { zh, en } });
  if (places.on(place, from) === null) say('place', `${from}没有这个地区：${place}`, `no such place on ${from}: ${place}`);
  if (id.slice(0, 6) !== place) say('id', `编号应以 ${place}- 开头`, `must begin with ${place}-`);
  if (id.endsWith('-team')) say('id', '事故调查组不列为机关', 'a team is no organ of the register');
  if (to !== null && to < from) say('to', '终止日期早于起始日期', 'ends before it begins');
  for (const [index, code] of serves.entries())
    if (places.latest(code) === null) say(`serves.${index}`, `没有这个地区：${code}`, `no such place: ${code}`);
  if (successor === id) say('successor', '不能以自己为承继机关', 'an organ does not follow itself');
  if (successor !== undefined && organs.ever(successor) === null)
    say('successor', `没有这个机关：${successor}`, `no such organ: ${successor}`);
  return faults;
}

/** Codes of the places whose cases a change may concern. */
export function concerned(change: RegisterChange, { register }: InForce): readonly string[] {
  if (change.kind === 'notice') return [];
  const roots =
    change.kind === 'pack'
      ? [change.pack.place]
      : change.kind === 'place'
        ? [change.place.code, change.place.parent]
        : (change.organ.serves ?? [change.organ.place]);
  return register.places.codes().filter((code) => register.places.chainOf(code).some((place) => roots.includes(place.code)));
}

/**
 * A code for a zone, which has none of GB/T 2260: the first four digits are those of the city (of a county directly under its province its
 * own), the last two the next free ones from 71 on. Null when all are taken.
 */
export function freeZoneCode(parent: string, { places }: Register): string | null {
  for (let last = 71; last <= 99; last += 1) {
    const code = `${parent.slice(0, 4)}${last}`;
    if (places.versions(code).length === 0) return code;
  }
  return null;
}
