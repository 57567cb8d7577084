import type { Level } from '../assessment/levels';
import type { LegalStep } from '../assessment/legal-step';
import type { Rank } from '../place/rank';
import type { CompetenceTable } from './competence-table';
import type { CompetentBody } from './body';

export interface EntrustingQuestion {
  readonly investigator: CompetentBody;
  /** Rung of the investigating government; null for other bodies. */
  readonly rank: Rank | null;
  readonly level: Level;
  /** Persons dead, hurt in any degree, or missing; null where not known. */
  readonly victims: number | null;
}

/** Who may be charged with the investigation in the place of the responsible government, which stays responsible and approves. */
export interface Entrusting {
  readonly department: boolean;
  /** The unit in which the accident happened: only a county government, only where nobody was hurt (JU-02). */
  readonly unit: 'yes' | 'no' | 'unknown';
  readonly derivation: readonly LegalStep[];
}

/** Directly, by a department authorised or entrusted, or by the unit itself (decree 493, article 19; JU-01, JU-02). */
export function entrusting({ investigator, rank, level, victims }: EntrustingQuestion, { entrusting: law }: CompetenceTable): Entrusting {
  const department = investigator.kind === 'government';
  const unit = level === 'ordinary' && department && rank === 'county' ? unitAnswer(victims) : 'no';
  const national = level === 'extraordinary';
  const first: LegalStep = national
    ? {
        rule: 'JU-01',
        basis: law.stateCouncil,
        text: { zh: '国务院可以授权有关部门组织调查', en: 'The State Council may authorise a department' },
      }
    : {
        rule: 'JU-01',
        basis: law.department,
        text: { zh: '可以直接组织，也可以授权或者委托有关部门组织调查组', en: 'Directly, or by a department authorised or entrusted' },
      };
  return { department, unit, derivation: [...(department ? [first] : []), { rule: 'JU-02', basis: law.unit, text: unitText[unit] }] };
}

function unitAnswer(victims: number | null): Entrusting['unit'] {
  if (victims === null) return 'unknown';
  return victims === 0 ? 'yes' : 'no';
}

const unitText = {
  yes: {
    zh: '未造成人员伤亡的一般事故，县级人民政府可以委托事故发生单位调查',
    en: 'An ordinary accident that hurt nobody may be left to the unit',
  },
  no: { zh: '不得委托事故发生单位调查', en: 'The unit may not be charged with it' },
  unknown: {
    zh: '是否造成人员伤亡不详，不能判断可否委托事故发生单位',
    en: 'Whether anybody was hurt is not known: the unit cannot be charged yet',
  },
};
