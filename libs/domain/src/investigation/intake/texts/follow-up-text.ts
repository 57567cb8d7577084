import type { InvestigationState } from '../../state';
import { changeInWords } from './change-in-words';
import type { TextWorld } from './names';
import { timeInWords } from './words';
import { foot, sixItems } from './written-text';

/** 续报: the next one, with what changed since the report before and the six items as they stand (RP-11, RP-12). */
export function followUpText(state: InvestigationState, world: TextWorld): string {
  const { followUps, lastTold } = state.reporting;
  const before = followUps.lastAt === null ? '首次报告' : `${timeInWords(followUps.lastAt)}的报告`;
  const news = followUps.lastNews === null ? [] : [`前次续报的情况：${followUps.lastNews}`];
  return [
    `关于${state.name}的续报（第${followUps.count + 1}期）`,
    '',
    `与${before}相比：${changeInWords(lastTold, state.toll)}。`,
    ...news,
    '',
    ...sixItems(state, world),
    '',
    ...foot(world),
  ].join('\n');
}
