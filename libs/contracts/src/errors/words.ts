import { beijingDay } from '@app/calendar';
import type { Text } from '@app/clock';
import { commandTitles, draftTitles, levelTitles, procedureTitles, stageTitles } from '@app/domain';
import { kindInWords } from './document-words';
import { eventTitles } from './event-words';
import { ledgerTitles } from './ledger-words';
import { bodyInWords, ruleInWords } from './name-words';
import type { Names } from './names';
import { enclosuresInWords, lackingInWords } from './report-words';
import { outerWayTitles } from './way-words';

const gates: Readonly<Record<string, Text>> = {
  'procuratorate-invited': { zh: '邀请人民检察院派人参加', en: 'invite the procuratorate' },
  'report-complete': { zh: '报告完备、全体成员签名', en: 'a complete report, signed by all members' },
  'draft-vetted': { zh: '本级安委会审议同意报告稿', en: 'vetting of the draft by the own safety commission' },
  'conflict-check': { zh: '更换与事故有直接利害关系的成员', en: 'replace members with a direct interest' },
  'approval-form': { zh: '批复为正式公文并载明救济途径', en: 'a formal approval that states the remedies' },
  'publication-checked': { zh: '公布前的信息处理', en: 'what is treated before publication' },
  'concealment-settled': { zh: '瞒报线索的核查', en: 'the verification of the alleged concealment' },
  'negative-conclusion-copied': { zh: '认定结论已抄送并公布', en: 'the conclusion is copied and published' },
  'efficiency-office': { zh: '本级政府效能部门的审核', en: 'the vetting by the own efficiency office' },
  'higher-office': { zh: '上一级安委办的审核', en: 'the vetting by the higher safety office' },
  'legal-review': { zh: '司法行政部门的法制审核', en: 'the legal review by the justice department' },
  'supervision-vetting': { zh: '督办单位审核同意', en: 'vetting by the supervisor' },
};

const natures: Readonly<Record<string, Text>> = {
  'environmental-pollution': { zh: '环境污染事故', en: 'environmental pollution' },
  'nuclear-facility': { zh: '核设施事故', en: 'an accident of a nuclear facility' },
  'defence-research': { zh: '国防科研生产事故', en: 'an accident of defence research' },
};

const groups: Readonly<Record<string, Text>> = {
  injured: { zh: '重伤', en: 'injured' },
  missing: { zh: '下落不明', en: 'missing' },
  dead: { zh: '死亡', en: 'dead' },
};

const levels: Readonly<Record<string, Text>> = levelTitles;

const reportTimes: Readonly<Record<string, Text>> = {
  received: { zh: '接报时间', en: 'time of receipt' },
  forwarded: { zh: '上报时间', en: 'time of sending up' },
  express: { zh: '快报时间', en: 'time of the express report' },
};

/** Why a procedure takes nothing until somebody has looked. */
const reasons: Readonly<Record<string, Text>> = {
  'ledger-shorter': { zh: '台账的记录少于已经答复的记录', en: 'the ledger has fewer entries than were answered' },
  'ledger-other': { zh: '台账的记录与已经答复的记录不一致', en: 'the ledger has another entry than the one that was answered' },
  'entry-unreadable': { zh: '台账中有无法读取的记录', en: 'an entry of the ledger cannot be read' },
  'case-unknown': { zh: '数据库中没有该案件', en: 'the database does not have the case' },
  'data-error': { zh: '到期的提醒无法写入数据库', en: 'a reminder that fell due could not be written' },
  'decision-failed': { zh: '处理到期事项时系统出错', en: 'the system failed on what fell due' },
};

/** The reason in words; what a database adds to it (`data-error 22003`) stays as its code. */
function stopInWords(why: string, language: keyof Text): string {
  const [reason = why, ...more] = why.split(' ');
  const words = Object.hasOwn(reasons, reason) ? reasons[reason]?.[language] : undefined;
  if (words === undefined) return why;
  if (more.length === 0) return words;
  return language === 'zh' ? `${words}（数据库错误代码 ${more.join(' ')}）` : `${words} (database error ${more.join(' ')})`;
}

const commands: Readonly<Record<string, Text>> = {
  ...commandTitles.supervision,
  ...commandTitles.rectification,
  ...commandTitles.investigation,
};
const stages: Readonly<Record<string, Text>> = {
  ...stageTitles.supervision,
  ...stageTitles.rectification,
  ...stageTitles.investigation,
};

const wordsOf: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  procedure: procedureTitles,
  gate: gates,
  group: groups,
  command: commands,
  by: commands,
  stage: stages,
  nature: natures,
  first: { ...commands, ...eventTitles },
  then: { ...commands, ...eventTitles },
  from: levels,
  to: levels,
  what: reportTimes,
  text: draftTitles,
  way: outerWayTitles,
};

type InWords = (value: string, language: keyof Text, names: Names) => string;

const phrasesOf: Readonly<Record<string, InWords>> = {
  kind: kindInWords,
  missing: lackingInWords,
  enclosures: enclosuresInWords,
  why: stopInWords,
  clock: ruleInWords,
  rule: ruleInWords,
  ground: ruleInWords,
};

/** A parameter as people read it: codes in words, organs and places by their names, moments in Beijing time. */
export function wordFor(param: string, value: string, language: keyof Text, names: Names): string {
  const phrase = phrasesOf[param];
  if (phrase !== undefined) return phrase(value, language, names);
  const known = wordsOf[param];
  const word = known !== undefined && Object.hasOwn(known, value) ? known[value] : undefined;
  return word?.[language] ?? (bodies.has(param) ? bodyInWords(moment(value), language, names) : names.withNames(moment(value)));
}

const entryTitles: Readonly<Record<string, Text>> = { ...eventTitles, ...ledgerTitles };

/** A kind of event in words; null for one that another release wrote. */
export function eventWords(kind: string): Text | null {
  return Object.hasOwn(entryTitles, kind) ? (entryTitles[kind] ?? null) : null;
}

/** Who has to act, or is told: an organ by its name, a role by what it is called. */
export function ownerWords(owner: string, names: Names): Text {
  return { zh: bodyInWords(owner, 'zh', names), en: bodyInWords(owner, 'en', names) };
}

/** Several of them in one line. */
export function ownersWords(owners: readonly string[], names: Names): Text {
  const said = owners.map((owner) => ownerWords(owner, names));
  return { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') };
}

/** A precondition in words: what has to be done before. */
export function gateWords(gate: string): Text {
  return gates[gate] ?? { zh: gate, en: gate };
}

// Whose parameter it is by its name; elsewhere an organ stands in words that a person has chosen, such as the reference of a receipt.
const bodies: ReadonlySet<string> = new Set([
  'addressee',
  'by',
  'competent',
  'holder',
  'investigator',
  'member',
  'organ',
  'place',
  'to',
  'unitPlace',
]);

/** `2022-09-19T01:00:00.000Z` is 2022-09-19 09:00 in Beijing. */
function moment(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return value;
  const shifted = new Date(Date.parse(value) + 8 * 3_600_000).toISOString();
  return `${beijingDay(value)} ${shifted.slice(11, 16)}`;
}
