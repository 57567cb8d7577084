import type { Day, Instant } from '@app/calendar';
import { dayAt } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { templates } from './templates';
import type { Purpose } from './templates';

interface Letter {
  readonly purpose: Purpose;
  readonly addressee: string;
  readonly sender: string;
  readonly contact?: string | undefined;
  /** What a clue says. */
  readonly subject: string;
}

/** A letter in the form that offices use: title, addressee, what happened, what is asked, sender, date. */
export function letterText(state: InvestigationState, letter: Letter, at: Instant): string {
  const { title, request } = templates[letter.purpose];
  const asked = request.replace('{subject}', () => letter.subject);
  return [
    `关于${title}的函`,
    '',
    `${letter.addressee}：`,
    `　　${accident(state)}${asked}`,
    ...(letter.contact === undefined ? [] : [`　　联系人：${letter.contact}`]),
    '',
    letter.sender,
    inChinese(dayAt(at)),
  ].join('\n');
}

function accident({ name, unit, occurredAt, toll }: InvestigationState): string {
  const { deaths, seriousInjuries, missing } = toll;
  const lost = `死亡${deaths}人、重伤${seriousInjuries}人、下落不明${missing}人`;
  return `${inChinese(dayAt(occurredAt))}，${unit}发生事故（${name}），截至目前${lost}。`;
}

function inChinese(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
