import { beijingDay, daysBetween } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { Option } from '../stream/description';
import { wanted } from '../stream/matter';
import type { Wanted } from '../stream/matter';
import type { World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { letterTitles } from './letter-kinds';
import type { Letter, SupervisionState } from './state';

/** Letters in the order in which they were proposed or sent. */
export function lettersOf({ letters = [] }: Pick<SupervisionState, 'letters'>): readonly Letter[] {
  return letters;
}

/** Whether an answer is still owed that a letter set a day for; it outlives the release. */
export function answerOwed(state: SupervisionState): boolean {
  return state.stage !== 'withdrawn' && awaited(state).length > 0;
}

function awaited(state: SupervisionState): readonly Letter[] {
  return lettersOf(state).filter(
    ({ status, answeredAt, replyBy }) => status === 'sent' && answeredAt === undefined && replyBy !== undefined,
  );
}

/** What the ladder proposed waits only while the limit is still passed: done late or moved, nothing is left to urge. */
function waiting(state: SupervisionState, clocks: readonly Clock[]): readonly Letter[] {
  const overdue = clocks.some(({ rule, status }) => rule === 'SV-06' && status === 'overdue');
  return lettersOf(state).filter(({ status, rung }) => status === 'proposed' && (rung === undefined || overdue));
}

export function lettersWanted(state: SupervisionState, clocks: readonly Clock[], { now }: World): readonly Wanted[] {
  if (state.stage === 'withdrawn') return [];
  const { sender } = supervisorLetter(state);
  const toSend = waiting(state, clocks).map(({ n, kind, since }) =>
    wanted('send-letter', sender, since, { ref: String(n), of: kind === 'criticism' ? criticismOrInterview : letterTitles[kind] }),
  );
  return [...toSend, ...unanswered(state, now)];
}

const criticismOrInterview = { zh: '通报或者约谈函', en: 'criticism or interview' };

function unanswered(state: SupervisionState, now: Instant): readonly Wanted[] {
  return awaited(state).map(({ n, kind, to = state.addressee, sentAt, since, replyBy = '' }) => {
    const silent = Math.max(0, daysBetween(replyBy, beijingDay(now)));
    const note =
      silent > 0
        ? { zh: `对方未复${silent}日（应于${dayInWords(replyBy)}前回复）`, en: `no answer for ${silent} days (due on ${replyBy})` }
        : { zh: `应于${dayInWords(replyBy)}前回复`, en: `answer due on ${replyBy}` };
    const more = { ref: String(n), of: letterTitles[kind], note, presses: `house-letter-reply#${n}` };
    return wanted('record-letter-answer', to, sentAt ?? since, more);
  });
}

function optionOf({ n, kind, number, subject, sentAt, since }: Letter): Option {
  const on = dayAt(sentAt ?? since);
  const what = subject === undefined ? '' : `：${subject}`;
  const named = number === undefined ? letterTitles[kind].zh : `${letterTitles[kind].zh}${number}`;
  return {
    value: n,
    words: {
      zh: `${named}${what}（${dayInWords(on)}）`,
      en: `${letterTitles[kind].en}${number === undefined ? '' : ` ${number}`} of ${on}`,
    },
  };
}

/** Those that a form may name. */
export const inStatus = (status: Letter['status']) => (state: SupervisionState) =>
  lettersOf(state)
    .filter((letter) => letter.status === status)
    .map(optionOf);
