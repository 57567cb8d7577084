import { accident } from './zh/accident';
import { cases } from './zh/cases';
import { clocks } from './zh/clocks';
import { command } from './zh/command';
import { documents } from './zh/documents';
import { duty } from './zh/duty';
import { intake } from './zh/intake';
import { law } from './zh/law';
import { ledger } from './zh/ledger';
import { mails } from './zh/mails';
import { notices } from './zh/notices';
import { noticeSettings } from './zh/notice-settings';
import { people } from './zh/people';
import { project } from './zh/project';
import { rectification } from './zh/rectification';
import { sandbox } from './zh/sandbox';
import { session } from './zh/session';
import { shell } from './zh/shell';
import { status } from './zh/status';
import { supervision } from './zh/supervision';
import { supervisions } from './zh/supervisions';
import { time } from './zh/time';
import { work } from './zh/work';

/** All that the application says, in Chinese; one file per page. */
export const zh = {
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
