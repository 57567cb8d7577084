import type { InvestigationState } from '../../state';

type Told = Pick<InvestigationState['toll'], 'deaths' | 'missing' | 'seriousInjuries'>;

const items = [
  ['deaths', '死亡'],
  ['missing', '下落不明'],
  ['seriousInjuries', '重伤'],
] as const;

/** How the numbers differ from those of the report before. */
export function changeInWords(before: Told, now: Told): string {
  const moved = items.flatMap(([item, title]) => {
    const by = now[item] - before[item];
    return by === 0 ? [] : [`${title}${by > 0 ? '增加' : '减少'}${Math.abs(by)}人`];
  });
  return moved.length === 0 ? '伤亡人数没有变化' : moved.join('，');
}
