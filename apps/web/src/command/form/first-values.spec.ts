import type { Field } from './field';
import { itemIn } from './first-values';

const named = (name: string) => ({ name, title: { zh: name, en: name }, help: null, required: false });
const letter: Field = { ...named('n'), kind: 'item', from: 'letters.proposed', value: 'number' };
const words = { zh: '提示函', en: 'letter of reminder' };

test('what an act is about stands in the field that picks it, with the value of the item; else it is a short name', () => {
  expect(itemIn([letter], { 'letters.proposed': [{ value: 2, words }] }, '2')).toEqual({ n: 2 });
  const short: Field = { ...named('ref'), kind: 'ref' };
  expect(itemIn([letter, short], { 'letters.proposed': [{ value: 2, words }] }, '3')).toEqual({ ref: '3' });
  expect(itemIn([short], {}, 'YT-1')).toEqual({ ref: 'YT-1' });
  // Of an item that is no more nothing is filled in.
  expect(itemIn([letter], {}, '3')).toEqual({});
});
