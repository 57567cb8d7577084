import type { Text } from '@app/clock';
import type { CommandName } from './command-name';
import type { Stage } from './stages';

export const stageTitles: Readonly<Record<Stage, Text>> = {
  opened: { zh: '已下达督办通知', en: 'notice issued' },
  supervising: { zh: '督办中', en: 'under supervision' },
  vetted: { zh: '已审核同意', en: 'vetting agreed' },
  completed: { zh: '督办事项已完成', en: 'matters completed' },
  released: { zh: '已解除', en: 'released' },
  withdrawn: { zh: '通知已撤回', en: 'notice withdrawn' },
};

export const commandTitles: Readonly<Record<CommandName, Text>> = {
  'open-supervision': { zh: '下达督办通知', en: 'issue the notice' },
  'sign-receipt': { zh: '签收督办通知', en: 'sign for the notice' },
  'ask-changes': { zh: '提出修改意见', en: 'ask for changes' },
  'agree-vetting': { zh: '审核同意', en: 'agree to the report' },
  'complete-matters': { zh: '报告督办事项完成', en: 'report the matters as completed' },
  release: { zh: '解除督办', en: 'release the supervision' },
  'withdraw-notice': { zh: '撤回督办通知', en: 'withdraw the notice' },
  'hear-case-closed': { zh: '获知案件结案', en: 'hear that the case is closed' },
  'hear-place-corrected': { zh: '获知事故发生地更正', en: 'hear that the place of the accident is another' },
  'hear-case-reopened': { zh: '获知案件重新调查', en: 'hear that the case is open again' },
  'hear-draft': { zh: '获知报告稿', en: 'hear of a draft of the report' },
  'hear-readdressed': { zh: '获知督办通知改发', en: 'hear that the notice is re-addressed' },
};
