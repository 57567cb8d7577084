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
  | 'civil-aviation-agency'
  | 'zone-committee';

/** A body that can be responsible for an investigation. */
export interface CompetentBody {
  readonly kind: BodyKind;
  /** Code of its place; null for local agencies of a line authority, whose districts are no administrative divisions. */
  readonly place: string | null;
  /** Id in the organ table; null for bodies that it does not hold. */
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
