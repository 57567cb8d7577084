import type { Post } from '@app/clock';
import { reached, standing } from './standing';
import type { Assignment } from './standing';

const organ = '150802-emergency';
const at = '2026-11-23T02:00:00.000Z';
const day = (date: string): string => `${date}T00:00:00.000Z`;

function holds(holder: string, post: Post, more: Partial<Assignment> = {}): Assignment {
  return { kind: 'post', holder, organ, post, standsFor: null, from: day('2026-01-01'), until: null, ...more };
}

const names = (all: readonly Assignment[], post: Post, when = at) => standing(all, organ, post, when).map(({ holder }) => holder);

test('a post may be held by several, each from the first moment to the last but one', () => {
  const all = [holds('甲', 'handler'), holds('乙', 'handler', { from: at, until: '2026-11-24T02:00:00.000Z' })];
  expect(names(all, 'handler', '2026-11-23T01:59:59.999Z')).toEqual(['甲']);
  expect(names(all, 'handler')).toEqual(['甲', '乙']);
  expect(names(all, 'handler', '2026-11-24T01:59:59.999Z')).toEqual(['甲', '乙']);
  expect(names(all, 'handler', '2026-11-24T02:00:00.000Z')).toEqual(['甲']);
});

test('the same post of another organ is another post', () => {
  expect(names([holds('甲', 'handler', { organ: '150803-emergency' })], 'handler')).toEqual([]);
});

test('whoever is on duty goes before those whose post it is; between two shifts they are there again', () => {
  const shift = (holder: string, from: string, until: string) => holds(holder, 'duty-officer', { kind: 'shift', from, until });
  const all = [
    holds('甲', 'duty-officer'),
    shift('乙', '2026-11-23T00:30:00.000Z', '2026-11-23T12:30:00.000Z'),
    shift('丙', '2026-11-23T13:00:00.000Z', '2026-11-24T00:30:00.000Z'),
  ];
  expect(names(all, 'duty-officer')).toEqual(['乙']);
  expect(names(all, 'duty-officer', '2026-11-23T12:45:00.000Z')).toEqual(['甲']);
  expect(names(all, 'duty-officer', '2026-11-23T13:00:00.000Z')).toEqual(['丙']);
});

describe('deputies', () => {
  const deputy = (holder: string, standsFor: string) =>
    holds(holder, 'department-head', { kind: 'deputy', standsFor, from: day('2026-11-20'), until: day('2026-11-25') });

  test('one is reminded for whoever is away, and says for whom; before and after it is he himself', () => {
    const all = [holds('局长', 'department-head'), deputy('副局长', '局长')];
    expect(standing(all, organ, 'department-head', at)).toEqual([{ holder: '副局长', standsFor: '局长' }]);
    expect(names(all, 'department-head', day('2026-11-25'))).toEqual(['局长']);
    expect(names(all, 'department-head', '2026-11-19T23:59:59.999Z')).toEqual(['局长']);
  });

  test('a deputy who is away has his own; whoever stands in for somebody who does not hold the post is not reminded', () => {
    const all = [holds('局长', 'department-head'), deputy('副局长', '局长'), deputy('办公室主任', '副局长')];
    expect(standing(all, organ, 'department-head', at)).toEqual([{ holder: '办公室主任', standsFor: '局长' }]);
    expect(names([deputy('副局长', '局长')], 'department-head')).toEqual([]);
  });

  test('two who stand in for each other lose no reminder, and one who stands in for a colleague has it once', () => {
    const two = [holds('甲', 'department-head'), holds('乙', 'department-head'), deputy('甲', '乙'), deputy('乙', '甲')];
    expect([...names(two, 'department-head')].sort()).toEqual(['乙', '甲'].sort());
    expect(names([holds('甲', 'department-head'), holds('乙', 'department-head'), deputy('甲', '乙')], 'department-head')).toEqual(['甲']);
  });
});

describe('a post that nobody holds (4.5)', () => {
  test('the one above in the same organ is reminded, and both are told apart', () => {
    const all = [holds('局长', 'department-head')];
    expect(reached(all, organ, 'duty-officer', at)).toEqual({
      post: 'department-head',
      people: [{ holder: '局长', standsFor: null }],
      vacant: ['duty-officer', 'duty-leader'],
    });
  });

  test('what urges the supervised side reaches the office of its government where it has named no contact', () => {
    const secretary = holds('秘书', 'government-secretary', { organ: '150802-government' });
    expect(reached([secretary], '150802-government', 'supervised-contact', at)).toEqual({
      post: 'government-secretary',
      people: [{ holder: '秘书', standsFor: null }],
      vacant: ['supervised-contact'],
    });
  });

  test('where nobody is above either, nobody is reached, and every post on the way is vacant', () => {
    expect(reached([], organ, 'handler', at)).toEqual({ post: 'handler', people: [], vacant: ['handler', 'department-head'] });
  });
});

test('for one whom nothing reaches his deputy is reminded; a deputy whom nothing reaches is passed over, and so is a whole post', () => {
  const deputy = (holder: string, standsFor: string) =>
    holds(holder, 'department-head', { kind: 'deputy', standsFor, until: day('2026-12-01') });
  const all = [holds('甲', 'department-head'), deputy('乙', '甲'), deputy('丙', '乙'), holds('丁', 'handler')];
  const by = (...people: readonly string[]) => reached(all, organ, 'handler', at, (holder) => people.includes(holder));
  expect(by('丙').people).toEqual([{ holder: '丙', standsFor: '甲' }]);
  expect(by('乙').people).toEqual([{ holder: '乙', standsFor: '甲' }]);
  expect(by('甲').people).toEqual([{ holder: '甲', standsFor: null }]);
  expect(by('丁')).toMatchObject({ post: 'handler', people: [{ holder: '丁' }] });
  expect(by()).toEqual({ post: 'handler', people: [], vacant: ['handler', 'department-head'] });
});
