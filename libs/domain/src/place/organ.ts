export type OrganKind =
  | 'government'
  | 'emergency-department'
  | 'safety-commission'
  | 'safety-committee-office'
  | 'procuratorate'
  | 'public-security'
  | 'supervision-commission'
  | 'union'
  | 'team';

/** A body that acts. Its id is `<division code>-<short kind>`: `150802-government`. */
export interface Organ {
  readonly id: string;
  readonly name: string;
  /** Code of its place. */
  readonly place: string;
  readonly kind: OrganKind;
  /** First year for which the register vouches; what was before is not known, not false. */
  readonly validFrom: number;
  /** Last year, or null while it exists. */
  readonly validTo: number | null;
}
