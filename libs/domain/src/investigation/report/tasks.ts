import { beijingDay } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { Clock } from '@app/clock';
import type { World } from '../../stream/procedure';
import { reportLimits } from '../governing-clock';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { commentTable } from './comment-table';
import { nameOf, unsigned } from './members';
import { ownCommission } from './own-commission';
import { runningSupervisions } from './own-vetting';
import type { Draft } from './state';

const team = 'investigation-team';
const presses = reportLimits;

/** What the report waits for while the team writes it. */
export function reportTasks(state: InvestigationState, _clocks: readonly Clock[], { now }: World): readonly Wanted[] {
  if (state.stage !== 'investigating') return [];
  const { drafts, current } = state.drafting;
  const draft = drafts.find(({ version }) => version === current);
  const submitting = wanted('submit-report', team, state.stageSince, { presses });
  const next = draft === undefined ? [wanted('draft-report', team, state.stageSince, { presses })] : ofDraft(state, draft);
  return [submitting, ...next, ...repliesOutstanding(state, beijingDay(now)), ...commentsUnanswered(state)];
}

function ofDraft(state: InvestigationState, { at, version }: Draft): readonly Wanted[] {
  const { ownVettings, sentUp } = state.drafting;
  const signing = unsigned(state).map((one) => wanted('sign-report', one.member, at, { ref: nameOf(one), presses }));
  const supervisions = runningSupervisions(state);
  if (supervisions.length === 0) return signing;
  const { commission } = ownCommission(state);
  const agreed = ownVettings.some((vetting) => vetting.version === version && vetting.resolution === 'agreed');
  if (!agreed) return [...signing, wanted('record-own-vetting', commission, at)];
  const waiting = supervisions.filter(({ n }) => !sentUp.some((sent) => sent.n === n && sent.version === version));
  return [...signing, ...waiting.map(({ n }) => wanted('send-draft-up', commission, at, { ref: String(n) }))];
}

/** Addressees without any reply to the round that asked them last: until when, or for how many days since (对方未复 n 日). */
function repliesOutstanding({ drafting }: InvestigationState, today: Day): readonly Wanted[] {
  const lines = commentTable(drafting, today);
  const last = lines.filter(({ addressee, round }) => !lines.some((other) => other.addressee === addressee && other.round > round));
  return last
    .filter(({ comments }) => comments.length === 0)
    .map(({ addressee, sentAt, replyBy, silentDays }) => {
      const silent = { zh: `对方未复 ${silentDays} 日（应于 ${replyBy} 前反馈）`, en: `no reply for ${silentDays} days (due ${replyBy})` };
      const running = { zh: `应于 ${replyBy} 前反馈`, en: `reply due ${replyBy}` };
      return wanted('record-comment', addressee, sentAt, { ref: addressee, note: silentDays > 0 ? silent : running });
    });
}

function commentsUnanswered({ drafting: { comments } }: InvestigationState): readonly Wanted[] {
  return comments
    .filter(({ text, answer }) => text !== null && answer === null)
    .map(({ n, at }) => wanted('answer-comment', team, at, { ref: String(n) }));
}
