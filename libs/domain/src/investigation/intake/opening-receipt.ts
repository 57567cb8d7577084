import type { Instant } from '@app/calendar';
import { higherLevel } from '../../level/assess-level';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import { openingLevel } from '../competence/opening-level';
import { receiptOf } from './receipt';
import type { Told } from './received';
import type { ReportAccident } from './report-accident.schema';
import type { SourceKind } from './sources-of-cases';
import { intakeAtFirst } from './state';

const senders: Readonly<Partial<Record<SourceKind, Told['from']>>> = {
  unit: 'unit',
  'person-on-site': 'person-on-site',
  '12350': 'public',
  public: 'public',
  media: 'public',
  'lower-office': 'department',
  'higher-office': 'department',
};

/**
 * Whoever opens the case has received the report with it: its hours run from that act (article 11), and nobody has to enter it a second
 * time. Nothing where the body says that the receipts are recorded by themselves, as for a case that is entered from its file.
 */
export function openingReceipt(data: ReportAccident, organ: string, at: Instant, law: LawSheet): readonly NewEvent[] {
  const { receipt, sourceKind, source, suspectedLevel, way } = data;
  if (receipt === 'separate') return [];
  const told: Told = {
    from: (sourceKind === undefined ? undefined : senders[sourceKind]) ?? 'other',
    ...(source === undefined ? {} : { reporter: source }),
    ...(way === undefined ? {} : { way }),
    ...(suspectedLevel === undefined ? {} : { suspectedLevel }),
  };
  const level = higherLevel(suspectedLevel ?? null, openingLevel(data, law));
  return [receiptOf({ told, organ, at, level }, intakeAtFirst, law)];
}
