import { addDays } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Fact, Rung } from '@app/clock';
import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import { dayInWords } from '../stream/day-in-words';
import type { NewEvent } from '../stream/event';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { article, articleFor } from './articles';
import { only } from './matter';
import type { Matter } from './matter';
import type { ReportProgress } from './meanwhile.schema';
import { dueAfter, firstDue, notBefore, withDues } from './progress-rhythm';
import type { ProgressDue, Rhythm } from './meanwhile-state';
import { standingStill } from './standstill';
import { beforeRelease, isBeforeRelease } from './stages';
import type { SupervisionState } from './state';
import type { ProgressReport } from './meanwhile-state';

/** The due reports that have not come, the earliest first. */
export function progressOwed({ progressDues = [], progressReports = [] }: SupervisionState): readonly ProgressDue[] {
  return progressDues.filter(({ n }) => progressReports.every(({ answers }) => answers !== n));
}

/** Whether its period has begun; that of the first begins with the notice itself. */
function hasBegun({ n, from }: ProgressDue, day: Day): boolean {
  return n === 1 ? day >= from : day > from;
}

/** 报送进展: it is the earliest one owed whose period has begun, unless it says which (SV-07). */
function reportProgress(state: SupervisionState, command: CommandOf<ReportProgress>): Decision {
  const { act, data } = command;
  const { due: named, items = [], text } = data;
  const owed = progressOwed(state);
  const begun = owed.find((due) => hasBegun(due, dayAt(act.occurredAt)))?.n ?? null;
  if (named !== undefined && !owed.some(({ n }) => n === named)) return reject('progress-not-owed', { n: named }, { field: 'data.due' });
  const unknown = items.find((item) => !state.items.some(({ n }) => n === item));
  if (unknown !== undefined) return reject('matter-unknown', { item: unknown }, { field: 'data.items' });
  const reported = { text, items, answers: named ?? begun };
  return (
    only('addressee', state, command, articleFor(state, '七')) ?? [
      { kind: 'supervision.progress-reported', version: 1, occurredAt: act.occurredAt, data: reported },
    ]
  );
}

function scheduled(due: ProgressDue, occurredAt: Instant): NewEvent {
  return { kind: 'supervision.progress-scheduled', version: 1, occurredAt, data: { dues: [due] } };
}

function issueDay({ openedAt }: SupervisionState): Day {
  return dayAt(openedAt);
}

/** The next one, once the one before it has come; the one that nobody sent is followed by the next when its day has passed. */
function scheduleNext(state: SupervisionState, { now }: Pick<World, 'now'>): readonly NewEvent[] {
  const { progress, stage, progressDues = [], reopenedAt, releaseRevokedAt } = state;
  if (progress === undefined || !isBeforeRelease(stage) || standingStill(state) !== undefined) return [];
  const last = progressDues.at(-1);
  const today = dayAt(now);
  // What was due before the case opened again, or the release was taken back, had ended with the release.
  const ended = [reopenedAt, releaseRevokedAt].some((again) => again !== undefined && last !== undefined && last.on <= dayAt(again));
  const pending = last !== undefined && progressOwed(state).includes(last) && !ended;
  if (pending) return [];
  const next = last === undefined ? firstDue(progress, issueDay(state)) : dueAfter(progress, last.on);
  const on = notBefore(progress, next, today);
  return on === null ? [] : [scheduled({ n: (last?.n ?? 0) + 1, on, from: last?.on ?? issueDay(state) }, now)];
}

/** Counted from the day that has passed, not from the moment at which that was noticed: an outage skips no report. */
function scheduleAfter(state: SupervisionState, { clock, name }: Rung, { now }: World): readonly NewEvent[] {
  const { progress, progressDues = [] } = state;
  const last = progressDues.at(-1);
  if (progress === undefined || last === undefined || name !== 'due' || clock !== `SV-07#${last.n}`) return [];
  const on = dueAfter(progress, last.on);
  return on === null ? [] : [scheduled({ n: last.n + 1, on, from: last.on }, now)];
}

/** Another rhythm moves only what still lies ahead; what had passed stays owed as it was. */
export function rescheduled(
  state: SupervisionState,
  rhythm: Rhythm | undefined,
  act: { readonly occurredAt: Instant },
): readonly NewEvent[] {
  if (rhythm === undefined) return [];
  const day = dayAt(act.occurredAt);
  const ahead = progressOwed(state).find(({ on }) => on > day);
  if (ahead === undefined) return [];
  const next = rhythm.first === undefined ? dueAfter(rhythm, ahead.from) : firstDue(rhythm, day);
  const on = notBefore(rhythm, next, addDays(day, 1));
  return on === null || on === ahead.on ? [] : [scheduled({ ...ahead, on }, act.occurredAt)];
}

type Scheduled = { readonly dues: readonly ProgressDue[] };

function dueFacts({ data: { dues }, recordedAt }: EventOf<Scheduled>): readonly Fact[] {
  return dues.map(({ n, on }) => ({ fact: 'supervision.progress-due', at: on, recordedAt, ref: String(n) }));
}

type Reported = Omit<ProgressReport, 'at'>;

function awaited(state: SupervisionState, { now }: World): readonly Wanted[] {
  if (!isBeforeRelease(state.stage) || standingStill(state) !== undefined) return [];
  return progressOwed(state)
    .filter((due) => hasBegun(due, dayAt(now)))
    .map(({ n, on, from }) => {
      const of = { zh: `第${n}次，${dayInWords(on)}前`, en: `no. ${n}, by ${on}` };
      return wanted('report-progress', state.addressee, state.receivedOn ?? from, { ref: String(n), of, presses: `SV-07#${n}` });
    });
}

/** 进展报告: as often as the notice says, each a clock of its own (SV-29). */
export const progress: Matter = {
  commands: {
    'report-progress': {
      title: { zh: '报送督办进展', en: 'report progress' },
      article: article('七'),
      usually: 'addressee',
      stages: beforeRelease,
      decide: reportProgress,
    },
  },
  changes: {
    'supervision.progress-scheduled': (state, { data: { dues } }: EventOf<Scheduled>) => withDues(state, dues),
    'supervision.progress-reported': (state, { data: { text, items, answers }, occurredAt: at }: EventOf<Reported>) => ({
      ...state,
      progressReports: [...(state.progressReports ?? []), { at, text, items, answers }],
    }),
  },
  facts: {
    'supervision.progress-scheduled': dueFacts,
    'supervision.progress-reported': ({ data: { answers }, occurredAt: at, recordedAt }: EventOf<Reported>) =>
      answers === null ? [] : [{ fact: 'supervision.progress-reported', at, recordedAt, ref: String(answers) }],
  },
  follows: scheduleNext,
  lapse: scheduleAfter,
  tasks: (state, _clocks, world) => awaited(state, world),
  options: {
    'progress.due': (state) =>
      progressOwed(state).map(({ n, on }) => ({
        value: n,
        words: { zh: `第${n}次进展报告（${dayInWords(on)}前）`, en: `report ${n}, due by ${on}` },
      })),
  },
};
