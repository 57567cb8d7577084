import type { Text } from '@app/clock';

/**
 * Who sends people to a team (article 22). The supervision commission is not among them: since 2018 its work runs beside the
 * team and a seat on it is optional (T-29). The procuratorate is invited, which a gate of its own watches.
 */
export const teamOrgans = ['government', 'safety', 'supervising-department', 'public-security', 'union'] as const;

export type TeamOrgan = (typeof teamOrgans)[number];

export const teamOrganTitles: Readonly<Record<TeamOrgan, Text>> = {
  government: { zh: '有关人民政府', en: 'the government concerned' },
  safety: { zh: '应急管理部门', en: 'the safety department' },
  'supervising-department': { zh: '负有安全生产监督管理职责的有关部门', en: 'the department with supervisory duty' },
  'public-security': { zh: '公安机关', en: 'the police' },
  union: { zh: '工会', en: 'the trade union' },
};

export const procuratorateAnswers = {
  member: { zh: '派员参加', en: 'joins the team' },
  beside: { zh: '同步介入', en: 'works beside the team' },
  declined: { zh: '不派员', en: 'declines' },
} as const satisfies Record<string, Text>;
