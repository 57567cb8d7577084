import { project } from '@app/clock';
import { in01 } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { caseOf, changed, decide, order, reported, standing, worldAt } from './level.fixture';
import { isRejection } from '@app/streams';

const opened = reported({ deaths: 2, seriousInjuries: 1 }, '2024-03-05 11:00');
const correct = (data: object, at = '2024-03-10 09:00') => order('correct-accident', at, { reason: '经查', ...data });

function in01Ends(state: InvestigationState): string | null | undefined {
  const { calendar, now } = worldAt('2024-03-11 09:00');
  return project([in01], state.facts, calendar, now)[0]?.dueDate;
}

// 60 days after 1 March: 30 of March, 30 of April = 2024-04-30; after 3 March: 28, 30 and 2 of May.
test('T-17, IN-01 (article 29): the time of the accident is corrected and the sixty days move with it, there and back', () => {
  expect(in01Ends(caseOf(opened))).toBe('2024-04-30');
  const moved = caseOf(opened, correct({ occurredAt: '2024-03-03T02:00:00.000Z' }));
  expect([in01Ends(moved), moved.occurredAt]).toEqual(['2024-05-02', '2024-03-03T02:00:00.000Z']);
  const back = caseOf(
    opened,
    correct({ occurredAt: '2024-03-03T02:00:00.000Z' }),
    correct({ occurredAt: '2024-03-01' }, '2024-03-11 09:00'),
  );
  expect(in01Ends(back)).toBe('2024-04-30');
});

test('T-17, RP-11: the window moves, and with it whether a death is relevant for the level', () => {
  const death = changed('B1', '2024-04-01', '2024-04-01 20:00', { moves: [{ from: 'injured', to: 'dead', count: 1 }] });
  expect(standing(caseOf(opened, death), '2024-04-02 09:00').computed).toBe('ordinary');
  const moved = caseOf(opened, death, correct({ occurredAt: '2024-03-02' }, '2024-04-02 09:00'));
  expect(standing(moved, '2024-04-02 10:00')).toMatchObject({ computed: 'larger', casualties: { window: { lastDay: '2024-04-01' } } });
});

test('each correction names the event that it corrects, and what stood there', () => {
  const first = correct({ name: '某事故', place: '150803' });
  expect(decide(caseOf(opened), first)).toMatchObject([
    {
      kind: 'accident.corrected',
      data: { after: { name: '某事故', place: '150803' }, before: { place: '150802' }, corrects: 1, reason: '经查', computed: 'ordinary' },
    },
  ]);
  const state = caseOf(opened, first);
  expect(investigation.summary(state, worldAt('2024-03-10 09:00'))).toMatchObject({ name: '某事故', place: '150803' });
  expect(state.facts.filter(({ fact }) => fact === 'accident.occurred')).toHaveLength(1);
});

test('T-17: every supervision of the case is told of another place, and of nothing else', () => {
  const data = { supervisor: '150800-safety-office', addressee: '150802-government', prefix: '督', matters: '查明原因' };
  const supervised = caseOf(opened, order('record-supervision', '2024-03-06 09:00', data, data.supervisor));
  const told = (state: InvestigationState, given: Parameters<typeof decide>[1]) => {
    const decided = decide(state, given);
    return isRejection(decided) ? decided : decided.flatMap((event) => investigation.reactions(event));
  };
  expect(told(supervised, correct({ place: '150803' }))).toEqual([
    { to: { procedure: 'supervision', n: 1 }, command: 'hear-place-corrected', data: {} },
  ]);
  expect([told(supervised, correct({ name: '某' })), told(caseOf(opened), correct({ place: '150803' }))]).toEqual([[], []]);
});

test('what corrects nothing, lies after the first report or comes from elsewhere is refused', () => {
  expect(decide(caseOf(opened), correct({ unit: '施工单位' }))).toMatchObject({ code: 'correction-empty' });
  expect(decide(caseOf(opened), correct({ occurredAt: '2024-03-05T03:00:00.001Z' }))).toMatchObject({
    code: 'date-before-accident',
    field: 'data.occurredAt',
  });
  expect(decide(caseOf(opened), correct({ occurredAt: '2024-03-11' }))).toMatchObject({ code: 'date-in-future' });
  expect(decide(caseOf(opened), { ...correct({ name: '某' }), by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
});

describe('T-17: the class decides between 7 and 30 days', () => {
  const fire = order('change-class', '2024-03-06 09:00', { class: 'fire', reason: '货车在厂区内起火' });
  const death = changed('B1', '2024-03-09', '2024-03-09 09:00', { moves: [{ from: 'injured', to: 'dead', count: 1 }] });

  test('a death on day 8 counts, or not, as the class is', () => {
    expect(standing(caseOf(opened, death), '2024-03-10 09:00').computed).toBe('larger');
    expect(standing(caseOf(opened, fire, death), '2024-03-10 09:00').computed).toBe('ordinary');
    const other = order('change-class', '2024-03-10 09:00', { class: 'other', reason: '工艺装置引起' });
    expect(standing(caseOf(opened, fire, death, other), '2024-03-10 10:00').computed).toBe('larger');
  });

  test('it is a fact with its value and a decision with author, time and reason', () => {
    const state = caseOf(opened, fire);
    expect(state.facts).toContainEqual(expect.objectContaining({ fact: 'class.determined', value: 'fire' }));
    expect(state.facts).toContainEqual(expect.objectContaining({ fact: 'field.determined', value: 'fire' }));
    expect(state.level.classes).toEqual([
      {
        seq: 2,
        by: { organ: '150802-government', post: '测试' },
        at: '2024-03-06T01:00:00.000Z',
        reason: '货车在厂区内起火',
        class: 'fire',
        field: 'fire',
      },
    ]);
    expect(decide(state, { ...fire, at: '2024-03-07 09:00' })).toMatchObject({ code: 'already-done' });
    expect(decide(state, { ...fire, by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
  });
});
