import type { Text } from '@app/clock';
import type { Rank } from '../place/rank';

export type BodyKind =
  | 'government'
  | 'authorised-department'
  | 'special-equipment-department'
  | 'mine-safety-agency'
  | 'railway-agency'
  | 'power-regulator'
  | 'maritime-agency'
  | 'inland-maritime-agency'
  | 'civil-aviation-agency'
  | 'fire-service'
  | 'fishery-department'
  | 'zone-committee';

/** A body that can be responsible for an investigation. */
export interface CompetentBody {
  readonly kind: BodyKind;
  /** Code of its place; null for a body of a line authority that the register does not hold. */
  readonly place: string | null;
  /** Id of the organ; null for a body that the register does not hold. */
  readonly organ: string | null;
  readonly title: Text;
}

/** Where a body sits: on a rung of government, or `local`: the agency of a line authority in whose district the accident happened. */
export type Seat = Rank | 'local' | 'national-or-local';

/** A body as the law names it, before the place is known. */
export interface Assignment {
  readonly body: BodyKind;
  readonly seat: Seat;
  /** The words of the law for a body that is no government: 负责特种设备安全监督管理的部门. */
  readonly title: Text;
}
