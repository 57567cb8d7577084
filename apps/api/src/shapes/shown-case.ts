import { beijingDay } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import { leftWords, lightOf, statusWords } from '@app/clock';
import type { Burning, Clock, Light, Text } from '@app/clock';
import { caseKindTitles, isPressing, levelTitles, procedureTitle, stageTitle } from '@app/domain';
import type { LevelAnswer } from '@app/domain';
import type {
  CaseLine,
  CaseView,
  ClockLine,
  FiredRung,
  OpenUrging,
  GateLine,
  IrregularLine,
  PossibleDuplicate,
  RelatedCase,
  StreamLine,
  TaskLine,
} from '@app/persistence';
import { eventWords, gateWords, ownersWords, ownerWords, sentence, wordFor } from '@app/contracts';
import type { Names } from '@app/contracts';
import type { InForce } from '@app/register';
import { caseConflicts } from '@app/rules';
import type { CaseConflict } from '@app/rules';
import { shownDelivery } from './shown-delivery';
import type { ShownDelivery } from './shown-delivery';
import { shownLight, shownLine } from './shown-clock';
import type { ShownClock } from './shown-clock';
import { worded } from './worded';
import type { WordedSource } from './worded';

type Shown = Burning & Pick<Clock, 'rule' | 'title' | 'remainingDays' | 'pausedSince'> & Pick<ClockLine, 'asOf'>;

type Books = Pick<InForce, 'register' | 'calendar'>;

/** The nearest end of a running clock. */
export interface NextEnd {
  readonly rule: string;
  readonly title: Text;
  readonly dueDate: Day | null;
  readonly dueAt: Instant;
}

/** The time limit that stands before whoever has to act: the earliest end of what runs or is overdue, else one that is paused. */
export interface NearestClock extends Omit<NextEnd, 'dueAt'> {
  /** Null of one that is paused. */
  readonly dueAt: Instant | null;
  readonly light: Light | null;
  readonly statusText: Text;
  /** Null where nothing is left or nothing runs. */
  readonly leftText: Text | null;
}

/** A case as its row in a list and the head of its own page show it alike. */
export interface ShownCase extends Omit<CaseLine, 'irregular' | 'lastChange'> {
  /** As it was called when it happened, with all above it. */
  readonly placeName: string;
  readonly kindText: Text;
  readonly levelText: Text | null;
  readonly possibleText: Text | null;
  readonly stageText: Text;
  readonly responsibleName: string | null;
  readonly light: Light | null;
  readonly nextDueAt: Instant | null;
  readonly nextEnd: NextEnd | null;
  readonly nearest: NearestClock | null;
  /** What an entry is called is known of some kinds only. */
  readonly lastChange: { readonly seq: number; readonly at: Instant; readonly text: Text | null };
}

export function shownCase(
  { irregular, lastChange, ...line }: CaseLine,
  clocks: readonly Shown[],
  { register, calendar }: Books,
): ShownCase {
  const { nameOf } = register;
  const nextEnd = nextEndOf(clocks);
  const possible = titleOf(line.possibleLevel);
  const { seq, kind, at } = lastChange;
  return {
    ...line,
    kindText: caseKindTitles[line.kind],
    placeName: nameOf(line.place, beijingDay(line.occurredAt)),
    levelText: levelText(line),
    possibleText: possible === null ? null : { zh: `就高研判${possible.zh}`, en: `at worst: ${possible.en}` },
    stageText: stageTextOf(line.stage),
    responsibleName: line.responsible === null ? null : nameOf(line.responsible),
    // What was done although it was forbidden is red until whoever supervises has taken note (AP-17).
    light: irregular ? 'red' : shownLight(clocks),
    nextDueAt: nextEnd?.dueAt ?? null,
    nextEnd,
    nearest: nearestOf(clocks, calendar),
    lastChange: { seq, at, text: eventWords(kind) },
  };
}

interface ShownRelated extends RelatedCase {
  readonly stageText: Text;
  readonly kindText: Text;
  readonly relationText: Text;
}

const relationTitles: Readonly<Record<RelatedCase['relation'], Text>> = {
  source: { zh: '来源案件', en: 'the case from which it came' },
  result: { zh: '后续案件', en: 'a case that came of it' },
  told: { zh: '关联案件', en: 'a related case' },
};

/** What the page of a case says in words beside what was read. */
type Worded = 'clocks' | 'related' | 'duplicates' | 'streams' | 'tasks' | 'gates' | 'reminders' | 'irregularities' | 'urgings';

/** The page of a case. */
interface ShownIrregularity extends Omit<IrregularLine, 'params' | 'notes'> {
  readonly commandText: Text;
  readonly text: Text;
  readonly byName: string;
  readonly notes: readonly (IrregularLine['notes'][number] & { readonly name: string })[];
}

export interface ShownCaseView extends ShownCase, Omit<CaseView, 'irregular' | 'lastChange' | Worded> {
  readonly duplicates: readonly (Omit<PossibleDuplicate, 'alike'> & { readonly stageText: Text; readonly alikeText: Text })[];
  readonly irregularities: readonly ShownIrregularity[];
  readonly urgings: readonly (Omit<OpenUrging, 'supervisor'> & { readonly byName: string })[];
  readonly related: readonly ShownRelated[];
  readonly streams: readonly (StreamLine & { readonly procedureText: Text; readonly stageText: Text })[];
  readonly tasks: readonly (TaskLine & { readonly ownerText: Text })[];
  readonly gates: readonly (GateLine & { readonly gateText: Text; readonly holderText: Text })[];
  readonly reminders: readonly ShownReminder[];
  readonly clocks: readonly (ShownClock & Pick<ClockLine, 'stream'>)[];
  readonly conflicts: readonly ShownConflict[];
  readonly contradictions: LevelAnswer['contradictions'];
}

/** Two ends of the case that cannot both be used to the full. */
export interface ShownConflict extends Omit<CaseConflict, 'basis'> {
  readonly basis: readonly WordedSource[];
}

export function shownCaseView(view: CaseView, numbers: LevelAnswer['contradictions'], { register, calendar }: Books): ShownCaseView {
  const { related, duplicates, streams, clocks, tasks, gates, reminders, irregularities, urgings, ...line } = view;
  const found = caseConflicts(clocks, calendar);
  const named = related.map((other) => ({
    ...other,
    stageText: stageTextOf(other.stage),
    kindText: caseKindTitles[other.kind],
    relationText: relationTitles[other.relation],
  }));
  const shownTasks = tasks.map((task) => ({
    ...task,
    title: shownTitle(task.title, register),
    ownerText: ownerWords(task.owner, register),
  }));
  return {
    ...shownCase(line, clocks, { register, calendar }),
    related: named,
    duplicates: duplicates.map(({ alike, ...other }) => ({ ...other, stageText: stageTextOf(other.stage), alikeText: alikeIn(alike) })),
    streams: streams.map(shownStream),
    clocks: clocks.map((clock) => shownLine(clock, { register, calendar }, { limits: found, numbers })),
    conflicts: found.map((conflict) => ({ ...conflict, basis: conflict.basis.map(worded) })),
    contradictions: numbers,
    tasks: shownTasks,
    gates: gates.map((gate) => ({ ...gate, gateText: gateWords(gate.gate), holderText: ownerWords(gate.holder, register) })),
    reminders: reminders.map((reminder) => shownReminder(reminder, register)),
    irregularities: irregularities.map((one) => shownIrregularity(one, register)),
    urgings: urgings.map(({ supervisor, ...urging }) => ({ ...urging, byName: register.nameOf(supervisor) })),
  };
}

/** A reminder with the names of those whom it told, and whom it reached. */
interface ShownReminder extends Omit<FiredRung, 'deliveries'> {
  readonly toText: Text;
  readonly deliveries: readonly ShownDelivery[];
}

export function shownReminder({ deliveries, ...reminder }: FiredRung, names: Names): ShownReminder {
  return { ...reminder, toText: ownersWords(reminder.to, names), deliveries: deliveries.map((one) => shownDelivery(one, names)) };
}

function shownStream(stream: StreamLine): StreamLine & { readonly procedureText: Text; readonly stageText: Text } {
  const { procedure, stage } = stream;
  return { ...stream, procedureText: procedureTitle(procedure), stageText: stageTitle(procedure, stage) };
}

function shownIrregularity({ params, notes, ...line }: IrregularLine, names: Names): ShownIrregularity {
  const named = (organ: string) => names.nameOf(organ);
  return {
    ...line,
    commandText: { zh: wordFor('command', line.command, 'zh', names), en: wordFor('command', line.command, 'en', names) },
    text: sentence(line.code, params, names),
    byName: named(line.by.organ),
    notes: notes.map((note) => ({ ...note, name: named(note.organ) })),
  };
}

const likenessTitles: Readonly<Record<PossibleDuplicate['alike'][number], Text>> = {
  unit: { zh: '事故发生单位相近', en: 'the unit' },
  casualties: { zh: '首报伤亡人数相同', en: 'the casualties first reported' },
  day: { zh: '同日', en: 'the day' },
  place: { zh: '同地', en: 'the place' },
};

function alikeIn(alike: PossibleDuplicate['alike']): Text {
  const said = alike.map((one) => likenessTitles[one]);
  return { zh: said.map(({ zh }) => zh).join('，'), en: `alike: ${said.map(({ en }) => en).join(', ')}` };
}

function stageTextOf(stage: string): Text {
  return stageTitle('investigation', stage);
}

/** The title of a task names the organ that it is about by its id: which place it lies in is no matter of the procedure. */
export function shownTitle({ zh, en }: Text, { withNames }: Names): Text {
  return { zh: withNames(zh), en: withNames(en) };
}

function nextEndOf(clocks: readonly Shown[]): NextEnd | null {
  const ends = clocks.flatMap(({ rule, title, status, dueDate, dueAt }) =>
    status === 'running' && dueAt !== null ? [{ rule, title, dueDate, dueAt }] : [],
  );
  return ends.reduce<NextEnd | null>((first, end) => (first === null || end.dueAt < first.dueAt ? end : first), null);
}

function nearestOf(clocks: readonly Shown[], calendar: Calendar): NearestClock | null {
  const pressing = clocks.filter((clock) => isPressing(clock) && clock.dueAt !== null);
  const first = pressing.reduce<Shown | null>((found, clock) => (found === null || dueOf(clock) < dueOf(found) ? clock : found), null);
  const nearest = first ?? clocks.find(({ status }) => status === 'paused');
  if (nearest === undefined) return null;
  const { rule, title, dueDate, dueAt, asOf } = nearest;
  const words = { statusText: statusWords(nearest, asOf), leftText: leftWords(nearest, asOf, calendar) };
  return { rule, title, dueDate, dueAt, light: lightOf(nearest, asOf), ...words };
}

function dueOf({ dueAt }: Shown): Instant {
  return dueAt ?? '';
}

/** The level that a person determined, and what the numbers say (初判) where nobody did or where they say another. */
function levelText({ level, computedLevel }: Pick<CaseLine, 'level' | 'computedLevel'>): Text | null {
  const determined = titleOf(level);
  const computed = level === computedLevel ? null : titleOf(computedLevel);
  const said = [
    ...(determined === null ? [] : [{ zh: `认定${determined.zh}`, en: `determined: ${determined.en}` }]),
    ...(computed === null ? [] : [{ zh: `初判${computed.zh}`, en: `by the numbers: ${computed.en}` }]),
  ];
  if (said.length === 0) return null;
  return { zh: said.map(({ zh }) => zh).join('，'), en: said.map(({ en }) => en).join(', ') };
}

function titleOf(level: string | null): Text | null {
  const titles: Readonly<Record<string, Text>> = levelTitles;
  return level !== null && Object.hasOwn(titles, level) ? (titles[level] ?? null) : null;
}
