import { beijingDay, daysBetween } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { Text } from '@app/clock';
import { eventWords, ownerWords } from '@app/contracts';
import {
  casesByIds,
  endingWithin,
  lateSupervisedCases,
  newsSinceYesterday,
  supervisedCases,
  tasksOfCases,
  workByCommand,
} from '@app/persistence';
import type { EndingLine, NewsLine, Querying, SupervisedLine, WorkLine } from '@app/persistence';
import type { InForce } from '@app/register';
import { fiveLines } from './five-lines';
import { daysSince, shownWork } from './shown-work';
import type { ShownWork } from './shown-work';
import { shownLate } from './supervising';
import type { LateCase } from './supervising';

interface Lines {
  readonly caseId: string;
  readonly caseName: string;
  readonly lines: readonly Text[];
}

interface Ending {
  readonly caseId: string;
  readonly caseName: string;
  readonly title: Text;
  readonly dueDate: Day;
  readonly daysLeft: number;
  readonly holderText: Text | null;
  readonly heldDays: number | null;
}

interface County {
  readonly place: string;
  readonly placeName: string;
  readonly endings: readonly Ending[];
}

interface Leader {
  readonly view: 'leader';
  readonly news: readonly (Lines & { readonly isNew: boolean; readonly changed: readonly Text[] })[];
  readonly decisions: readonly ShownWork[];
  readonly counties: readonly County[];
  readonly above: readonly LateCase[];
  readonly ours: readonly LateCase[];
  readonly accidents: readonly Lines[];
  /** Where there is more than is told. */
  readonly more: Readonly<Record<'decisions' | 'endings' | 'above' | 'ours' | 'accidents', boolean>>;
}

/** What a leader decides: of the other tasks the offices are in charge. */
const decisions = [
  'approve',
  'grant-extension',
  'decide-raising',
  'decide-anew',
  'resume-after-annulment',
  'settle-investigator',
  'determine-level',
  'form-team',
  'change-leader',
  'agree-vetting',
  'readdress-supervision',
  'release',
  'close',
  'start-evaluation',
  'approve-evaluation',
  'set-new-period',
];

// It is one page on paper.
const most = { news: 20, decisions: 20, endings: 100, supervised: 12, accidents: 12 };

export interface LeaderAsk {
  readonly owners: readonly string[] | null;
  /** Division codes of the leader's own place and all below it; null for the whole country. */
  readonly places: readonly string[] | null;
}

/** 领导一页. */
export async function leader(on: Querying, { owners, places }: LeaderAsk, books: InForce): Promise<Leader> {
  const news = await newsSinceYesterday(on, places, most.news);
  // One more than is told shows that there is more.
  const allWaiting = await workByCommand(on, owners, decisions, most.decisions + 1);
  const allEndings = await endingWithin(on, places, 7, most.endings + 1);
  const supervised = { places: null, supervisors: null, notBy: null, limit: most.supervised + 1 };
  const allAbove = await supervisedCases(on, { ...supervised, places, notBy: owners });
  const allOurs = owners === null ? [] : await lateSupervisedCases(on, { ...supervised, supervisors: owners });
  const [waiting, endings] = [allWaiting.slice(0, most.decisions), allEndings.slice(0, most.endings)];
  const [above, ours] = [allAbove.slice(0, most.supervised), allOurs.slice(0, most.supervised)];
  const concerned = [...new Set([...news, ...waiting, ...endings, ...above, ...ours].map(({ caseId }) => caseId))];
  const told = concerned.slice(0, most.accidents);
  const shown = [...new Set([...told, ...[...news, ...waiting, ...above, ...ours].map(({ caseId }) => caseId)])];
  const cases = await casesByIds(on, shown);
  const inWords = [...new Set([...told, ...news.map(({ caseId }) => caseId)])];
  const tasks = await tasksOfCases(on, inWords);
  const own = (caseId: string) => tasks.filter((task) => task.caseId === caseId);
  const words = new Map(inWords.map((caseId) => [caseId, fiveLines(cases.get(caseId), own(caseId), books)]));
  const lines = (caseId: string) => words.get(caseId) ?? [];
  const late = (line: SupervisedLine) => shownLate(line, cases, books);
  const named = (caseId: string): string => cases.get(caseId)?.name ?? '';
  return {
    view: 'leader',
    news: news.map((one) => ({ ...shownNews(one), caseName: named(one.caseId), lines: lines(one.caseId) })),
    decisions: waiting.map((line: WorkLine) => shownWork(line, cases.get(line.caseId)?.clocks ?? [], books)),
    counties: byCounty(endings, books),
    above: above.flatMap(late),
    ours: ours.flatMap(late).filter(({ limits }) => limits.length > 0),
    more: {
      decisions: waiting.length < allWaiting.length,
      endings: endings.length < allEndings.length,
      above: above.length < allAbove.length,
      ours: ours.length < allOurs.length,
      accidents: told.length < concerned.length,
    },
    accidents: told.map((caseId) => ({ caseId, caseName: named(caseId), lines: lines(caseId) })),
  };
}

function shownNews({ caseId, isNew, changes }: NewsLine) {
  return { caseId, isNew, changed: changes.flatMap((kind) => eventWords(kind) ?? []) };
}

/** The place whose end comes first stands first. */
function byCounty(endings: readonly EndingLine[], { register }: InForce): readonly County[] {
  const places = [...new Set(endings.map(({ place }) => place))];
  return places.map((place) => ({
    place,
    placeName: register.nameOf(place),
    endings: endings
      .filter((ending) => ending.place === place)
      .map(({ caseId, caseName, title, dueDate, today, holder, since }) => ({
        caseId,
        caseName,
        title,
        dueDate,
        daysLeft: daysBetween(beijingDay(today), dueDate),
        holderText: holder === null ? null : ownerWords(holder, register),
        heldDays: since === null ? null : daysSince(since, today),
      })),
  }));
}
