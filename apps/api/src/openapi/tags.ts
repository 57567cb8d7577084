import type { Text } from '@app/clock';
import { procedureTitle } from '@app/domain';
import type { Procedure } from '@app/domain';
import { themesOf } from '../commands/described';
import type { Theme } from '../commands/described';
import type { KnownProcedures } from '../procedures/known-procedures';

interface Tag {
  readonly name: string;
  readonly description: string;
}

const features: Readonly<Record<string, Text>> = {
  session: { zh: '登录、退出和密码。', en: 'Signing in and out, passwords.' },
  cases: { zh: '案件：立案、查询、期限、台账、文稿。', en: 'Cases: opening, reading, time limits, ledger, texts.' },
  commands: { zh: '事项：有哪些、现在可以办哪些。', en: 'Commands: which there are, and which may be given now.' },
  documents: { zh: '案件文件。', en: 'Documents of a case.' },
  inbox: { zh: '待办。', en: 'What has to be done.' },
  work: { zh: '我的工作、值班台、提醒和实时更新。', en: 'My work, the duty desk, reminders and the live line.' },
  law: { zh: '规则和期限推算。', en: 'Rules, and dates that follow from facts.' },
  register: { zh: '登记簿：地区、机关和节假日。', en: 'The register: places, organs and holidays.' },
  people: {
    zh: '人员和岗位：何人担任、值班和代理、联系方式。',
    en: 'People and posts: who holds them, shifts, deputies, and how they are reached.',
  },
  notices: { zh: '提醒怎样发出、是否送达。', en: 'How reminders go out, and whether they arrive.' },
  sandbox: { zh: '模拟环境。', en: 'The sandbox.' },
  health: { zh: '运行状态和监测指标。', en: 'Health and metrics.' },
};

export function tagOf({ kind }: Procedure, group: string): string {
  return `${kind}.${group}`;
}

/** The groups of operations: those of the routes, then the themes of each procedure. */
export function tags(known: KnownProcedures): readonly Tag[] {
  const ofRoutes = Object.entries(features).map(([name, text]) => ({ name, description: `${text.zh}${text.en}` }));
  return [...ofRoutes, ...known.list().flatMap((procedure) => themesOf(procedure).map((theme) => themeTag(procedure, theme)))];
}

function themeTag(procedure: Procedure, { group, title }: Theme): Tag {
  const of = procedureTitle(procedure.kind);
  return { name: tagOf(procedure, group), description: `${of.zh}：${title.zh}。${of.en}: ${title.en}.` };
}
