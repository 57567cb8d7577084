import { law } from '../rehearsal.fixture';
import { packLaw, unpackLaw } from './packed-law';

test('a packed sheet is the same when it is unpacked', () => {
  expect(unpackLaw(packLaw(law))).toEqual(law);
});

test('cases of a place share one sheet, and another law is another', () => {
  const packed = packLaw(law);
  expect(unpackLaw(packed)).toBe(unpackLaw(`${packed}`));
  expect(unpackLaw(packLaw({ ...law, place: '150801' }))).not.toBe(unpackLaw(packed));
});
