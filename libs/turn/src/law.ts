import { createHash } from 'node:crypto';
import type { Calendar } from '@app/calendar';
import type { Basis, LawSheet, Procedures } from '@app/domain';
import { releaseInForce } from '@app/register';
import type { InForce, Register } from '@app/register';
import { releasePacks } from '@app/rules';
import type { Ground } from '@app/rules';
import type { ProcedureKind } from '@app/streams';
import { repertoire } from './repertoire';
import type { Repertoire } from './repertoire';

/** What a procedure is decided by at a place, under the names of its content. */
export interface Law {
  readonly sheet: LawSheet;
  readonly calendar: Calendar;
  readonly basis: Basis;
}

/** What a process runs, by the edition of register and calendar that holds. */
export interface Books {
  readonly procedures: Procedures;
  readonly inForce: InForce;
  /** The law that holds at a place: the same object for the same place. @param place division code */
  law(procedure: ProcedureKind, place: string): Law;
}

const made = new WeakMap<Repertoire, WeakMap<InForce, Books>>();

/** The books of an edition, made once in a process; the law of a place when it is first asked for. */
export function booksOf(by: Repertoire, inForce: InForce): Books {
  const ofRepertoire = made.get(by) ?? new WeakMap<InForce, Books>();
  made.set(by, ofRepertoire);
  const books = ofRepertoire.get(inForce) ?? newBooks(by, inForce);
  ofRepertoire.set(inForce, books);
  return books;
}

/** The law of this release for the places of this release: where there is no database. */
export function releaseBooks(by: Repertoire): Books {
  return booksOf(by, releaseInForce());
}

/** The law of this release at a place. */
export function releaseLaw(procedure: ProcedureKind, place: string): Law {
  return releaseBooks(repertoire).law(procedure, place);
}

function newBooks(by: Repertoire, inForce: InForce): Books {
  const laws = new Map<string, Law>();
  return { procedures: by.procedures, inForce, law };

  function law(procedure: ProcedureKind, place: string): Law {
    const key = `${procedure}/${place}`;
    const known = laws.get(key);
    if (known !== undefined) return known;
    const ground = groundOf(place, inForce.register, inForce.packs);
    const sheet = by.lawSheet(procedure, ground);
    const found = { sheet, calendar: inForce.calendar, basis: basisOf(sheet, ground, inForce.calendar) };
    laws.set(key, found);
    return found;
  }
}

/** A place with all above it and the bodies of special laws that are competent there, as the law of the place rests on them. */
export function groundOf(place: string, { places, organs }: Register, packs: InForce['packs']): Ground {
  const carriedOn = organs.carriedOn(place);
  return { place, chain: places.chainOf(place), bodies: organs.special(place), ...(carriedOn.length === 0 ? {} : { carriedOn }), packs };
}

// A sheet is mostly what all places share: what is worked out from that is kept with it, and a place adds its own part.
const digests = new WeakMap<object, string>();

function basisOf(sheet: LawSheet, { chain, bodies }: Ground, calendar: Calendar): Basis {
  const parts = Object.entries(sheet).map(([name, part]: [string, unknown]) => `${name} ${partDigest(part)}`);
  return { law: digest(parts), register: digest([chain, bodies, partDigest(calendar)]) };
}

function partDigest(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const known = digests.get(part) ?? digest(part);
  digests.set(part, known);
  return known;
}

/** Names the law and the data of this release: another name is another content. */
export function releaseName(by: Repertoire): string {
  const books = newBooks(by, releaseInForce());
  const { places } = books.inForce.register;
  const ofPacks = releasePacks.map(({ place }) => place);
  const codes = places.codes().filter((code) => code.endsWith('0000') || ofPacks.includes(code));
  const laws = Object.values(by.procedures).flatMap(({ kind }) => codes.map((code) => books.law(kind, code).basis));
  return digest({ laws, places: places.codes().flatMap((code) => places.versions(code)) });
}

function digest(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
