import type { Day } from '@app/calendar';
import type { Level } from '../assessment/levels';
import type { LegalStep } from '../assessment/legal-step';
import type { Place } from '../place/place';
import { rankOf } from '../place/rank';
import { governmentOf } from './body-of';
import type { CompetentBody } from './body';
import type { CompetenceTable } from './competence-table';
import { chainOf } from './place-tree';
import type { RaisingGround } from './raising-ground';

export interface RaisingQuestion {
  /** Division code of the government that is responsible now. */
  readonly investigator: string;
  readonly level: Level;
  readonly occurredOn: Day;
}

export interface Raising {
  /** Governments that may take the case, the next higher first. */
  readonly to: readonly CompetentBody[];
  /** Named grounds of the country and of the places above; whether one is met is for a person to say. */
  readonly grounds: readonly RaisingGround[];
  readonly derivation: readonly LegalStep[];
}

/** Who may raise a case (提级) and on which named grounds (decree 493, article 20(1); JU-03, JU-06…JU-11). */
export function raising(
  { investigator, level, occurredOn }: RaisingQuestion,
  places: readonly Place[],
  { raising: law }: CompetenceTable,
): Raising {
  const chain = chainOf(investigator, places);
  const to = chain.slice(1).filter(({ kind }) => rankOf(kind) !== null && kind !== 'league' && kind !== 'area');
  const grounds = law.grounds.filter(({ place, levels, inForce: { from, to: last } }) => {
    return (
      chain.some(({ code }) => code === place) && levels.includes(level) && from <= occurredOn && (last === undefined || occurredOn <= last)
    );
  });
  const derivation: readonly LegalStep[] = [
    {
      rule: 'JU-03',
      basis: law.basis,
      text: {
        zh: '上级人民政府认为必要时可以调查，没有期限和情形的限制',
        en: 'Any higher government that holds it necessary; no limit of time, no closed list',
      },
    },
    {
      rule: 'T-05',
      basis: law.clock,
      text: {
        zh: '提级不重新起算：调查期限仍自事故发生之日起计算，由提级后的机关承继剩余时间',
        en: 'Nothing restarts: the period still runs from the accident and the new government inherits what is left',
      },
    },
  ];
  return { to: to.map(governmentOf), grounds, derivation };
}
