import type { Text } from '@app/clock';
import { ruleTitles } from '@app/rules';
import type { Names } from './names';

/** Bodies and people called by what they do in the case, or by their kind where any of that kind will do. */
const roles: Readonly<Record<string, Text>> = {
  'investigating-government': { zh: '负责事故调查的人民政府（尚未确定）', en: 'the investigating government (not settled yet)' },
  'investigation-team': { zh: '事故调查组', en: 'the investigation team' },
  'supervision-commission': { zh: '监察机关', en: 'the supervision commission' },
  'public-security': { zh: '公安机关', en: 'the police' },
  procuratorate: { zh: '人民检察院', en: 'the procuratorate' },
  'accident-unit': { zh: '事故发生单位', en: 'the unit' },
  addressee: { zh: '受送达人', en: 'the addressee' },
  assignee: { zh: '承担任务的人员', en: 'who was given the work' },
  'county-department': { zh: '县级应急管理部门', en: 'the emergency department of the county' },
  'department-head': { zh: '部门负责人', en: 'the head of the department' },
  'duty-leader': { zh: '带班领导', en: 'the leader on duty' },
  'duty-officer': { zh: '值班员', en: 'the officer on duty' },
  'government-secretary': { zh: '政府办公室', en: 'the office of the government' },
  handler: { zh: '承办人', en: 'the handler' },
  'investigating-department': { zh: '负责调查的部门', en: 'the investigating department' },
  'lead-department': { zh: '牵头部门', en: 'the lead department' },
  'leader-in-charge': { zh: '分管领导', en: 'the leader in charge' },
  'legal-section': { zh: '法制机构', en: 'the legal section' },
  'own-safety-commission': { zh: '本级安全生产委员会', en: 'the own safety commission' },
  police: { zh: '公安机关', en: 'the police' },
  province: { zh: '省级人民政府', en: 'the government of the province' },
  'receiving-department': { zh: '接报的部门', en: 'the department that received the report' },
  'safety-office-head': { zh: '安委会办公室负责人', en: 'the head of the office of the safety commission' },
  'statistics-officer': { zh: '统计人员', en: 'the statistics officer' },
  'supervised-contact': { zh: '被督办单位联系人', en: 'the contact of the supervised government' },
  'supervised-government': { zh: '被督办的人民政府', en: 'the supervised government' },
  'supervising-office': { zh: '督办单位', en: 'the supervisor' },
  supervisor: { zh: '督办单位', en: 'the supervisor' },
  'team-leader': { zh: '调查组组长', en: 'the leader of the team' },
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
