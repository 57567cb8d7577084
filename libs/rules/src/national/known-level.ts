import type { Condition } from '@app/clock';

/**
 * The level as it is known: determined, and until then 初判, by whoever reported or by the numbers. Where those two differ either is
 * enough: a duty that turns out not to be owed does less harm than one that nobody was told of.
 */
export function knownLevelIn(levels: readonly string[]): Condition {
  return {
    any: [
      { fact: 'level.determined', in: levels },
      {
        all: [
          { not: { known: 'level.determined' } },
          {
            any: [
              { fact: 'level.suspected', in: levels },
              { fact: 'level.computed', in: levels },
            ],
          },
        ],
      },
    ],
  };
}

/** Said where a local duty hangs on the level. */
export const firstAssessmentSuffices = {
  name: 'local.level',
  value: 'first-assessment',
  note: {
    zh: '等级认定之前按初判（报告人、接报机关或者伤亡数值）适用：期限自事故发生之日起算，等到认定等级可能已经届满',
    en: 'Until the level is determined the first assessment is enough: the period runs from the accident and may be over by then',
  },
} as const;
