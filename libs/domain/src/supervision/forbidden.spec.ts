import { law } from '../rehearsal.fixture';
import { done, threeWays } from '../three-ways.fixture';
import { evidence, rows, unpapered } from './forbidden.fixture';
import { supervision } from './procedure';
import { office } from './supervised.fixture';

const world = { now: '2023-01-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };

describe.each(Object.entries(rows))('AP-17, %s', (_what, row) => {
  const { refused, granted, recorded, unpapered: bare, after } = threeWays(supervision, { ...row, told: office }, 'paper-letter');

  test('a proposal is refused', () => {
    expect(refused).toBe(row.code);
  });

  test('where the law allows it, it is granted and nothing is marked', () => {
    expect(granted).toEqual([]);
  });

  test('what was done is recorded with its paper, marked with what stood against it, and its supervisor is told', () => {
    expect(bare).toBe('done-without-paper');
    expect(recorded).toContainEqual(expect.objectContaining({ command: row.wrong.order.name, code: row.code, ...done }));
    expect(after.irregularities).toContainEqual(expect.objectContaining({ command: row.wrong.order.name, code: row.code, notedBy: [] }));
    const tasks = supervision.tasks(after, [], world).filter(({ command }) => command === 'note-irregularity');
    expect(tasks.map(({ owner }) => owner)).toContain(office);
  });
});

test.each(Object.entries(unpapered))(
  'T-54, AP-17, %s rests on an official paper: refused on another, passed, recorded and marked',
  (_what, given) => {
    const wrong = { ...given, order: { ...given.order, documents: [evidence] } };
    const row = { wrong, code: 'document-missing', right: given, told: office };
    const { refused, granted, recorded } = threeWays(supervision, row, evidence);
    expect([refused, granted]).toEqual(['document-missing', []]);
    expect(recorded).toMatchObject([{ command: given.order.name, code: 'document-missing', ...done }]);
  },
);
