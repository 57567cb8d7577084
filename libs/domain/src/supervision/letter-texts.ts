import { project } from '@app/clock';
import { bare, blankDay, missedInWords, paperText } from '../overdue/overdue-paper';
import { supervisorLetter } from '../overdue/supervisor-letter';
import { dayInWords } from '../stream/day-in-words';
import type { DraftText, World } from '../stream/procedure';
import { dayAt } from '../stream/times';
import type { LetterKind } from './letter-kinds';
import { isAgainstOwn, needsConsent } from './letter-limits';
import { lettersOf } from './letters-owed';
import { kindTitles } from './notice-kinds';
import { noticeInWords, noticeOf, openItems, unnumbered } from './notice-words';
import { missedLimit } from './overdue-text';
import type { SupervisionState } from './state';

type NameOf = (id: string) => string;

/** A summons is written of the interview, not of the letter (summons-text.ts). */
type Written = Exclude<LetterKind, 'interview'>;

const titles: Readonly<Record<Written, (matters: string) => string>> = {
  reminder: (matters) => `关于按期完成${matters}事项的提示函`,
  warning: (matters) => `关于${matters}事项办理问题的警示函`,
  urging: (matters) => `关于尽快完成${matters}事项的督办函`,
  criticism: (matters) => `关于${matters}事项办理不力问题的通报`,
};

const asks: Readonly<Record<Written, string>> = {
  reminder: '请对照督办事项倒排进度，按期办结，并报告目前进展。',
  warning: '请立即查找原因，采取措施予以纠正，并报告整改情况。',
  urging: '请督促抓紧办理，并说明超期或者滞后的原因、目前进展和拟完成日期。',
  criticism: '请认真吸取教训，限期完成督办事项，并报告原因、整改措施和拟完成日期。',
};

/** The letter that was proposed last and waits for a person to send it; null where none of its kind does. */
export const letterText = (kind: Written) =>
  function write(state: SupervisionState, nameOf: NameOf, world: World): DraftText | null {
    const letter = lettersOf(state).findLast((one) => one.kind === kind && one.status === 'proposed');
    const grave = kind === 'criticism';
    // Against its own government an office proposes none (SV-29).
    if (letter === undefined || state.stage === 'withdrawn' || (grave && isAgainstOwn(state, state.addressee))) return null;
    const { sender, addressee, consent } = supervisorLetter(state);
    const asksConsent = grave && needsConsent(state);
    const agreed = asksConsent ? `经${nameOf(consent)}同意（待核），` : '';
    const text = paperText({
      title: titles[kind](kindTitles[state.kind ?? 'listed'].zh),
      addressee: nameOf(addressee),
      body: [
        `${noticeOf(state, nameOf)}${openItems(state)}`,
        limitInWords(state, nameOf, world),
        ...(letter.reason === undefined ? [] : [`有关情况：${bare(letter.reason)}。`]),
        `${grave ? `${agreed}现对${nameOf(state.addressee)}予以通报。` : ''}${asks[kind]}`,
        `请于${blankDay}前书面${grave ? '报告' : '回复'}。`,
      ],
      sender: nameOf(sender),
      day: dayAt(world.now),
    });
    const missing = [...unnumbered(state), ...(asksConsent ? ['consent'] : []), 'replyBy'];
    return { kind: `letter-${kind}`, text, missing };
  };

/** On what it rests: the limit that has passed or that runs, else the notice that sets none. */
function limitInWords(state: SupervisionState, nameOf: NameOf, world: World): string {
  const missed = missedLimit(state, world);
  if (missed !== null) return `${missedInWords(missed)}，${nameOf(state.addressee)}尚未完成。`;
  const [clock] = project(world.law.clocks, state.facts, world.calendar, world.now).filter(
    ({ rule, settledAt }) => rule === 'SV-06' && settledAt === null,
  );
  const basis = `依照${noticeInWords(state.notice)}`;
  if (clock?.status === 'paused') return `${basis}，督办期限暂停计算。`;
  return clock?.dueDate == null ? `${basis}办理；办理期限待核。` : `${basis}，办理期限至${dayInWords(clock.dueDate)}届满。`;
}
