import { assignmentFault, assignmentState, endOf } from './assigning';
import type { Assignment } from './standing';

const now = '2026-11-30T02:00:00.000Z';
const held: Assignment = {
  kind: 'post',
  holder: 'head',
  organ: '150802-emergency',
  post: 'department-head',
  standsFor: null,
  from: '2026-01-01T00:00:00.000Z',
  until: '2026-12-31T16:00:00.000Z',
};
const deputy = { ...held, kind: 'deputy' as const, holder: 'deputy', standsFor: 'head', from: now, until: '2026-12-07T16:00:00.000Z' };

test.each([
  ['nothing', deputy, null],
  ['an end at its beginning', { ...deputy, until: deputy.from }, 'assignment-span-empty'],
  [
    'the last moment of the day two years ahead',
    { ...held, holder: 'next', from: held.until ?? '', until: '2028-11-30T16:00:00.000Z' },
    null,
  ],
  ['a moment later', { ...held, holder: 'next', until: '2028-11-30T16:00:00.001Z' }, 'assignment-too-far'],
  ['a beginning that is too far', { ...held, holder: 'next', from: '2028-12-01T00:00:00.000Z', until: null }, 'assignment-too-far'],
  ['his own deputy', { ...deputy, holder: 'head' }, 'deputy-of-himself'],
  [
    'a deputy from the moment on at which the post is given up',
    { ...deputy, from: held.until ?? '', until: '2027-01-31T00:00:00.000Z' },
    'deputy-of-no-holder',
  ],
  ['a deputy in another post', { ...deputy, post: 'handler' as const }, 'deputy-of-no-holder'],
  ['the same again', { ...held, from: now, until: null }, 'assignment-twice'],
  ['the same from its end on', { ...held, from: held.until ?? '', until: null }, null],
  ['a shift beside the post', { ...held, kind: 'shift' as const }, null],
])('%s', (_what, wanted, code) => {
  expect(assignmentFault(wanted, [held], now)?.code ?? null).toBe(code);
});

test('what was called off stands against nothing', () => {
  const calledOff = { ...held, from: '2026-12-10T00:00:00.000Z', until: '2026-12-10T00:00:00.000Z' };
  expect(assignmentFault({ ...held, from: now, until: null }, [calledOff], now)).toBeNull();
});

test('one that has not begun ends as it begins and is called off, one that runs ends at the moment', () => {
  expect(assignmentState({ ...deputy, until: endOf(deputy, '2026-11-01T00:00:00.000Z') }, now)).toBe('called-off');
  expect(endOf(held, now)).toBe(now);
  expect(['2025-12-31T00:00:00.000Z', now, '2026-12-31T16:00:00.000Z'].map((at) => assignmentState(held, at))).toEqual([
    'to-come',
    'running',
    'over',
  ]);
});
