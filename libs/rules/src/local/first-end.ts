import type { Source, UndoRule } from '@app/clock';

const endings = ['investigation.ended', 'conclusion.negative'];

/** A duty is done once, or the case ends before: whichever came first ends the clock, and what follows makes nothing late. */
export function firstEnd(done: string, basis: Source): readonly UndoRule[] {
  const first = (by: string, title: UndoRule['title'], facts: readonly string[]): UndoRule => ({
    by,
    takes: 'what-follows',
    title,
    facts,
    basis,
  });
  return [
    first(done, { zh: '已按期限事项办理', en: 'It had been done' }, [done, ...endings]),
    // A conclusion says both at one instant: neither takes the other away.
    ...endings.map((by) => first(by, { zh: '调查已终结', en: 'The investigation had ended' }, [done])),
  ];
}
