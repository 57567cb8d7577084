import { overdueClock } from '../overdue/overdue-clock';
import type { Overdue } from '../overdue/overdue-clock';
import { missedInWords, paperText } from '../overdue/overdue-paper';
import { criticismInWords, supervisorLetter } from '../overdue/supervisor-letter';
import type { DraftText, World } from '../stream/procedure';
import { noticeInWords, noticeOf, openItems, unnumbered } from './notice-words';
import type { SupervisionState } from './state';

/** matters-urging 督办函, matters-criticism 通报或者约谈函: what the ladder of SV-06 says was prepared, while it is overdue. */
export const overdueKinds = ['matters-urging', 'matters-criticism'] as const;

type NameOf = (id: string) => string;

/** The limit that has passed, on what states it: a limit of the notice stands on the notice itself (SV-29). Null while none has. */
export function missedLimit(state: SupervisionState, world: World): Overdue | null {
  const overdue = overdueClock(['SV-06'], state.facts, world);
  const stated = state.facts.some(({ fact }) => fact === 'supervision.due');
  return overdue !== null && stated ? { ...overdue, basis: noticeInWords(state.notice) } : overdue;
}

export const overdueText = (known: (typeof overdueKinds)[number]) =>
  function write(state: SupervisionState, nameOf: NameOf, world: World): DraftText | null {
    const missed = missedLimit(state, world);
    if (missed === null) return null;
    const ends = supervisorLetter(state);
    const addressee = nameOf(state.addressee);
    const asked = {
      'matters-urging': '请督促抓紧办理，并书面说明超期原因、目前进展和拟完成日期。',
      'matters-criticism': criticismInWords(nameOf(ends.consent), addressee),
    };
    const text = paperText({
      title: titles[known],
      addressee: nameOf(ends.addressee),
      body: [`${noticeOf(state, nameOf)}${openItems(state)}`, `${missedInWords(missed)}，${addressee}尚未完成。`, asked[known]],
      sender: nameOf(ends.sender),
      day: missed.today,
    });
    return { kind: known, text, missing: [...unnumbered(state), ...(known === 'matters-criticism' ? ['consent'] : [])] };
  };

const titles = {
  'matters-urging': '关于尽快完成挂牌督办事项的督办函',
  'matters-criticism': '关于挂牌督办事项超期问题的函',
};
