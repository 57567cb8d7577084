import type { Condition } from '@app/clock';

/** Special laws prevail below 特别重大 (493 art 45; LV-08). */
function below(field: string): Condition {
  return { all: [{ fact: 'field.determined', in: [field] }, { not: { fact: 'level.determined', in: ['extraordinary'] } }] };
}

/** A special law governs its field from the day on which it came into force. */
function special(field: string, since: string): Condition {
  return { all: [below(field), { fact: 'accident.occurred', since }] };
}

/** SP-01. */
export const byRailwayLaw = special('railway', '2007-09-01');

/**
 * SP-02: casualties of 重大 or more go back to the regulation (电力条例 art 34(1)). Damage of equipment that leaves the supply alone never
 * left it (art 34(2)): that is a field of its own.
 */
export const byPowerLaw: Condition = {
  all: [special('power-supply', '2011-09-01'), { not: { fact: 'casualties.assessed', in: ['major', 'extraordinary'] } }],
};

/** The day of the present law on safety at sea; what held before it was not found. */
export const maritimeSince = '2021-09-01';

/**
 * Accidents at sea of any day, before that of the law it is said that it does not bind yet; and of any level: article 45 of the regulation
 * leaves 特别重大 to itself as against regulations, and this one is an act (JU-25).
 */
export const atSea: Condition = { fact: 'field.determined', in: ['maritime'] };

/** SP-04. */
export const byMaritimeLaw: Condition = { all: [atSea, { fact: 'accident.occurred', since: maritimeSince }] };

/** Where no special law names a limit of its own. */
export const byDecree493: Condition = { not: { any: [byRailwayLaw, byPowerLaw, byMaritimeLaw] } };
