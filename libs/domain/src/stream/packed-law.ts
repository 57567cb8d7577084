import base64 from '@protobufjs/base64';
// Not `fflate`: for Node that one brings worker threads, which a workflow may not have.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate/browser';
import type { LawSheet } from './law-sheet';

/**
 * A law sheet as one short text: every run of a case carries its own in its history, and plainly written it would be the
 * largest part of a start. `unpackLaw` makes it a sheet again.
 */
export type PackedLaw = string;

const packed = new WeakMap<LawSheet, PackedLaw>();

export function packLaw(law: LawSheet): PackedLaw {
  const text = packed.get(law) ?? deflated(JSON.stringify(law));
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
  const made = JSON.parse(inflated(text)) as LawSheet;
  if (unpacked.size >= mostKept) unpacked.clear();
  unpacked.set(text, made);
  return made;
}

function deflated(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  return base64.encode(bytes, 0, bytes.length);
}

function inflated(text: string): string {
  const bytes = new Uint8Array(base64.length(text));
  base64.decode(text, bytes, 0);
  return strFromU8(inflateSync(bytes));
}
