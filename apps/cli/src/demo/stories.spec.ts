import { releaseInForce } from '@app/register';
import { publishedFaults } from './published-faults';
import { readStory, stories } from './stories';
import type { Told } from './stories';
import type { StoryStep } from './story.schema';

const { places, nameOf: named } = releaseInForce().register;
const nameOf = (id: string): string => places.latest(id)?.name ?? named(id);
const [linhe] = stories();
if (linhe === undefined) throw new Error('There is no story.');

function changed(told: Told, id: string, change: (step: StoryStep) => StoryStep): Told {
  return { ...told, story: { ...told.story, steps: told.story.steps.map((step) => (step.id === id ? change(step) : step)) } };
}

test.each(stories())('$story.record: what is said to be published is what its record says', (told) => {
  expect(publishedFaults(told, nameOf)).toEqual([]);
});

test('each story quotes the dates that its record has', () => {
  const dates = stories().map(({ story }) =>
    story.steps.flatMap(({ published }) => Object.entries(published).filter(([fact]) => fact === 'at')),
  );
  expect(dates).toEqual([
    [['at', 'approved_on']],
    [
      ['at', 'supervision_notice_date'],
      ['at', 'published_on'],
    ],
    [['at', 'supervision_notice_date']],
  ]);
});

test('a published fact that was changed is found', () => {
  const later = changed(linhe, 'approve', (step) => ({ ...step, at: '2022-12-22T15:00:00+08:00' }));
  expect(publishedFaults(later, nameOf)).toEqual(['linhe-20220919 approve at: 2022-12-22T15:00:00+08:00 is not approved_on 2022-12-21']);
});

test('the hour of a published day, and what is assumed, are compared with nothing', () => {
  const other = changed(linhe, 'approve', (step) => ({ ...step, at: '2022-12-21T09:00:00+08:00', data: { number: 'other' } }));
  expect(
    publishedFaults(
      changed(other, 'submit', (step) => ({ ...step, at: '2022-12-09T10:00:00+08:00' })),
      nameOf,
    ),
  ).toEqual([]);
});

test('a published fact that the record does not have is found', () => {
  const lying = changed(linhe, 'publish', (step) => ({ ...step, published: { at: 'published_on' } }));
  expect(publishedFaults(lying, nameOf)).toHaveLength(1);
});

describe('a bad story is refused with file, path and reason', () => {
  const bad = (change: (step: StoryStep) => object): string => {
    const steps = linhe.story.steps.map((step) => (step.id === 'submit' ? change(step) : step));
    try {
      readStory('stories/bad.json', { ...linhe.story, steps });
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
    return 'accepted';
  };

  test.each<[string, (step: StoryStep) => object, string]>([
    ['a fact of unknown origin', (step) => ({ ...step, assumed: [] }), 'steps.15.at is neither published nor assumed'],
    [
      'both published and assumed',
      (step) => ({ ...step, published: { at: 'approved_on' } }),
      'steps.15.at is said to be published and assumed',
    ],
    [
      'a quoted fact that is not there',
      (step) => ({ ...step, published: { 'data.where': 'place' } }),
      'steps.15.published.data.where is no fact of this step',
    ],
    [
      'an assumption without a reason',
      (step) => ({ ...step, assumed: [{ facts: ['at', 'by', 'data'], zh: '', en: 'x' }] }),
      'steps.15.assumed.0.zh must say something',
    ],
    [
      'a time without the offset of Beijing',
      (step) => ({ ...step, at: '2022-12-12T08:00:00Z' }),
      'steps.15.at must be Beijing time (+08:00)',
    ],
    ['a step out of order', (step) => ({ ...step, at: '2022-11-01T08:00:00+08:00' }), 'steps.15.at lies before the step sign'],
    [
      'a cited paper that nobody filed',
      (step) => ({ ...step, documents: ['letter'] }),
      'steps.15.documents no earlier step letter files a paper',
    ],
    ['a second opening', (step) => ({ ...step, command: 'open' }), 'steps.15.command the first step, and no other, is open'],
  ])('%s', (_name, change, fault) => {
    expect(bad(change)).toContain(`stories/bad.json: ${fault}`);
  });

  test('a record that does not exist', () => {
    expect(() => readStory('stories/bad.json', { ...linhe.story, record: 'nowhere-1' })).toThrow(
      'stories/bad.json: record there is no record nowhere-1',
    );
  });
});
