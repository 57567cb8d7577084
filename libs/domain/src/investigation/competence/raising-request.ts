import type { Act } from '@app/streams';
import { paperText } from '../../overdue/overdue-paper';
import { dayAt } from '../../stream/times';
import { accidentInWords } from '../accident-in-words';
import { raisingArticle } from '../articles';
import type { InvestigationState } from '../state';

interface Raising {
  /** Id of the government that is asked. */
  readonly to: string;
  /** The ground in words, its law and article, and why it is met. */
  readonly ground: string;
  readonly basis: string;
  readonly reason: string;
}

/** The draft of a request to raise the case (T-54). It crosses to another organ, so a person reads and sends it. */
export function raisingRequest(state: InvestigationState, { by, named, occurredAt }: Act, { to, ground, basis, reason }: Raising): string {
  const nameOf = (organ: string) => named?.organs[organ]?.name ?? '待核';
  return paperText({
    title: `关于提请提级调查${state.name}的请示`,
    addressee: nameOf(to),
    body: [
      accidentInWords(state),
      `依照${basis.replace('（条次未见）', '')}，该起事故属于“${ground}”的情形：${reason.replace(/。$/, '')}。`,
      ...(basis === raisingArticle ? [] : [`${raisingArticle}规定，上级人民政府认为必要时，可以调查由下级人民政府负责调查的事故。`]),
      '建议对该起事故提级调查。调查期限自事故发生之日起计算，不因提级重新起算。',
      '妥否，请批示。',
    ],
    sender: nameOf(by.organ),
    day: dayAt(occurredAt),
  });
}
