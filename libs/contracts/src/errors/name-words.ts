import { posts } from '@app/clock';
import type { Text } from '@app/clock';
import { ruleTitles } from '@app/rules';
import type { Names } from './names';

/** Bodies and people called by what they do in the case, or by their kind where any of that kind will do. */
const roles: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(Object.entries(posts).map(([post, { title }]) => [post, title])),
  'investigating-government': { zh: '负责事故调查的人民政府（尚未确定）', en: 'the investigating government (not settled yet)' },
  'investigation-team': { zh: '事故调查组', en: 'the investigation team' },
  'supervision-commission': { zh: '监察机关', en: 'the supervision commission' },
  'public-security': { zh: '公安机关', en: 'the police' },
  procuratorate: { zh: '人民检察院', en: 'the procuratorate' },
  'accident-unit': { zh: '事故发生单位', en: 'the unit' },
  'county-department': { zh: '县级应急管理部门', en: 'the emergency department of the county' },
  'investigating-department': { zh: '负责调查的部门', en: 'the investigating department' },
  'lead-department': { zh: '牵头部门', en: 'the lead department' },
  'efficiency-office': { zh: '本级政府效能部门', en: 'the own efficiency office' },
  'higher-safety-office': { zh: '上一级安全生产委员会办公室', en: 'the office of the next higher safety commission' },
  'justice-department': { zh: '本级司法行政部门', en: 'the own justice department' },
  'own-safety-commission': { zh: '本级安全生产委员会', en: 'the own safety commission' },
  police: { zh: '公安机关', en: 'the police' },
  province: { zh: '省级人民政府', en: 'the government of the province' },
  'receiving-department': { zh: '接报的部门', en: 'the department that received the report' },
  'supervised-government': { zh: '被督办的人民政府', en: 'the supervised government' },
  'supervising-office': { zh: '督办单位', en: 'the supervisor' },
  system: { zh: '本系统', en: 'the system' },
};

/** A body or a place by its name; `150802-union/M3` is a member whom that organ sent. */
export function bodyInWords(id: string, language: keyof Text, { nameOf }: Names): string {
  const [body = id, member] = id.split('/');
  const name = (Object.hasOwn(roles, body) ? roles[body]?.[language] : undefined) ?? nameOf(body);
  if (member === undefined) return name;
  return language === 'zh' ? `${name}（成员 ${member}）` : `${name} (member ${member})`;
}

/** What of the law a decision needs that is no time limit. */
const parts: Readonly<Record<string, Text>> = {
  'JU-01': { zh: '由谁负责调查', en: 'who investigates' },
  'JU-04': { zh: '因等级变化另行组织调查', en: 'taking over after a change of level' },
  'LV-04': { zh: '失踪人员按死亡统计', en: 'counting the missing as dead' },
};

/** A time limit, or another rule, by its title; of a limit that each of several bodies has (`RP-04#150802-emergency`), whose it is. */
export function ruleInWords(id: string, language: keyof Text, { withNames }: Names): string {
  const [rule = id, of] = id.split('#');
  const title = (ruleTitles.get(rule) ?? parts[rule])?.[language] ?? rule;
  if (of === undefined) return title;
  return language === 'zh' ? `${title}（${withNames(of)}）` : `${title} (${withNames(of)})`;
}
