import { createHash } from 'node:crypto';
import type { Text } from '@app/clock';
import type { PlacePack } from '@app/domain';
import { faultText } from '@app/domain';
import type { InForce } from '@app/register';
import { checkPack, packsInForce } from '@app/rules';
import { parsePack } from './place-pack.schema';

/** A pack as it stands in a file. */
export interface LoadedPack {
  readonly pack: PlacePack;
  /** Of the file, as it came. */
  readonly sha256: string;
}

/** Why a file is refused: where it stands, in which rule, and what is wrong. */
export interface PackFileFault {
  readonly path: readonly PropertyKey[];
  readonly rule: string | null;
  readonly reason: Text;
}

/** What stands against a pack by what is in force; one of the same id is replaced only by a higher version. */
export function packFaults(pack: PlacePack, { register: { places }, packs }: InForce): readonly PackFileFault[] {
  const held = packsInForce(packs);
  const line = (code: string) => places.chainOf(code).map((place) => place.code);
  const others = held.filter(({ place }) => line(place).includes(pack.place) || line(pack.place).includes(place));
  const faults = checkPack(pack, { isPlace: (code) => places.latest(code) !== null, others });
  const same = held.find(({ id }) => id === pack.id);
  if (same === undefined) return faults;
  const moved =
    same.place === pack.place
      ? []
      : [of(['place'], `该规则包属于另一地区（${same.place}）`, `this pack is of another place (${same.place})`)];
  const old =
    pack.version > same.version
      ? []
      : [of(['version'], `现行的是第 ${same.version} 版，应更高`, `version ${same.version} is in force: it must be higher`)];
  return [...faults, ...moved, ...old];
}

function of(path: readonly string[], zh: string, en: string): PackFileFault {
  return { path, rule: null, reason: { zh, en } };
}

/** Reads a pack and checks it; broken JSON is said by the reader of the file. @param value the JSON of the file */
export function readPack(text: string, value: unknown, now: InForce): LoadedPack | readonly PackFileFault[] {
  const parsed = parsePack(value);
  if (!('clocks' in parsed)) {
    return parsed.map(({ path, message }) => ({
      path,
      rule: ruleAt(value, path),
      reason: faultText(message) ?? { zh: message, en: message },
    }));
  }
  const faults = packFaults(parsed, now);
  return faults.length > 0 ? faults : { pack: parsed, sha256: createHash('sha256').update(text).digest('hex') };
}

/** The id of the nearest thing around a place in the file that has one. */
function ruleAt(value: unknown, path: readonly PropertyKey[]): string | null {
  let at: unknown = value;
  let id: string | null = null;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return id;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
    if (typeof at === 'object' && at !== null && 'id' in at && typeof at.id === 'string') id = at.id;
  }
  return id;
}
