import type { Day, Instant } from '@app/calendar';
import { meetingsOf, opinionsOf, roundsOf } from './opinions-owed';
import { ownCommission } from './sent-up';
import type { MemberOpinion, Round, SentUp, SupervisionState, VettingAnswer, VettingMeeting } from './state';

/** A member body that was asked about a version, with what it said; silent while nothing came. */
export interface AskedBody {
  readonly organ: string;
  readonly round: number;
  readonly askedAt: Instant;
  readonly replyBy: Day;
  readonly opinions: readonly OpinionStanding[];
}

interface OpinionStanding {
  readonly n: number;
  readonly at: Instant;
  /** Null where it has nothing to say. */
  readonly text: string | null;
  readonly adopted: MemberOpinion['adopted'] | null;
  readonly reason: string | null;
}

/** A point that the supervisor asked for, with what the next version that was sent up says of it; null while nothing does. */
export interface PointStanding {
  readonly point: number;
  readonly text: string;
  readonly answer: string | null;
}

interface AnswerStanding {
  readonly at: Instant;
  readonly answer: VettingAnswer['answer'];
  readonly text: string | null;
  readonly points: readonly PointStanding[];
  /** The later version that makes the listed changes of an agreement; null of what is none, or before there is one. */
  readonly covers: number | null;
}

/** A version of the report as the supervisor knows it (SV-30, SV-32). */
export interface VersionStanding {
  readonly version: number;
  readonly fixedAt: Instant;
  /** Null while it was not sent up. */
  readonly sentUpAt: Instant | null;
  /** 送审件清单. */
  readonly enclosed: readonly string[];
  readonly without: readonly { readonly item: string; readonly reason: string }[];
  readonly asked: readonly AskedBody[];
  readonly meetings: readonly Omit<VettingMeeting, 'version'>[];
  readonly answers: readonly AnswerStanding[];
}

export interface VettingStanding {
  readonly required: boolean;
  /** Organ (id) that has it in hand; null where nothing waits for it. */
  readonly holder: string | null;
  readonly versions: readonly VersionStanding[];
}

export function vettingStanding(state: SupervisionState): VettingStanding {
  const { texts = [], wentUp = [], vetting, vettedAt, stage, sentUp = null, supervisor } = state;
  const waits = vetting !== 'not-required' && vettedAt === null && (stage === 'opened' || stage === 'supervising');
  const holder = sentUp === null ? ownCommission(state) : supervisor;
  return {
    required: vetting !== 'not-required',
    holder: waits ? holder : null,
    versions: texts.map(({ version, at }) =>
      versionStanding(state, version, at, wentUp.findLast((sent) => sent.version === version) ?? null),
    ),
  };
}

function versionStanding(state: SupervisionState, version: number, fixedAt: Instant, sent: SentUp | null): VersionStanding {
  return {
    version,
    fixedAt,
    sentUpAt: sent?.at ?? null,
    enclosed: sent?.enclosed ?? [],
    without: sent?.without ?? [],
    asked: roundsOf(state)
      .filter((round) => round.version === version)
      .flatMap((round) => round.organs.map((organ) => askedBody(state, round, organ))),
    meetings: meetingsOf(state)
      .filter((met) => met.version === version)
      .map(({ version: _version, ...met }) => met),
    answers: (state.answers ?? []).filter((one) => one.version === version).map((one) => answerStanding(state, one)),
  };
}

function askedBody(state: SupervisionState, { round, at, replyBy }: Round, organ: string): AskedBody {
  const given = opinionsOf(state).filter((one) => one.organ === organ && one.round === round);
  const opinions = given.map(({ n, at: givenAt, text = null, adopted = null, reason = null }) => {
    return { n, at: givenAt, text, adopted, reason };
  });
  return { organ, round, askedAt: at, replyBy, opinions };
}

function answerStanding({ wentUp = [], agreement }: SupervisionState, given: VettingAnswer): AnswerStanding {
  const { at, version, answer, text = null, points = [] } = given;
  // What was asked for is answered by the version that goes up next.
  const next = answer === 'changes' ? wentUp.find((sent) => sent.version > (version ?? 0)) : undefined;
  const answerTo = (point: number): string | null => next?.answers?.find((one) => one.point === point)?.answer ?? null;
  const covers = answer === 'agreed' && agreement?.at === at ? (agreement.covers ?? null) : null;
  const each = points.map((said, index) => ({ point: index + 1, text: said, answer: answerTo(index + 1) }));
  return { at, answer, text, points: each, covers };
}
