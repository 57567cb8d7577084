import { law } from '../rehearsal.fixture';
import { packLoad, unpackLoad } from './packed-load';
import { emptyStream } from './fold';

const loaded = {
  state: emptyStream,
  law,
  calendar: '2026-01|2010-2026',
  installation: 'real',
  standing: { nextDueAt: '2022-10-19T16:00:00.000Z', ended: false },
} as const;

test('what was packed is the same when it is unpacked, also from the middle of other bytes', () => {
  const bytes = packLoad(loaded);
  expect(unpackLoad(bytes)).toEqual(loaded);
  const among = new Uint8Array(bytes.length + 7);
  among.set(bytes, 7);
  expect(unpackLoad(among.subarray(7))).toEqual(loaded);
});

test('cases of a place share one sheet, and another law is another', () => {
  const first = unpackLoad(packLoad(loaded)).law;
  expect(unpackLoad(packLoad({ ...loaded, installation: 'sandbox' })).law).toBe(first);
  expect(unpackLoad(packLoad({ ...loaded, law: { ...law, place: '150801' } })).law).toMatchObject({ place: '150801' });
});
