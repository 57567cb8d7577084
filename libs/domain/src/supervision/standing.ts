import { project } from '@app/clock';
import type { Day, Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { interviewsOf } from './interviews-owed';
import { letterTitles } from './letter-kinds';
import { lettersOf } from './letters-owed';
import type { Dispatch, NoticeApproval, NoticePapers, ProgressDue, ProgressReport, Rhythm, Standstill } from './meanwhile-state';
import { formTitles, kindTitles, subjectTitles } from './notice-kinds';
import type { NoticeLimit } from './notice-limit';
import { noticeInWords } from './notice-words';
import { owedBy } from './owed';
import type { NoticeFormality } from './papers-asked';
import { askedOf } from './papers-asked';
import type { Stage } from './stages';
import { stageTitles } from './stages';
import type { Interview, Item, Letter, SupervisionState, Urging } from './state';
import { vettingStanding } from './vetting-standing';
import type { VettingStanding } from './vetting-standing';

/** The notice as it reads now, and what was done about it. */
interface NoticeStanding {
  readonly kindText: Text;
  /** Null where nobody said whether it is a notice or a letter. */
  readonly formText: Text | null;
  readonly subjectText: Text;
  /** Null where it has none. */
  readonly number: string | null;
  readonly issuedOn: Day;
  readonly receivedOn: Day | null;
  readonly matters: string;
  /** Null where the notice is silent (SV-29). */
  readonly limit: NoticeLimit | null;
  /** The last day as it holds now; null while none does. */
  readonly dueOn: Day | null;
  readonly rhythm: Rhythm | null;
  readonly release: NonNullable<SupervisionState['release']> | null;
  /** What the law of the place asks for. */
  readonly asked: readonly NoticeFormality[];
  readonly approved: NoticeApproval | null;
  readonly copies: readonly string[];
  readonly published: NonNullable<NoticePapers['published']> | null;
  /** The conflict under which the supervisor let its limit stand (T-10); null where it was not asked. */
  readonly limitKept: NonNullable<SupervisionState['limitKept']> | null;
}

/** Whole: a member that is not known is null, a list of nothing is empty. */
type Whole<T> = { readonly [Key in keyof T]-?: Exclude<T[Key], undefined> | (undefined extends T[Key] ? null : never) };

interface LetterStanding extends Whole<Omit<Letter, 'rung' | 'kind' | 'status' | 'reason'>> {
  readonly kind: Letter['kind'];
  readonly kindText: Text;
  readonly status: Letter['status'] | 'answered';
  /** Who holds that it should go out. */
  readonly proposedBy: 'person' | 'ladder';
}

interface InterviewStanding extends Whole<Omit<Interview, 'missed' | 'ground' | 'reason' | 'consent'>> {
  readonly missed: number;
}

/** How a supervision stands, from its notice to its release. Plain JSON. */
export interface SupervisionStanding {
  readonly n: number;
  /** Organs (ids). */
  readonly supervisor: string;
  readonly addressee: string;
  readonly stage: Stage;
  readonly stageText: Text;
  readonly stageSince: Instant;
  readonly notice: NoticeStanding;
  readonly items: readonly Item[];
  /** What waits for the supervised side; nothing once it is over. */
  readonly owed: readonly { readonly text: Text; readonly dueDate: Day | null }[];
  readonly progress: {
    readonly dues: readonly (ProgressDue & { readonly reportedAt: Instant | null })[];
    readonly reports: readonly ProgressReport[];
  };
  readonly standstills: readonly Standstill[];
  readonly dispatches: readonly Dispatch[];
  readonly urges: readonly Urging[];
  readonly vetting: VettingStanding;
  readonly letters: readonly LetterStanding[];
  readonly interviews: readonly InterviewStanding[];
  /** How it comes to its end (SV-31). */
  readonly end: Whole<Pick<SupervisionState, Ending>> & { readonly releasedAt: Instant | null };
}

type Ending = 'caseClosedAt' | 'publishedAt' | 'outcomeFiledAt' | 'filingAcceptedAt' | 'releaseAppliedAt' | 'reopenedAt';

export function supervisionStanding(state: SupervisionState, world: World): SupervisionStanding {
  const { n, supervisor, addressee, stage, stageSince, items, standstills = [], dispatches = [], urges = [] } = state;
  const { progressDues = [], progressReports = [] } = state;
  const reportedAt = (due: number): Instant | null => progressReports.find(({ answers }) => answers === due)?.at ?? null;
  return {
    ...{ n, supervisor, addressee, stage, stageSince, items, standstills, dispatches, urges },
    stageText: stageTitles[stage],
    notice: noticeStanding(state, world),
    owed: owedBy(state, world).map(({ words, clock }) => ({ text: words, dueDate: clock?.dueDate ?? null })),
    progress: { dues: progressDues.map((due) => ({ ...due, reportedAt: reportedAt(due.n) })), reports: progressReports },
    vetting: vettingStanding(state),
    letters: lettersOf(state).map(letterStanding),
    interviews: interviewsOf(state).map(interviewStanding),
    end: {
      caseClosedAt: state.caseClosedAt,
      publishedAt: state.publishedAt,
      outcomeFiledAt: state.outcomeFiledAt,
      filingAcceptedAt: state.filingAcceptedAt ?? null,
      releaseAppliedAt: state.releaseAppliedAt ?? null,
      reopenedAt: state.reopenedAt ?? null,
      releasedAt: stage === 'released' ? stageSince : null,
    },
  };
}

function noticeStanding(state: SupervisionState, { law, calendar, now }: World): NoticeStanding {
  const { kind = 'listed', form, subject = 'accident', notice, openedAt, receivedOn, matters, papers = {} } = state;
  return {
    kindText: kindTitles[kind],
    formText: form === undefined ? null : formTitles[form],
    subjectText: subjectTitles[subject],
    number: notice === null || '$number' in notice ? null : noticeInWords(notice),
    issuedOn: dayAt(openedAt),
    receivedOn,
    matters,
    limit: state.limit ?? null,
    dueOn: project(law.clocks, state.facts, calendar, now).find(({ rule }) => rule === 'SV-06')?.dueDate ?? null,
    rhythm: state.progress ?? null,
    release: state.release ?? null,
    asked: askedOf(state, dayAt(openedAt), law),
    approved: papers.approved ?? null,
    copies: papers.copies ?? [],
    published: papers.published ?? null,
    limitKept: state.limitKept ?? null,
  };
}

function letterStanding(letter: Letter): LetterStanding {
  const {
    n,
    kind,
    status,
    since,
    rung,
    sentAt = null,
    to = null,
    subject = null,
    number = null,
    replyBy = null,
    answeredAt = null,
  } = letter;
  return {
    ...{ n, kind, since, sentAt, to, subject, number, replyBy, answeredAt },
    kindText: letterTitles[kind],
    status: answeredAt === null ? status : 'answered',
    proposedBy: rung === undefined ? 'person' : 'ladder',
  };
}

function interviewStanding(interview: Interview): InterviewStanding {
  const { on = null, materialAt = null, heldAt = null, reportBy = null, publishedAt = null, reportedAt = null, missed = 0 } = interview;
  const { ref, organ, post, decidedAt } = interview;
  return { ref, organ, post, decidedAt, on, materialAt, heldAt, reportBy, publishedAt, reportedAt, missed };
}
