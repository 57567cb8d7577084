import type { Source } from '@app/clock';
import { national } from '../index';
import { clocksIn, releasePacks } from '../local/packs';
import { levelThresholds } from '../national/assessment/thresholds';
import { articles } from './articles';

const nameOf = ({ law, article }: Source) => `${law}${article}`;
const declared = new Set(articles.map(({ source }) => nameOf(source)));

test('each article stands once: no two say different words, none says empty ones', () => {
  expect(declared.size).toBe(articles.length);
  expect(articles.filter(({ quote }) => quote !== null && (quote.length === 0 || quote.some((words) => words.trim() === '')))).toEqual([]);
});

// Either the words themselves or that they were not read: a rule without its article above it would be one nobody can check.
test.each(
  [
    ...Object.values(national.clocks).flat(),
    ...clocksIn(releasePacks),
    ...releasePacks.flatMap(({ vettingSteps }) => vettingSteps).map(({ id, basis }) => ({ id, basis: [basis] })),
    ...national.gates.map(({ id, basis }) => ({ id, basis: [basis] })),
    ...levelThresholds.map(({ id, basis }) => ({ id, basis: [basis] })),
  ].map(({ id, basis }) => [id, basis] as const),
)('%s has the words of its article, or says that they were not read', (_id, basis) => {
  expect(basis.filter((source) => declared.has(nameOf(source))).map(nameOf)).not.toEqual([]);
});
