import type { Instant } from '@app/calendar';
import { dayInWords } from '../../../stream/day-in-words';
import { dayAt } from '../../../stream/times';
import { accidentInWords } from '../../accident-in-words';
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
    `　　${accidentInWords(state)}${asked}`,
    ...(letter.contact === undefined ? [] : [`　　联系人：${letter.contact}`]),
    '',
    letter.sender,
    dayInWords(dayAt(at)),
  ].join('\n');
}
