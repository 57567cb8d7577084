import type { Level } from '../assessment/levels';
import type { LegalStep } from '../assessment/legal-step';
import type { Place } from '../place/place';
import { rankOf } from '../place/rank';
import { governmentOf } from './body-of';
import type { CompetentBody } from './body';
import type { CompetenceTable } from './competence-table';
import { atRank, chainOf } from './place-tree';

export interface CrossRegionQuestion {
  readonly level: Level;
  /** Division codes: place of the accident, seat of the unit, place of the investigating government. */
  readonly place: string;
  readonly unitPlace: string;
  readonly investigator: string;
}

export interface CrossRegion {
  /** `unknown`: one of the places is not in the register, or not fine enough to tell. */
  readonly applies: 'yes' | 'no' | 'unknown';
  /** The government of the unit's seat that must send people to the team. */
  readonly mustSend: CompetentBody | null;
  readonly derivation: readonly LegalStep[];
}

/** Accident and unit in different divisions of county rank or above (decree 493, article 21; JU-05). Extraordinary accidents are excepted. */
export function crossRegion(question: CrossRegionQuestion, places: readonly Place[], { crossRegion: law }: CompetenceTable): CrossRegion {
  const [here, there] = [chainOf(question.place, places), chainOf(question.unitPlace, places)];
  const step = (zh: string, en: string): LegalStep => ({ rule: 'JU-05', basis: law.basis, text: { zh, en } });
  if (question.level === 'extraordinary') {
    const text = step('特别重大事故不适用跨区域规定', 'Does not apply to an extraordinary accident');
    return { applies: 'no', mustSend: null, derivation: [text] };
  }
  const differ = divisionsDiffer(here, there);
  if (differ === 'unknown')
    return {
      applies: differ,
      mustSend: null,
      derivation: [step('所在地不详，不能判断是否跨区域', 'The places are not known finely enough')],
    };
  if (differ === 'no')
    return { applies: differ, mustSend: null, derivation: [step('在同一县级行政区域，不跨区域', 'One county: not cross-region')] };
  const mustSend = senderOf(there, here, question.investigator, places);
  const duty = step(
    '由事故发生地人民政府负责调查，事故发生单位所在地人民政府应当派人参加',
    'The place of the accident investigates; the seat of the unit must send people',
  );
  return { applies: 'yes', mustSend, derivation: [duty, ...(mustSend === null ? [] : [senderStep(mustSend, law.sameRank)])] };
}

function senderStep({ title }: CompetentBody, basis: LegalStep['basis']): LegalStep {
  return { rule: 'JU-05', basis, text: { zh: `派人的为${title.zh}`, en: `It is for ${title.en} to send them` } };
}

function divisionsDiffer(here: readonly Place[], there: readonly Place[]): CrossRegion['applies'] {
  for (const rank of ['provincial', 'city', 'county'] as const) {
    const [one, other] = [atRank(here, rank), atRank(there, rank)];
    if (one !== undefined && other !== undefined && one.code !== other.code) return 'yes';
  }
  return atRank(here, 'county') === undefined || atRank(there, 'county') === undefined ? 'unknown' : 'no';
}

// Article 21 does not say of which rank: the investigating government's, or where both places lie under it, the first that parts them.
function senderOf(there: readonly Place[], here: readonly Place[], investigator: string, places: readonly Place[]): CompetentBody | null {
  const rank = rankOf(chainOf(investigator, places)[0]?.kind ?? 'zone');
  const peer = rank === null ? undefined : atRank(there, rank);
  const parted = there.filter(({ code, kind }) => rankOf(kind) !== null && !here.some((place) => place.code === code));
  const found = peer !== undefined && parted.some(({ code }) => code === peer.code) ? peer : parted.at(-1);
  return found === undefined ? null : governmentOf(found);
}
