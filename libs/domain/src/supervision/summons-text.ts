import { bare, blankDay, paperText } from '../overdue/overdue-paper';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import { interviewGrounds } from './interview-words';
import { interviewsOf, isHeld } from './interviews-owed';
import { needsConsent } from './letter-limits';
import { noticeOf, unnumbered } from './notice-words';
import type { Interview, SupervisionState } from './state';

type NameOf = (id: string) => string;

/** 约谈通知: of the interview that was decided last and is not held yet; null where there is none (TK-04, SV-29). */
export function summonsText(state: SupervisionState, nameOf: NameOf, world: World): DraftText | null {
  const interview = interviewsOf(state).findLast((one) => !isHeld(one));
  if (interview === undefined || state.stage === 'withdrawn') return null;
  const { organ, post, ground, reason, on } = interview;
  const who = `${nameOf(organ)}${post}`;
  const text = paperText({
    title: `关于约谈${who}的函`,
    addressee: nameOf(supervisorLetter(state).addressee),
    body: [
      noticeOf(state, nameOf),
      `约谈事由：${ground === undefined ? '待核' : interviewGrounds[ground].zh}。${reason === undefined ? '' : `${bare(reason)}。`}`,
      `依照《安全生产约谈实施办法（试行）》（安委〔2018〕2号），${consentInWords(state, interview, nameOf)}定于${on === undefined ? blankDay : dayInWords(on)}约谈${who}，地点待核。`,
      '请被约谈人准备书面材料，说明基本情况、原因分析、主要教训和整改措施，并于约谈前报送。',
      `请于${blankDay}前确认参加人员。`,
    ],
    sender: nameOf(supervisorLetter(state).sender),
    day: dayAt(world.now),
  });
  const untold = {
    ground: ground === undefined,
    consent: needsConsent(state) && interview.consent === undefined,
    day: on === undefined,
  };
  const missing = (['ground', 'consent', 'day'] as const).filter((what) => untold[what]);
  return { kind: 'interview-summons', text, missing: [...unnumbered(state), ...missing, 'location', 'replyBy'] };
}

/** A commission summons with the consent of its government; a department of the field acts in its own right. */
function consentInWords(state: SupervisionState, { consent }: Interview, nameOf: NameOf): string {
  if (!needsConsent(state)) return '';
  const government = nameOf(supervisorLetter(state).consent);
  if (consent === undefined) return `经${government}同意（待核），`;
  return `经${government}同意（${dayInWords(consent.on)}，${bare(consent.basis)}），`;
}
