import { First0001 } from './0001-first';
import { Documents0002 } from './0002-documents';
import { ClockParticulars0003 } from './0003-clock-particulars';
import { ComputedLevel0004 } from './0004-computed-level';
import { BesideTheLedger0005 } from './0005-beside-the-ledger';
import { CasesOfEveryKind0006 } from './0006-cases-of-every-kind';
import { RegisterAndEditions0007 } from './0007-register-and-editions';
import { WithdrawnReminders0008 } from './0008-withdrawn-reminders';
import { AccountsAndSessions0009 } from './0009-accounts-and-sessions';
import { ListsOfCases0010 } from './0010-lists-of-cases';
import { PeopleAndPosts0011 } from './0011-people-and-posts';
import { PacksOfPlaces0012 } from './0012-packs-of-places';
import { Measures0013 } from './0013-measures';

/** In the order in which they run; append-only. */
export const migrations = [
  First0001,
  Documents0002,
  ClockParticulars0003,
  ComputedLevel0004,
  BesideTheLedger0005,
  CasesOfEveryKind0006,
  RegisterAndEditions0007,
  WithdrawnReminders0008,
  AccountsAndSessions0009,
  ListsOfCases0010,
  PeopleAndPosts0011,
  PacksOfPlaces0012,
  Measures0013,
];
