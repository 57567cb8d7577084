import { beijingDay, daysBetween } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import { leftWords, lightOf, segmentsOf, statusWords } from '@app/clock';
import type { Course, Light, Segment, Step, Text } from '@app/clock';
import type { ClockLine } from '@app/persistence';

/** What moved the end of a clock. */
interface Move {
  readonly step: Step['step'];
  readonly days: number;
  readonly text: Text;
}

/** A clock on the axis of days. */
export interface StripClock extends Pick<
  ClockLine,
  'stream' | 'id' | 'rule' | 'title' | 'status' | 'startedOn' | 'dueDate' | 'dueAt' | 'settledAt' | 'provisional'
> {
  readonly light: Light | null;
  readonly statusText: Text;
  readonly leftText: Text | null;
  readonly segments: readonly Segment[];
  readonly pauses: Course['pauses'];
  readonly moves: readonly Move[];
  readonly text: Text;
}

export function stripClock(line: ClockLine, course: Course | null, calendar: Calendar): StripClock {
  const { stream, id, rule, title, status, startedOn, dueDate, dueAt, settledAt, provisional, asOf } = line;
  const dated = { stream, id, rule, title, status, startedOn, dueDate, dueAt, settledAt, provisional };
  const words = { statusText: statusWords(line, asOf), leftText: leftWords(line, asOf, calendar) };
  const moves = movesOf(line.derivation);
  return {
    ...dated,
    ...words,
    light: lightOf(line, asOf),
    segments: segmentsOf(line, course, asOf),
    pauses: course?.pauses ?? [],
    moves,
    text: inWords(line, words, moves),
  };
}

const moving: readonly Step['step'][] = ['suspension', 'extension', 'roll'];

/** From step to step of the derivation, as far as the end is named on the way. */
function movesOf(derivation: readonly Step[]): readonly Move[] {
  const found: Move[] = [];
  let before: Day | null = null;
  for (const { step, day, text } of derivation) {
    if (day === undefined) continue;
    if (before !== null && moving.includes(step) && day !== before) found.push({ step, days: daysBetween(before, day), text });
    if (step === 'limit' || moving.includes(step)) before = day;
  }
  return found;
}

/** 提交事故调查报告：进行中，剩18日（含12个工作日），2022-11-18届满；较原定日期推后5日. */
function inWords(
  { title, dueDate, provisional, settledAt }: ClockLine,
  { statusText, leftText }: { readonly statusText: Text; readonly leftText: Text | null },
  moves: readonly Move[],
): Text {
  const moved = moves.reduce((sum, { days }) => sum + days, 0);
  const done = settledAt === null ? null : beijingDay(settledAt);
  const said: readonly (Text | null)[] = [
    statusText,
    done === null ? null : { zh: `${done}办结`, en: `done on ${done}` },
    leftText,
    dueDate === null
      ? null
      : { zh: `${dueDate}届满${provisional ? '（暂定）' : ''}`, en: `last day ${dueDate}${provisional ? ' (provisional)' : ''}` },
    moved === 0 ? null : { zh: `较原定日期推后${moved}日`, en: `${moved} days later than at first` },
  ];
  const parts = said.filter((part) => part !== null);
  return { zh: `${title.zh}：${parts.map(({ zh }) => zh).join('，')}`, en: `${title.en}: ${parts.map(({ en }) => en).join(', ')}` };
}

/** The axis that holds all of them, today included. */
export function axisOf(
  clocks: readonly StripClock[],
  ticks: readonly { readonly at: Instant }[],
  today: Instant,
): { readonly from: Day; readonly to: Day } {
  const drawn = clocks.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]));
  const days = [...drawn, ...ticks.map(({ at }) => beijingDay(at)), beijingDay(today)].sort();
  return { from: days[0] ?? beijingDay(today), to: days.at(-1) ?? beijingDay(today) };
}
