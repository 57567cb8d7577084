import type { InvestigationState } from '../../state';
import type { TextWorld } from './names';
import { casualtiesInWords, levelInWords, lossInWords, orToBeChecked, timeInWords } from './words';

/** 快报, in writing: the six items of decree 493, article 12, in their order (RP-10). */
export function writtenText(state: InvestigationState, world: TextWorld): string {
  return [`关于${state.name}的快报`, '', ...sixItems(state, world), '', ...foot(world)].join('\n');
}

export function sixItems(state: InvestigationState, world: TextWorld): readonly string[] {
  const { occurredAt, unit, toll, reporting } = state;
  const { unitProfile, location, scene, course, measures, other } = reporting.content;
  return [
    `一、事故发生单位概况：${unit}。${orToBeChecked(unitProfile)}`,
    `二、事故发生的时间、地点以及事故现场情况：${timeInWords(occurredAt)}，${world.place}${location ?? `（具体地点${orToBeChecked(location)}）`}。现场情况：${orToBeChecked(scene)}`,
    `三、事故的简要经过：${orToBeChecked(course)}`,
    `四、已经造成的伤亡人数和初步估计的直接经济损失：${casualtiesInWords(toll)}；直接经济损失${lossInWords(toll)}。${levelInWords(state, world)}`,
    `五、已经采取的措施：${orToBeChecked(measures)}`,
    `六、其他应当报告的情况：${orToBeChecked(other)}`,
  ];
}

export function foot({ reporter, now }: TextWorld): readonly string[] {
  return [`报告单位：${reporter}`, `报告时间：${timeInWords(now)}`];
}
