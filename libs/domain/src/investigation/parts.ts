import { appeals } from './approval/appeals/part';
import { approval } from './approval/part';
import { revocation } from './approval/revocation/part';
import { service } from './approval/service/part';
import { competence } from './competence/part';
import { documents } from './documents/part';
import { aftercare } from './ending/aftercare/part';
import { negative } from './ending/negative/part';
import { ending } from './ending/part';
import { publication } from './ending/publication/part';
import { evidence } from './evidence/part';
import { intake } from './intake/part';
import { level } from './level/part';
import type { CommandRule, Part } from './part';
import { report } from './report/part';
import { supervised } from './supervised/part';
import { team } from './team/part';
import { advisers } from './team/advisers/part';
import { clues } from './team/clues/part';
import { commission } from './team/commission/part';
import { letters } from './team/letters/part';
import { procuratorate } from './team/procuratorate/part';
import { release } from './team/release/part';
import { timeLimit } from './time-limit/part';

/** The themes of an investigation, in the order of its life: each page tells its commands and what they change. */
export const parts: readonly Part[] = [
  intake,
  level,
  competence,
  team,
  procuratorate,
  advisers,
  commission,
  clues,
  release,
  letters,
  evidence,
  timeLimit,
  supervised,
  report,
  approval,
  service,
  appeals,
  revocation,
  publication,
  negative,
  aftercare,
  ending,
  documents,
];

type Rules = Readonly<Record<string, CommandRule>>;

/** Orders of people. */
export const orders: Rules = Object.assign({}, ...parts.map((part) => part.commands)) as Rules;

/** What other streams of the case send. */
export const messages: Rules = Object.assign({}, ...parts.map((part) => part.messages)) as Rules;

/** Both; the opening, which has no state to stand on, is not among them. */
export const commandRules: Rules = { ...orders, ...messages };
