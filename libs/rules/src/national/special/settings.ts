import type { Setting } from '@app/clock';

/** LV-08, said in the derivation of every limit of a special law. */
export const precedence: Setting = {
  name: 'special.precedence',
  value: 'below-extraordinary',
  note: {
    zh: '特别重大事故以下等级的事故，法律、行政法规另有规定的从其规定（条例第四十五条）；特别重大事故仍适用条例的期限',
    en: 'Below the level of extraordinary a special law prevails (article 45); extraordinary accidents keep the limits of the regulation',
  },
};

/** JU-25, said in the derivation of the limits at sea. */
export const everyLevel: Setting = {
  name: 'maritime.levels',
  value: 'every-level',
  note: {
    zh: '海上交通事故不分等级适用《海上交通安全法》的期限：该法为法律，特别重大事故也从其规定（推定）',
    en: 'At sea the limits of the act hold for every level, extraordinary ones included: it is an act, not a regulation (our reading)',
  },
};

export function levelUnknown(name: string, days: number): Setting {
  return {
    name,
    value: 'shortest',
    note: {
      zh: `等级认定之前按最短的 ${days} 日计算`,
      en: `Until the level is determined the shortest limit, ${days} days, is shown`,
    },
  };
}
