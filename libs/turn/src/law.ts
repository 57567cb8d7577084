import { createHash } from 'node:crypto';
import type { Calendar } from '@app/calendar';
import type { Basis, LawSheet } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { calendar, organs, places } from '@app/rules';
import type { Repertoire } from './repertoire';

/** What a procedure is decided by at a place, under the names of its content. */
export interface Law {
  readonly sheet: LawSheet;
  readonly calendar: Calendar;
  readonly basis: Basis;
}

// Cases of a place share its sheet, and the name is worked out from the whole text.
const kept = new WeakMap<LawSheet, Law>();
const register = digest({ places, organs });

/** The law that holds at a place now. @param place division code */
export function lawOf(by: Repertoire, procedure: ProcedureKind, place: string): Law {
  const sheet = by.lawSheet(procedure, place);
  const law = kept.get(sheet) ?? { sheet, calendar, basis: { law: digest({ sheet, calendar }), register } };
  kept.set(sheet, law);
  return law;
}

function digest(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
