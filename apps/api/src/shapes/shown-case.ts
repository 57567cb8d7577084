import type { Day, Instant } from '@app/calendar';
import type { Burning, Clock, Light, Text } from '@app/clock';
import { caseKindTitles, levelTitles } from '@app/domain';
import type { CaseLine, CaseView, ClockLine, RelatedCase } from '@app/persistence';
import { withNames } from '@app/rules';
import { shownLight, shownLine } from './shown-clock';
import type { ShownClock } from './shown-clock';

type Shown = Burning & Pick<Clock, 'rule' | 'title'> & Pick<ClockLine, 'asOf'>;

/** The nearest end of a running clock. */
export interface NextEnd {
  readonly rule: string;
  readonly title: Text;
  readonly dueDate: Day | null;
  readonly dueAt: Instant;
}

/** A case as its row in a list and the head of its own page show it alike. */
export interface ShownCase extends CaseLine {
  readonly kindText: Text;
  readonly levelText: Text | null;
  readonly light: Light | null;
  readonly nextDueAt: Instant | null;
  readonly nextEnd: NextEnd | null;
}

export function shownCase(line: CaseLine, clocks: readonly Shown[]): ShownCase {
  const nextEnd = nextEndOf(clocks);
  const kindText = caseKindTitles[line.kind];
  return { ...line, kindText, levelText: levelText(line), light: shownLight(clocks), nextDueAt: nextEnd?.dueAt ?? null, nextEnd };
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
export interface ShownCaseView extends ShownCase, Omit<CaseView, 'clocks' | 'related'> {
  readonly related: readonly ShownRelated[];
  readonly clocks: readonly (ShownClock & Pick<ClockLine, 'stream'>)[];
}

export function shownCaseView({ related, streams, clocks, tasks, gates, reminders, ...line }: CaseView): ShownCaseView {
  const named = related.map((other) => ({ ...other, kindText: caseKindTitles[other.kind], relationText: relationTitles[other.relation] }));
  const shownTasks = tasks.map((task) => ({ ...task, title: shownTitle(task.title) }));
  return { ...shownCase(line, clocks), related: named, streams, clocks: clocks.map(shownLine), tasks: shownTasks, gates, reminders };
}

/** The title of a task names the organ that it is about by its id: which place it lies in is no matter of the procedure. */
export function shownTitle({ zh, en }: Text): Text {
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
