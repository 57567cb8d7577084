import { packageType } from './package-type';

/** As much of a content as its type is read from. */
export const sniffedBytes = 65_536;

type Mark = readonly [type: string, at: number, bytes: string];

// The marks with which each format begins, in latin1.
const marks: readonly Mark[] = [
  ['application/pdf', 0, '%PDF-'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/tiff', 0, 'II*\0'],
  ['image/tiff', 0, 'MM\0*'],
  ['image/webp', 8, 'WEBP'],
  ['audio/wav', 8, 'WAVE'],
  ['video/x-msvideo', 8, 'AVI '],
  ['audio/mpeg', 0, 'ID3'],
  ['audio/mpeg', 0, '\xff\xfb'],
  ['audio/mpeg', 0, '\xff\xf3'],
  // Word, Excel and WPS files of before 2007.
  ['application/x-ole-storage', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

const brands: Readonly<Record<string, string>> = {
  'qt  ': 'video/quicktime',
  'M4A ': 'audio/mp4',
  heic: 'image/heic',
  heix: 'image/heic',
  mif1: 'image/heic',
  isom: 'video/mp4',
  iso2: 'video/mp4',
  iso5: 'video/mp4',
  iso6: 'video/mp4',
  mp41: 'video/mp4',
  mp42: 'video/mp4',
  avc1: 'video/mp4',
  'M4V ': 'video/mp4',
  '3gp4': 'video/mp4',
  '3gp5': 'video/mp4',
};

/** Media type of a content by its own first bytes, never by what its sender calls it; null when they say nothing known. */
export function sniff(head: Buffer): string | null {
  const text = head.toString('latin1');
  if (text.startsWith('PK\x03\x04')) return packageType(text);
  if (text.slice(4, 8) === 'ftyp') return brands[text.slice(8, 12)] ?? null;
  const mark = marks.find(([, at, bytes]) => text.startsWith(bytes, at) && (at === 0 || text.startsWith('RIFF')));
  return mark?.[0] ?? null;
}
