/** The three measures of decree 493, article 3, in the order in which it names them. */
export const measures = ['deaths', 'seriousInjuries', 'directLossWan'] as const;

export type Measure = (typeof measures)[number];

/** Persons, and direct economic loss in 万元 (ten thousand yuan). Null: not known, which is never zero. */
export type Casualties = Readonly<Record<Measure, number | null>>;
