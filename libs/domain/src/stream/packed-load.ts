// Not `fflate`: for Node that one brings worker threads, which a workflow may not have.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate/browser';
import type { LawSheet } from './law-sheet';
import type { Loaded } from './ledger';

/**
 * What a run starts from, as bytes: the length of the deflated law sheet (four bytes, most significant first), the sheet, and the
 * rest as JSON. It stands in the history of every run, and plainly written the law would be the largest part of a start.
 */
export type PackedLoad = Uint8Array;

const lengthBytes = 4;

export function packLoad({ law, ...rest }: Loaded): PackedLoad {
  const sheet = deflated(law);
  const others = strToU8(JSON.stringify(rest));
  const bytes = new Uint8Array(lengthBytes + sheet.length + others.length);
  new DataView(bytes.buffer).setUint32(0, sheet.length);
  bytes.set(sheet, lengthBytes);
  bytes.set(others, lengthBytes + sheet.length);
  return bytes;
}

export function unpackLoad(bytes: PackedLoad): Loaded {
  const end = lengthBytes + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const rest = JSON.parse(strFromU8(bytes.subarray(end))) as Omit<Loaded, 'law'>;
  return { ...rest, law: inflated(bytes.subarray(lengthBytes, end)) };
}

const packed = new WeakMap<LawSheet, Uint8Array>();

function deflated(law: LawSheet): Uint8Array {
  const bytes = packed.get(law) ?? deflateSync(strToU8(JSON.stringify(law)), { level: 9 });
  packed.set(law, bytes);
  return bytes;
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly law: LawSheet;
}

const kept: Kept[] = [];
// A worker sees the law of many places; what it has not kept is only read anew.
const mostKept = 200;

/** The same sheet for the same bytes, so that cases of a place share one. Plain data that nobody changes. */
function inflated(bytes: Uint8Array): LawSheet {
  const found = kept.find((one) => same(one.bytes, bytes));
  if (found !== undefined) return found.law;
  const law = JSON.parse(strFromU8(inflateSync(bytes))) as LawSheet;
  if (kept.length >= mostKept) kept.length = 0;
  kept.push({ bytes: bytes.slice(), law });
  return law;
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  // A call for each of twenty thousand bytes would be felt at every start.
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
