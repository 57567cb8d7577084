import { lightOf, project, statusWords } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();
const fact = (name: string, at: string, ref: string, value?: string): Fact => ({
  fact: name,
  at,
  recordedAt: at,
  ref,
  ...(value === undefined ? {} : { value }),
});
const clocksOf = (facts: readonly Fact[], now: string): readonly Clock[] =>
  project(releaseLaw('investigation', '350602').sheet.clocks, facts, calendar, now).filter(({ rule }) => rule === 'house-place-vetting');

// Friday 21 April: 23 (a Sunday worked), 24-27 | 28, 4, 5, 6 (a Saturday worked), 8 May | 9-12, 15 May. 29 April to 3 May are off.
const office = '350602-discipline-inspection';
const held = fact('place-vetting.held', '2023-04-21T02:00:00.000Z', 'efficiency-office', office);
const clock = (now: string, ...more: readonly Fact[]) => clocksOf([held, ...more], now)[0] as Clock;

test('S2, 4.5: no number for the vetting that a place asks for: asked after on 27 April and 8 May, ends with 15 May, who has the text each time', () => {
  const { rungs, actor } = clock('2023-04-22T00:00:00.000Z');
  expect(actor).toBe(office);
  expect(rungs.map(({ name, at, to }) => [name, at, to])).toEqual([
    ['-10', '2023-04-27T01:00:00.000Z', [office, 'handler']],
    ['-5', '2023-05-08T01:00:00.000Z', [office, 'department-head']],
    ['due', '2023-05-15T16:00:00.000Z', [office, 'department-head', 'safety-office-head', 'supervisor']],
  ]);
});

test('the silence of that office is amber and is said of the other side', () => {
  const late = '2023-05-18T00:00:00.000Z';
  expect([lightOf(clock(late), late), statusWords(clock(late), late).zh]).toEqual(['amber', '对方未复3日']);
});

test('vetted it ends; a new draft of 10 May is counted anew, 11, 12 | 15-19 | 22-26 | 29, 30, 31 May', () => {
  const ended = fact('place-vetting.ended', '2023-05-05T02:00:00.000Z', 'efficiency-office');
  expect(clock('2023-06-01T00:00:00.000Z', ended).status).toBe('met');
  const again = { ...held, at: '2023-05-10T02:00:00.000Z', recordedAt: '2023-05-10T02:00:00.000Z' };
  expect(clock('2023-05-11T00:00:00.000Z', ended, again)).toMatchObject({ status: 'running', dueDate: '2023-05-31' });
});

test('each step is counted for itself', () => {
  const next = fact('place-vetting.held', '2023-05-05T02:00:00.000Z', 'higher-office', '350600-safety-office');
  const ended = fact('place-vetting.ended', '2023-05-05T02:00:00.000Z', 'efficiency-office');
  expect(clocksOf([held, next, ended], '2023-05-06T00:00:00.000Z').map(({ id, status }) => [id, status])).toEqual([
    ['house-place-vetting#efficiency-office', 'met'],
    ['house-place-vetting#higher-office', 'running'],
  ]);
});
