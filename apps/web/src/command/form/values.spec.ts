import type { Field } from './field';
import { dataOf, missingIn, put, titleAt, valueAt } from './values';

const named = (name: string, required = true) => ({ name, title: { zh: name, en: name }, help: null, required });
const reason: Field = { ...named('reason'), kind: 'text', longest: 2000, lines: 'many' };
const at: Field = { ...named('at', false), kind: 'time' };
const post: Field = { ...named('post'), kind: 'text', longest: 60, lines: 'one' };
const person: Field = { ...named('person', false), kind: 'group', fields: [post] };
const people: Field = { ...named('people'), kind: 'list', each: { ...named(''), kind: 'group', fields: [post] }, least: 1, most: 9 };

test('what was left empty is not sent, and a moment is sent with the offset of Beijing', () => {
  expect(dataOf([reason, at, person], { reason: '  复杂 ', at: '2025-03-03T09:30', person: { post: '' } })).toEqual({
    reason: '复杂',
    at: '2025-03-03T09:30:00+08:00',
  });
  expect(dataOf([at], { at: '2025-03-03' })).toEqual({ at: '2025-03-03' });
  expect(dataOf([at], { at: '2025-03-03T01:30:07.123Z' })).toEqual({ at: '2025-03-03T01:30:07.123Z' });
});

test('numbers of earlier items are sent as numbers, short names as texts, also where they were ticked in a list', () => {
  const numbered: Field = { ...named('items'), kind: 'item', from: 'items.open', value: 'number' };
  const ticked: Field = { ...named('items'), kind: 'list', each: { ...numbered, name: '' }, least: 1, most: 9 };
  const short: Field = { ...named('ref'), kind: 'item', from: 'clues.open', value: 'text' };
  expect(dataOf([ticked, short], { items: ['1', '12'], ref: '3' })).toEqual({ items: [1, 12], ref: '3' });
  expect(dataOf([{ ...numbered, name: 'item' }], { item: 2 })).toEqual({ item: 2 });
});

test('what has to be filled in is named by the path by which a refusal would name it', () => {
  expect(missingIn([reason, people], {}, 'data.')).toEqual(['data.reason', 'data.people']);
  expect(missingIn([people], { people: [{ post: '科长' }, {}] }, 'data.')).toEqual(['data.people.1.post']);
  expect(missingIn([people], { people: [] }, 'data.')).toEqual(['data.people']);
  expect(missingIn([person], {}, '')).toEqual([]);
});

test('a value is put at its path, and nothing else changes', () => {
  const before = { data: { people: [{ post: '科长' }, { post: '处长' }], reason: 'r' } };
  const after = put(before, 'data.people.1.post', '局长');
  expect(after).toEqual({ data: { people: [{ post: '科长' }, { post: '局长' }], reason: 'r' } });
  expect(before.data.people[1]).toEqual({ post: '处长' });
  expect([valueAt(after, 'data.people.1.post'), valueAt(after, 'data.nothing.of')]).toEqual(['局长', undefined]);
});

test('what is missing is called by its own title, and where it has none by that of what holds it', () => {
  const list: Field = { ...named('signatures'), kind: 'list', each: { ...named(''), kind: 'group', fields: [post] }, least: 1, most: 9 };
  const organs: Field = { ...named('organs'), kind: 'list', each: { ...named(''), kind: 'organ', others: 'refused' }, least: 1, most: 9 };
  const titles = ['signatures.0.post', 'organs.2', 'signatures'].map((path) => titleAt([list, organs], path).zh);
  expect(titles).toEqual(['post', 'organs', 'signatures']);
});
