import type { Day, Instant } from '@app/calendar';
import type { Text as Bilingual, Fact } from '@app/clock';
import type { Level } from '../assessment/levels';
import type { Irregularity } from '../stream/done';
import type { SeriesRef } from '../stream/event';
import type { Dispatch } from './meanwhile-state';
import type { DecideInterview } from './interview.schema';
import type { LetterKind } from './letter-kinds';
import type { NoticeLimit } from './notice-limit';
import type { NoticePapers } from './meanwhile-state';
import type { ProgressReport } from './meanwhile-state';
import type { ProgressDue, Rhythm } from './meanwhile-state';
import type { Stage } from './stages';
import type { Standstill } from './meanwhile-state';
import type { HearDraft, OpenSupervision } from './supervision.schema';
import type { RecordMemberOpinion } from './vetting.schema';

/** The number of the notice: of the supervisor's series as the ledger gave it, before that what was asked for; or as it was issued. */
export type NoticeNumber =
  { readonly number: number; readonly text: string } | { readonly $number: SeriesRef } | { readonly issued: string };

/** One of the numbered matters of a notice (SV-32). */
export interface Item {
  readonly n: number;
  readonly text: string;
  readonly state: 'open' | 'done';
  /** Since when it is so; null while nobody said anything of it. */
  readonly on: Day | null;
}

/** A version of the report as the case told of it: when it was fixed, or when it was sent up. */
export interface Text {
  readonly version: number;
  readonly at: Instant;
}

/** A version that was sent up, with its 送审件清单 and how the points asked for are answered; absent where the case did not tell. */
export type SentUp = Text & Pick<HearDraft, 'enclosed' | 'without' | 'answers'>;

/** One round in which member bodies were asked about a version. */
export interface Round {
  readonly round: number;
  readonly version: number;
  readonly organs: readonly string[];
  readonly at: Instant;
  /** Last day for the reply, as the letter says. */
  readonly replyBy: Day;
}

/** What a member body says of a version, or its word that it has nothing to say: then without a text. */
export interface MemberOpinion extends Pick<RecordMemberOpinion, 'text' | 'adopted' | 'reason'> {
  readonly n: number;
  readonly round: number;
  readonly organ: string;
  readonly at: Instant;
}

/** 审核会. */
export interface VettingMeeting {
  readonly version: number;
  readonly chair: string;
  readonly conclusion: string;
  readonly at: Instant;
  /** Absent where nobody said who took part. */
  readonly attended?: readonly string[];
}

/** What the supervisor answered to a version that was sent up; each stays, whatever was answered later. */
export interface VettingAnswer {
  readonly at: Instant;
  /** Null where none was known when it was entered. */
  readonly version: number | null;
  readonly answer: 'agreed' | 'changes' | 'refused';
  /** Listed changes of an agreement, or the points asked for; absent where none was listed. */
  readonly points?: readonly string[];
  /** The changes asked for as one text, or why it was refused. */
  readonly text?: string;
}

/** What the supervisor agreed to: one version, and what it wants changed in it (SV-30). */
export interface Agreement {
  readonly at: Instant;
  /** Null where no version was known when it was entered. */
  readonly version: number | null;
  /** Listed changes, under which the approval may follow without another agreement; absent where it is plain. */
  readonly changes?: readonly string[];
  /** The later version that makes them; absent before there is one. */
  readonly covers?: number;
}

/** 催办: one time that the supervisor urged. */
export interface Urging {
  /** When it went out. */
  readonly at: Instant;
  /** Organ (id) that urged. */
  readonly by: string;
  readonly text: Bilingual;
  /** What was written; null where it said by itself what was owed. */
  readonly sentence: string | null;
}

/** A letter of the supervisor: proposed by the ladder or by a person, then sent or dropped by a person. */
export interface Letter {
  readonly n: number;
  readonly kind: LetterKind;
  readonly status: 'proposed' | 'sent' | 'dropped';
  readonly since: Instant;
  /** The reminder that proposed it; absent where a person did. */
  readonly rung?: string;
  /** Why a person proposed it. */
  readonly reason?: string;
  readonly sentAt?: Instant;
  readonly to?: string;
  readonly subject?: string;
  readonly number?: string;
  /** The day by which it asks for an answer; absent where it sets none. */
  readonly replyBy?: Day;
  /** When it was last answered. */
  readonly answeredAt?: Instant;
}

/** 约谈 of somebody of the supervised side: decided, with written material, held, published, and its measures reported back (TK-04). */
export interface Interview {
  readonly ref: string;
  readonly organ: string;
  /** Whom, as the decision names the post. */
  readonly post: string;
  readonly decidedAt: Instant;
  /** Absent of what was decided before they were kept, as the consent where none was needed. */
  readonly ground?: DecideInterview['ground'];
  readonly reason?: string;
  readonly consent?: DecideInterview['consent'];
  /** The day that the decision sets; absent where it sets none. */
  readonly on?: Day;
  readonly materialAt?: Instant;
  readonly heldAt?: Instant;
  /** The day by which the minutes ask for the measures; absent where they set none. */
  readonly reportBy?: Day;
  readonly publishedAt?: Instant;
  readonly reportedAt?: Instant;
  /** How often nobody came. */
  readonly missed?: number;
}

/** What is known of one supervision of a case. Plain JSON. */
export interface SupervisionState {
  readonly stage: Stage;
  readonly stageSince: Instant;
  /** Which of the case's supervisions this is. */
  readonly n: number;
  readonly supervisor: string;
  readonly addressee: string;
  readonly matters: string;
  /** Null where the notice has no number. */
  readonly notice: NoticeNumber | null;
  readonly items: readonly Item[];
  /** What the notice says of its limit and of its release; absent where it is silent. */
  readonly limit?: NoticeLimit;
  readonly release?: NonNullable<OpenSupervision['release']>;
  /** What the notice is called, its form and what it supervises; absent where it does not say: 挂牌督办 of an accident. */
  readonly kind?: NonNullable<OpenSupervision['kind']>;
  readonly form?: NonNullable<OpenSupervision['form']>;
  readonly subject?: NonNullable<OpenSupervision['subject']>;
  /** Approval, copies and publication of the notice itself. */
  readonly papers?: NoticePapers;
  /** How often progress is reported, the reports as they fall due and as they came; absent where the notice asks for none. */
  readonly progress?: Rhythm;
  readonly progressDues?: readonly ProgressDue[];
  readonly progressReports?: readonly ProgressReport[];
  /** In their order; absent before the first. */
  readonly standstills?: readonly Standstill[];
  readonly dispatches?: readonly Dispatch[];
  /** The conflict (T-10) under which the supervisor let its limit stand: the two days of it; absent before. */
  readonly limitKept?: { readonly dueDate: Day; readonly caseEnd: Day };
  /** Whether the approval waits for its agreement; absent: it does. */
  readonly vetting?: 'required' | 'not-required';
  /** The level of the accident, as the case last told of it; absent while none is known. */
  readonly level?: Level | undefined;
  /** The day on which report and approval end if each uses its time to the full, and since when that is known; absent while there is none. */
  readonly caseEnd?: { readonly on: Day; readonly since: Instant };
  readonly accidentOn: Day | null;
  readonly receivedOn: Day | null;
  readonly openedAt: Instant;
  readonly vettedAt: Instant | null;
  readonly changesAskedAt: Instant | null;
  /** When a version was last refused as a whole; absent while none was. */
  readonly refusedAt?: Instant;
  /** How the supervisor came to its answer; each absent before the first. */
  readonly rounds?: readonly Round[];
  readonly opinions?: readonly MemberOpinion[];
  readonly meetings?: readonly VettingMeeting[];
  /** In the order in which they were entered; absent before the first. */
  readonly answers?: readonly VettingAnswer[];
  readonly caseClosedAt: Instant | null;
  readonly publishedAt: Instant | null;
  /** When report and carrying-out were filed with the supervisor (SV-09). */
  readonly outcomeFiledAt: Instant | null;
  /** When the supervisor accepted the filing, and when the release was applied for; absent while neither was. */
  readonly filingAcceptedAt?: Instant;
  readonly releaseAppliedAt?: Instant;
  /** When an application for the release was last refused, and why; absent while none was. */
  readonly releaseDeclined?: { readonly at: Instant; readonly reason: string };
  /** When a release was last taken back; absent while none was. */
  readonly releaseRevokedAt?: Instant;
  /** When the case last opened again; absent while it never did. */
  readonly reopenedAt?: Instant;
  /** The versions of the report that the case told of; absent before the first. */
  readonly texts?: readonly Text[];
  /** Every version that was sent up, and when; absent before the first. */
  readonly wentUp?: readonly SentUp[];
  /** The version that was sent up and has no answer, since when the supervisor holds it. */
  readonly sentUp?: Text | null;
  /** The last agreement, also where the text is another by now. */
  readonly agreement?: Agreement;
  /** When the last text was fixed: since when the supervised side holds it, unless it was sent up; absent before the first. */
  readonly textAt?: Instant;
  /** When the text was fixed that took the last agreement its effect; absent while none did. */
  readonly newTextAt?: Instant;
  /** What was done although it was forbidden; absent while nothing was. */
  readonly irregularities?: readonly Irregularity[];
  /** In the order in which they went out; absent before the first. */
  readonly urges?: readonly Urging[];
  /** Absent before the first. */
  readonly letters?: readonly Letter[];
  /** Absent before the first. */
  readonly interviews?: readonly Interview[];
  readonly facts: readonly Fact[];
}
