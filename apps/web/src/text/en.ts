import { accident } from './en/accident';
import { cases } from './en/cases';
import { clocks } from './en/clocks';
import { command } from './en/command';
import { documents } from './en/documents';
import { duty } from './en/duty';
import { intake } from './en/intake';
import { law } from './en/law';
import { ledger } from './en/ledger';
import { mails } from './en/mails';
import { notices } from './en/notices';
import { noticeSettings } from './en/notice-settings';
import { people } from './en/people';
import { project } from './en/project';
import { rectification } from './en/rectification';
import { sandbox } from './en/sandbox';
import { session } from './en/session';
import { shell } from './en/shell';
import { status } from './en/status';
import { supervision } from './en/supervision';
import { supervisions } from './en/supervisions';
import { time } from './en/time';
import { work } from './en/work';
import type { Words } from './words';

/** The same in English. */
export const en: Words = {
  shell,
  time,
  session,
  duty,
  intake,
  work,
  cases,
  accident,
  clocks,
  command,
  documents,
  ledger,
  mails,
  notices,
  noticeSettings,
  people,
  project,
  law,
  status,
  supervision,
  supervisions,
  rectification,
  sandbox,
};
