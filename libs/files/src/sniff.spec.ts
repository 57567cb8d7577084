import { sniff } from './sniff';

const zip = (...names: readonly string[]): Buffer => {
  return Buffer.concat(
    names.map((name) => {
      const header = Buffer.alloc(30);
      header.write('PK\x03\x04', 'latin1');
      header.writeUInt16LE(name.length, 26);
      return Buffer.concat([header, Buffer.from(`${name}content`)]);
    }),
  );
};

test.each([
  ['application/pdf', Buffer.from('%PDF-1.7\n')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['image/tiff', Buffer.from('MM\0*')],
  ['audio/wav', Buffer.from('RIFF\x01\x02\x03\x04WAVEfmt ')],
  ['video/mp4', Buffer.from('\0\0\0\x18ftypisom')],
  ['application/x-ole-storage', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'),
  ],
  ['application/ofd', zip('OFD.xml')],
  ['application/zip', zip('run.sh')],
])('%s is known by its bytes', (type, head) => {
  expect(sniff(head)).toBe(type);
});

test.each([
  ['a page', Buffer.from('<html><script>')],
  ['a program', Buffer.from('MZ\x90\0')],
  ['a WAVE mark without its RIFF', Buffer.from('12345678WAVE')],
  ['an unknown brand', Buffer.from('\0\0\0\x18ftypzzzz')],
  ['nothing', Buffer.alloc(0)],
])('%s says nothing known', (_what, head) => {
  expect(sniff(head)).toBeNull();
});
