import { mkdir } from 'node:fs/promises';
import { demoApi } from '../../../apps/cli/src/demo/demo-api';
import type { DemoApi } from '../../../apps/cli/src/demo/demo-api';
import { playSteps } from '../../../apps/cli/src/demo/play-story';
import { stories } from '../../../apps/cli/src/demo/stories';
import type { Told } from '../../../apps/cli/src/demo/stories';
import { keepMail } from '../../../apps/cli/src/start/mail-catcher';
import type { Desk } from '../desk';
import { justReported } from './just-reported';

/** Ids of the cases in which every page has something to show. */
export interface CasesOfPages {
  /** Reported an hour ago: nobody but the department has been told. */
  readonly reported: string;
  /** Its extension is asked for, the paper that grants it is filed, and three days are left. */
  readonly extending: string;
  /** Supervised from above; the draft of the report waits there. */
  readonly vetted: string;
  /** Archived, with its supervision released. */
  readonly archived: string;
}

/** An accident of the demonstration as far as one of its steps, under a name of its own; then its today goes on. */
interface Part {
  readonly record: string;
  readonly until: string;
  readonly today: string;
  readonly name: string;
  readonly unit: string;
}

const extending: Part = {
  record: 'linhe-20220919',
  until: 'extension-paper',
  today: '2022-11-15T09:00:00+08:00',
  name: '临河区某住宅项目“9·19”高处坠落事故（示例）',
  unit: '某建筑工程有限公司',
};

const vetted: Part = {
  record: 'wuyi-20230417',
  until: 'sent-up',
  today: '2023-07-10T09:00:00+08:00',
  name: '武义县某工贸公司“4·17”重大火灾事故（示例）',
  unit: '某工贸有限公司',
};

/** Plays them over HTTP, at their own dates. */
export async function playCasesOfPages({ url, db, env }: Desk): Promise<CasesOfPages> {
  const api = demoApi(url, db.token);
  await keepOneMail(env['MAIL_CATCHER_DIR'] ?? '');
  const play = async (told: Told): Promise<string> => (await playSteps(told, api, () => undefined)).id;
  const [first, second, third, fourth] = await Promise.all([
    play(justReported),
    playPart(extending, api),
    playPart(vetted, api),
    play(storyOf('boluo-20220721')),
  ]);
  return { reported: first, extending: second, vetted: third, archived: fourth };
}

/** A mail as one goes out, for the page of the mail catcher. */
async function keepOneMail(folder: string): Promise<void> {
  const text = '您有3项待办，请登录查看。\nhttp://127.0.0.1:3000/work\nYou have 3 tasks; please sign in.';
  const head = [
    'Subject: =?utf-8?B?5oKo5pyJM+mhueW+heWKng==?=',
    'Message-ID: <1@anjian.example>',
    'Content-Type: text/plain; charset=utf-8',
  ];
  await mkdir(folder, { recursive: true });
  await keepMail(folder, ['zhang@example.org'], Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`));
}

async function playPart({ record, until, today, name, unit }: Part, api: DemoApi): Promise<string> {
  const { story, record: published } = storyOf(record);
  const end = story.steps.findIndex(({ id }) => id === until);
  const [opening, ...steps] = story.steps.slice(0, end + 1);
  if (opening === undefined) throw new Error(`The story ${record} has no step ${until}.`);
  const renamed = { ...opening, data: { ...opening.data, name, unit } };
  const told = { record: { ...published, id: `${record}-part` }, story: { ...story, steps: [renamed, ...steps] } };
  const { id } = await playSteps(told, api, () => undefined);
  await api.advance(id, today);
  return id;
}

function storyOf(id: string): Told {
  const told = stories().find(({ record }) => record.id === id);
  if (told === undefined) throw new Error(`The demonstration has no story ${id}.`);
  return told;
}
