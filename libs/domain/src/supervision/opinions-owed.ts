import { beijingDay, daysBetween } from '@app/calendar';
import type { Clock } from '@app/clock';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { Option } from '../stream/description';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import type { MemberOpinion, Round, SupervisionState, VettingMeeting } from './state';

export function roundsOf({ rounds = [] }: Pick<SupervisionState, 'rounds'>): readonly Round[] {
  return rounds;
}

export function opinionsOf({ opinions = [] }: Pick<SupervisionState, 'opinions'>): readonly MemberOpinion[] {
  return opinions;
}

export function meetingsOf({ meetings = [] }: Pick<SupervisionState, 'meetings'>): readonly VettingMeeting[] {
  return meetings;
}

/** A member body and the round that asked it last. */
interface AskedOrgan {
  readonly organ: string;
  readonly round: Round;
}

function askedLast(state: SupervisionState): readonly AskedOrgan[] {
  const last = new Map(roundsOf(state).flatMap((round) => round.organs.map((organ) => [organ, round] as const)));
  return [...last].map(([organ, round]) => ({ organ, round }));
}

/** While the supervisor has a version before it: who has not replied, and what has no answer yet. */
export function opinionsWanted(state: SupervisionState, _clocks: readonly Clock[], { now }: World): readonly Wanted[] {
  if (state.stage !== 'supervising' || (state.sentUp ?? null) === null) return [];
  const given = opinionsOf(state);
  const silent = askedLast(state)
    .filter(({ organ, round }) => !given.some((one) => one.organ === organ && one.round === round.round))
    .map(({ organ, round: { at, replyBy } }) => {
      const days = daysBetween(replyBy, beijingDay(now));
      const note =
        days > 0
          ? { zh: `对方未复${days}日（应于${dayInWords(replyBy)}前反馈）`, en: `no reply for ${days} days (due on ${replyBy})` }
          : { zh: `应于${dayInWords(replyBy)}前反馈`, en: `reply due on ${replyBy}` };
      return wanted('record-member-opinion', organ, at, { ref: organ, note, presses: `house-member-opinion#${organ}` });
    });
  const { sender } = supervisorLetter(state);
  const unsettled = given
    .filter(({ text, adopted }) => text !== undefined && adopted === undefined)
    .map(({ n, at }) => wanted('settle-member-opinion', sender, at, { ref: String(n) }));
  return [...silent, ...unsettled];
}

export function circulatedOptions(state: SupervisionState): readonly Option[] {
  return askedLast(state).map(({ organ, round }) => {
    const on = dayAt(round.at);
    return { value: organ, words: { zh: `${organ}（${dayInWords(on)}征求意见）`, en: `${organ} (asked on ${on})` } };
  });
}

const longest = 40;

/** Opinions with a text. */
export function givenOptions(state: SupervisionState): readonly Option[] {
  return opinionsOf(state).flatMap(({ n, organ, at, text }) => {
    if (text === undefined) return [];
    const letters = [...text];
    const said = letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text;
    return [{ value: n, words: { zh: `${organ}：${said}（${dayInWords(dayAt(at))}）`, en: `${organ}: ${said} (${dayAt(at)})` } }];
  });
}
