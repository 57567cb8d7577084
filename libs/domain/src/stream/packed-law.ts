import type { LawSheet } from './law-sheet';

/** A law sheet as one text: every run of a case carries its own in its history. `unpackLaw` makes it a sheet again. */
export type PackedLaw = string;

const packed = new WeakMap<LawSheet, PackedLaw>();

export function packLaw(law: LawSheet): PackedLaw {
  const text = packed.get(law) ?? JSON.stringify(law);
  packed.set(law, text);
  return text;
}

const unpacked = new Map<PackedLaw, LawSheet>();
// A worker sees the law of many places; what it has not kept is only read anew.
const mostKept = 200;

/** The same sheet for the same text, so that cases of a place share one. Plain data that nobody changes. */
export function unpackLaw(text: PackedLaw): LawSheet {
  const found = unpacked.get(text);
  if (found !== undefined) return found;
  const made = JSON.parse(text) as LawSheet;
  if (unpacked.size >= mostKept) unpacked.clear();
  unpacked.set(text, made);
  return made;
}
