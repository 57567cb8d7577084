import { isInstant, isSentCommand, isSentMessage, isStreamStart, isTurnAnswer } from './guards';
import { unsealed } from './unsealed';

const stream = { caseId: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10', procedure: 'investigation', n: 1 };
const start = { stream, place: '150802', known: { seq: 3, hash: 'h' } };
const act = { by: { organ: 'o', post: 'p' }, enteredBy: 'e', via: 'api', occurredAt: '2022-09-19T02:00:00.000Z', documents: [] };
const command = { name: 'close', act, data: {} };
const sent = { id: 'c1', hash: 'h', command };
const message = { from: 'investigation/x', n: 1, command, shift: 0 };
const answer = { outcome: 'idle', receipt: null, seq: 0, hash: '', heard: {}, ended: false, stage: '', wait: null };

/** The value with each of its fields, at whatever depth, taken out or made something else. */
function broken(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const others = [undefined, null, 'x'.repeat(5_000), -1, 1.5, NaN, Infinity, [1], unsealed('not-sealed'), ...broken(inner)];
    return others.map((other) => ({ ...value, [key]: other }));
  });
}

test.each([
  ['start', start, (value: unknown) => isStreamStart(value, 'investigation')],
  ['command', sent, (value: unknown) => isSentCommand(value, 'close')],
  ['message', message, isSentMessage],
  ['message that wants a word back', { ...message, from: `danger/${stream.caseId}`, tellBack: 'hear-opened' }, isSentMessage],
  ['answer', answer, isTurnAnswer],
] as const)('a proper %s passes, and no guard throws for whatever else comes', (_what, proper, guard) => {
  expect(guard(proper)).toBe(true);
  for (const other of [undefined, null, 1, 'x', [], {}, unsealed('damaged'), ...broken(proper)])
    expect(typeof guard(other)).toBe('boolean');
  for (const other of [undefined, null, 1, 'x', [], {}, unsealed('damaged')]) expect(guard(other)).toBe(false);
});

test.each([
  ['another procedure', { ...start, stream: { ...stream, procedure: 'supervision' } }],
  ['no uuid', { ...start, stream: { ...stream, caseId: '../../x' } }],
  ['n beyond 99', { ...start, stream: { ...stream, n: 100 } }],
  ['a seq that is no count', { ...start, known: { seq: -1, hash: '' } }],
])('a start with %s is none', (_what, other) => {
  expect(isStreamStart(other, 'investigation')).toBe(false);
});

test.each([
  ['another name than its update', { ...sent, command: { ...command, name: 'archive' } }],
  ['an instant outside the years', { ...sent, command: { ...command, act: { ...act, occurredAt: '9999-12-31T23:59:59.000Z' } } }],
  ['an instant with an offset', { ...sent, openAt: '2022-09-19T02:00:00+08:00' }],
  ['no act', { ...sent, command: { name: 'close', data: {} } }],
  ['an id that is no text', { ...sent, id: 7 }],
  ['an id that no key of the database can be', { ...sent, id: 'a\u0000b' }],
])('a command with %s is none', (_what, other) => {
  expect(isSentCommand(other, 'close')).toBe(false);
});

test.each([
  ['a shift beyond all years', { ...message, shift: 1e300 }],
  ['a shift that is no number', { ...message, shift: '0' }],
  ['n that is no count', { ...message, n: 0 }],
  ['a word back to what is no stream', { ...message, tellBack: 'hear-opened' }],
  ['a word back that is no command', { ...message, from: `danger/${stream.caseId}`, tellBack: '' }],
])('a message with %s is none', (_what, other) => {
  expect(isSentMessage(other)).toBe(false);
});

test.each([
  ['1949-09-30T23:59:59.999Z', false],
  ['1949-10-01T00:00:00.000Z', true],
  ['2099-12-31T23:59:59.999Z', true],
  ['2100-01-01T00:00:00.000Z', false],
  ['+275760-09-13T00:00:00.000Z', false],
  ['2022-02-30T00:00:00.000Z', false],
  ['2022-09-19', false],
])('%s as an instant: %s', (text, is) => {
  expect(isInstant(text)).toBe(is);
});
