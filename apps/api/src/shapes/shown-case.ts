import { beijingDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Burning, Clock, Light, Text } from '@app/clock';
import { caseKindTitles, levelTitles, stageTitles } from '@app/domain';
import type { LevelAnswer } from '@app/domain';
import type { CaseLine, CaseView, ClockLine, IrregularLine, PossibleDuplicate, RelatedCase } from '@app/persistence';
import { sentence, wordFor } from '@app/contracts';
import type { Names } from '@app/contracts';
import type { InForce, Register } from '@app/register';
import { caseConflicts } from '@app/rules';
import type { CaseConflict } from '@app/rules';
import { shownLight, shownLine } from './shown-clock';
import type { ShownClock } from './shown-clock';
import { worded } from './worded';
import type { WordedSource } from './worded';

type Shown = Burning & Pick<Clock, 'rule' | 'title'> & Pick<ClockLine, 'asOf'>;

/** The nearest end of a running clock. */
export interface NextEnd {
  readonly rule: string;
  readonly title: Text;
  readonly dueDate: Day | null;
  readonly dueAt: Instant;
}

/** A case as its row in a list and the head of its own page show it alike. */
export interface ShownCase extends Omit<CaseLine, 'irregular'> {
  /** As it was called when it happened, with all above it. */
  readonly placeName: string;
  readonly kindText: Text;
  readonly levelText: Text | null;
  readonly light: Light | null;
  readonly nextDueAt: Instant | null;
  readonly nextEnd: NextEnd | null;
}

export function shownCase({ irregular, ...line }: CaseLine, clocks: readonly Shown[], { nameOf }: Register): ShownCase {
  const nextEnd = nextEndOf(clocks);
  const kindText = caseKindTitles[line.kind];
  const placeName = nameOf(line.place, beijingDay(line.occurredAt));
  return {
    ...line,
    placeName,
    kindText,
    levelText: levelText(line),
    // What was done although it was forbidden is red until whoever supervises has taken note (AP-17).
    light: irregular ? 'red' : shownLight(clocks),
    nextDueAt: nextEnd?.dueAt ?? null,
    nextEnd,
  };
}

interface ShownRelated extends RelatedCase {
  readonly kindText: Text;
  readonly relationText: Text;
}

const relationTitles: Readonly<Record<RelatedCase['relation'], Text>> = {
  source: { zh: '来源案件', en: 'the case from which it came' },
  result: { zh: '后续案件', en: 'a case that came of it' },
  told: { zh: '关联案件', en: 'a related case' },
};

/** The page of a case. */
interface ShownIrregularity extends Omit<IrregularLine, 'params' | 'notes'> {
  readonly commandText: Text;
  readonly text: Text;
  readonly byName: string;
  readonly notes: readonly (IrregularLine['notes'][number] & { readonly name: string })[];
}

export interface ShownCaseView extends ShownCase, Omit<CaseView, 'clocks' | 'related' | 'duplicates' | 'irregular' | 'irregularities'> {
  readonly duplicates: readonly (Omit<PossibleDuplicate, 'alike'> & { readonly stageText: Text; readonly alikeText: Text })[];
  readonly irregularities: readonly ShownIrregularity[];
  readonly related: readonly ShownRelated[];
  readonly clocks: readonly (ShownClock & Pick<ClockLine, 'stream'>)[];
  readonly conflicts: readonly ShownConflict[];
  readonly contradictions: LevelAnswer['contradictions'];
}

/** Two ends of the case that cannot both be used to the full. */
export interface ShownConflict extends Omit<CaseConflict, 'basis'> {
  readonly basis: readonly WordedSource[];
}

export function shownCaseView(
  view: CaseView,
  numbers: LevelAnswer['contradictions'],
  { register, calendar }: Pick<InForce, 'register' | 'calendar'>,
): ShownCaseView {
  const { related, duplicates, streams, clocks, tasks, gates, reminders, irregularities, ...line } = view;
  const found = caseConflicts(clocks, calendar);
  const named = related.map((other) => ({ ...other, kindText: caseKindTitles[other.kind], relationText: relationTitles[other.relation] }));
  const shownTasks = tasks.map((task) => ({ ...task, title: shownTitle(task.title, register) }));
  return {
    ...shownCase(line, clocks, register),
    related: named,
    duplicates: duplicates.map(({ alike, ...other }) => ({ ...other, stageText: stageTextOf(other.stage), alikeText: alikeIn(alike) })),
    streams,
    clocks: clocks.map((clock) => shownLine(clock, calendar, { limits: found, numbers })),
    conflicts: found.map((conflict) => ({ ...conflict, basis: conflict.basis.map(worded) })),
    contradictions: numbers,
    tasks: shownTasks,
    gates,
    reminders,
    irregularities: irregularities.map((one) => shownIrregularity(one, register)),
  };
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
  return stageTitles.investigation[stage] ?? { zh: stage, en: stage };
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
