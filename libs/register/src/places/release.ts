import { placeKinds } from '@app/domain';
import type { PlaceKind } from '@app/domain';
import rows from '../../data/places.json';
import type { PlaceVersion } from './place-version';

type Cell = string | null | undefined;

function isKind(value: string): value is PlaceKind {
  return placeKinds.some((one) => one === value);
}

function text(value: Cell): string {
  if (value == null) throw new Error('A row of places.json lacks a cell.');
  return value;
}

function kind(value: Cell): PlaceKind {
  const read = text(value);
  if (!isKind(read)) throw new Error(`places.json has a kind that is none: ${read}`);
  return read;
}

function versionOf([code, name, kindOf, parent, after, by, last, goneBy, successors]: readonly Cell[]): PlaceVersion {
  return {
    code: text(code),
    name: text(name),
    kind: kind(kindOf),
    parent: parent ?? null,
    since: { after: after ?? null, by: text(by) },
    until: last == null ? null : { last, goneBy: text(goneBy) },
    successors: text(successors).split(' ').filter(Boolean),
  };
}

/** The places of this release, by code and then by age: province to county of mainland China since the list of 1988-12-31. */
export const releasePlaces: readonly PlaceVersion[] = rows.map(versionOf);
