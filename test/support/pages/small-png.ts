import { crc32, deflateSync, inflateSync } from 'node:zlib';

const colours = 64;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The same picture in a palette: pages have few colours, and a repository keeps every picture for ever. @param png as a browser writes it */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels, step } = decoded(png);
  const palette = paletteOf(pixels, step);
  const nearest = new Map<number, number>();
  const lines = Buffer.alloc((width + 1) * height);
  for (let at = 0, pixel = 0; pixel < width * height; pixel += 1, at += step) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    const index = nearest.get(colour) ?? nearestIn(palette, colour);
    nearest.set(colour, index);
    lines[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits an index, a palette.
  head.set([8, 3, 0, 0, 0], 8);
  const plte = Buffer.from(palette.flatMap(partsOf));
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', plte),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
  /** Bytes a pixel: three, or four where there is an alpha that is always full. */
  readonly step: number;
}

function decoded(png: Buffer): Pixels {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const step = kind === 6 ? 4 : 3;
  const packed: Buffer[] = [];
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + size));
  }
  return { width, height, step, pixels: unfiltered(inflateSync(Buffer.concat(packed)), width * step, height, step) };
}

/** Undoes the filters of the lines, each of which says what it adds to which neighbour. */
function unfiltered(lines: Buffer, length: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(length * height);
  for (let line = 0; line < height; line += 1) {
    const filter = lines[line * (length + 1)] ?? 0;
    for (let column = 0; column < length; column += 1) {
      const at = line * length + column;
      const left = column < step ? 0 : (pixels[at - step] ?? 0);
      const above = line === 0 ? 0 : (pixels[at - length] ?? 0);
      const corner = line === 0 || column < step ? 0 : (pixels[at - length - step] ?? 0);
      const added = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = ((lines[line * (length + 1) + 1 + column] ?? 0) + added) & 0xff;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

/** Colours one after the other, each the one that would be missed most: a small amber sign as well as a broad ground. */
function paletteOf(pixels: Buffer, step: number): readonly number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += step) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const missed = new Map([...counts].map(([colour, count]) => [colour, count * 3 * 255 ** 2]));
  const palette: number[] = [];
  while (palette.length < colours && missed.size > 0) {
    const [next] = [...missed].reduce((most, one) => (one[1] > most[1] ? one : most));
    palette.push(next);
    for (const [colour, now] of missed) missed.set(colour, Math.min(now, (counts.get(colour) ?? 0) * distance(next, colour)));
    missed.delete(next);
  }
  return palette;
}

function nearestIn(palette: readonly number[], colour: number): number {
  return palette.reduce((best, other, index) => (distance(other, colour) < distance(palette[best] ?? 0, colour) ? index : best), 0);
}

function distance(one: number, other: number): number {
  const [red, green, blue] = [(one >> 16) - (other >> 16), ((one >> 8) & 0xff) - ((other >> 8) & 0xff), (one & 0xff) - (other & 0xff)];
  return red ** 2 + green ** 2 + blue ** 2;
}

const partsOf = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
