import { assessLevel } from '../../level/assess-level';
import type { LevelAssessment } from '../../level/assess-level';
import { casualtiesOn } from '../../level/casualties-on';
import type { CasualtyStanding } from '../../level/casualties-on';
import type { Casualties } from '../../level/casualties';
import type { CountedAccident } from '../../level/casualty-window';
import type { Level } from '../../level/levels';
import { thresholdsFor } from '../../level/thresholds-for';
import { dayAt } from '../../stream/times';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { accidentKind, countedAccident } from './accident-kind';
import { casualtyHistory } from './casualty-history';

type Law = Pick<World, 'law' | 'now'>;

/** How the level of an accident stands: what a person determined, and beside it what the numbers say. */
export interface LevelStanding {
  readonly determined: Level | null;
  /** 初判, from what counts today. Null where nothing known reaches a level, or no scale is known for the field (LV-08). */
  readonly computed: Level | null;
  /** The same with the missing persons counted as dead, once the window has ended and until a person confirms it. Null where none waits. */
  readonly prepared: Level | null;
  /** The same should nobody missing be found alive. Null where nobody is missing. */
  readonly possible: Level | null;
  /** How `computed` was found; null where no scale is known. */
  readonly assessment: LevelAssessment | null;
  readonly accident: CountedAccident;
  readonly casualties: CasualtyStanding;
}

// One turn asks for it from many sides, always of the same state at the same moment.
const lastAsked = new WeakMap<InvestigationState, Law & { readonly standing: LevelStanding | null }>();

/** Null where the law sheet has no law of casualties: a person's level is then all there is. */
export function levelStanding(state: InvestigationState, { law, now }: Law): LevelStanding | null {
  const known = lastAsked.get(state);
  if (known?.law === law && known.now === now) return known.standing;
  const standing = standingOf(state, { law, now });
  lastAsked.set(state, { law, now, standing });
  return standing;
}

function standingOf(state: InvestigationState, { law, now }: Law): LevelStanding | null {
  if (law.casualties === undefined) return null;
  const accident = countedAccident(state);
  const casualties = casualtiesOn(casualtyHistory(state), accident, law.casualties, now);
  const assess = assessorOf(state, law);
  const levelOf = (counted: Casualties | null): Level | null => (counted === null ? null : (assess(counted)?.level ?? null));
  const assessment = assess(casualties.counted);
  return {
    determined: state.level,
    computed: assessment?.level ?? null,
    prepared: levelOf(casualties.prepared),
    possible: levelOf(casualties.possible),
    assessment,
    accident,
    casualties,
  };
}

/** 初判, or null. */
export function computedLevel(state: InvestigationState, world: Law): Level | null {
  return levelStanding(state, world)?.computed ?? null;
}

/** Assesses by the scale of the accident's field on its day; null where none is known. */
export function assessorOf(state: InvestigationState, law: World['law']): (casualties: Casualties) => LevelAssessment | null {
  const scale = thresholdsFor(law.levels ?? [], accidentKind(state).field, dayAt(state.occurredAt));
  return (casualties) => (scale === null ? null : assessLevel(casualties, scale));
}
