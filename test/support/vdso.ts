import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** The code that Linux maps into every process so that it reads its clocks without a system call; each at an address of its own. */
export interface Vdso {
  readonly address: number;
  readonly size: number;
}

/** @throws Error where a process has none */
export function vdsoOf(pid: number | 'self'): Vdso {
  const found = /^([0-9a-f]+)-([0-9a-f]+) .*\[vdso\]$/m.exec(readFileSync(`/proc/${pid}/maps`, 'utf8'));
  const [from = NaN, to = NaN] = found?.slice(1).map((hex) => Number.parseInt(hex, 16)) ?? [];
  if (Number.isNaN(from)) throw new Error(`Process ${pid} has no vDSO.`);
  return { address: from, size: to - from };
}

/** The image as the kernel made it, in this process. */
export function ownImage(): Buffer {
  const { address, size } = vdsoOf('self');
  const image = Buffer.alloc(size);
  const memory = openSync('/proc/self/mem', 'r');
  try {
    readSync(memory, image, 0, size, address);
  } finally {
    closeSync(memory);
  }
  return image;
}

const dynamicSymbols = 11;

/** Where in the image (ELF, 64 bit) the function `name` begins. */
export function entryOf(image: Buffer, name: string): number {
  const sections = Number(image.readBigUInt64LE(0x28));
  const section = (index: number): Buffer => image.subarray(sections + index * 64);
  const place = (header: Buffer): Buffer =>
    image.subarray(Number(header.readBigUInt64LE(24))).subarray(0, Number(header.readBigUInt64LE(32)));
  for (let index = 0; index < image.readUInt16LE(0x3c); index += 1) {
    const header = section(index);
    if (header.readUInt32LE(4) !== dynamicSymbols) continue;
    const symbols = place(header);
    const names = place(section(header.readUInt32LE(40)));
    const wanted = names.indexOf(`${name}\0`, 'latin1');
    for (let at = 0; at < symbols.length; at += 24) {
      if (symbols.readUInt32LE(at) === wanted) return Number(symbols.readBigUInt64LE(at + 8));
    }
  }
  throw new Error(`The vDSO has no ${name}.`);
}
