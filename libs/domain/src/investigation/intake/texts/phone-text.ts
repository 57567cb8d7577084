import type { InvestigationState } from '../../state';
import type { TextWorld } from './names';
import { casualtiesInWords, levelInWords, orToBeChecked, timeInWords } from './words';

/** 电话快报: what is read out within the hour, in one breath (RP-12). */
export function phoneText(state: InvestigationState, world: TextWorld): string {
  const { occurredAt, unit, toll, reporting } = state;
  const { location, course, measures } = reporting.content;
  const where = `${world.place}${location ?? ''}`;
  return [
    `${world.reporter}电话快报：${timeInWords(occurredAt)}，${where}，${unit}发生一起事故。`,
    `简要经过：${orToBeChecked(course)}。`,
    `已造成${casualtiesInWords(toll)}，${levelInWords(state, world)}。`,
    `已采取的措施：${orToBeChecked(measures)}。后续情况随时续报。`,
  ].join('');
}
