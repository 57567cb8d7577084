import { isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { dayInWords } from '../../stream/day-in-words';
import type { DraftText, World } from '../../stream/procedure';
import { overdueText, overdueTextKinds } from '../overdue-text';
import { commentsTable } from '../report/comments-text';
import { isElsewhere } from '../stages';
import type { InvestigationState } from '../state';
import { contentItems } from './choices';
import type { ContentItem } from './choices';
import { levelInWords, levelKnown, notOfTheLevel, toBeChecked } from './level-in-words';
import type { LevelKnown } from './level-in-words';
import { momentInWords } from './moment-in-words';

/** What a text says beside the state: names of ids, the level that the numbers come to, and the moment as of which it is written. */
interface TextWorld {
  /** 临河区. */
  readonly place: string;
  /** 临河区应急管理局: who reports. */
  readonly reporter: string;
  readonly known: LevelKnown;
  readonly now: Instant;
}

/** express-phone 电话快报, express-written 书面快报（首报）, follow-up 续报, final 终报. */
export const textKinds = ['express-phone', 'express-written', 'follow-up', 'final'] as const;

type TextKind = (typeof textKinds)[number];

/** A text for copying. It is a draft: a person reads, completes and sends it, and records that it was sent. */
interface ReportText {
  readonly kind: TextKind;
  readonly text: string;
  readonly missing: readonly MissingItem[];
}

const writers = { 'express-phone': phoneText, 'express-written': writtenText, 'follow-up': followUpText, final: finalText };

export function reportText(kind: TextKind, state: InvestigationState, world: TextWorld): ReportText {
  return { kind, text: writers[kind](state, world), missing: missingItems(state) };
}

/** 快报, 续报, and what the ladder of an overdue limit prepares, as they would read now; none of a case that ended in another or as none. */
export function draftText(state: InvestigationState, kind: string, nameOf: (id: string) => string, world: World): DraftText | null {
  if (isElsewhere(state.stage)) return null;
  const late = overdueTextKinds.find((textKind) => textKind === kind);
  if (late !== undefined) return overdueText(state, late, nameOf, world);
  if (kind === 'comments-table') return commentsTable(state, nameOf, world.now);
  const known = textKinds.find((textKind) => textKind === kind);
  if (known === undefined) return null;
  const names = { place: nameOf(state.place), reporter: nameOf(state.intake.takenInBy) };
  return reportText(known, state, { ...names, known: levelKnown(state, world), now: world.now });
}

/** 电话快报: what is read out within the hour, in one breath (RP-12). */
function phoneText(state: InvestigationState, world: TextWorld): string {
  const { occurredAt, unit, toll, intake } = state;
  const { location, course, measures } = intake.content;
  const where = `${world.place}${location ?? ''}`;
  return [
    `${world.reporter}电话快报：${timeInWords(occurredAt)}，${where}，${unit === unknownUnit ? `发生一起事故（事故发生单位${toBeChecked}）` : `${unit}发生一起事故`}。`,
    `简要经过：${stopped(course)}`,
    `已造成${casualtiesInWords(toll)}；${levelInWords(state, world.known, world.now)}。`,
    `已采取的措施：${stopped(measures)}后续情况随时续报。`,
  ].join('');
}

/** 快报, in writing: the six items of decree 493, article 12, in their order (RP-10). */
function writtenText(state: InvestigationState, world: TextWorld): string {
  return [`关于${state.name}的快报（首报）`, '', ...sixItems(state, world), '', ...foot(world)].join('\n');
}

function sixItems(state: InvestigationState, world: TextWorld): readonly string[] {
  const { occurredAt, unit, toll, intake } = state;
  const { unitProfile, location, scene, course, measures, other } = intake.content;
  return [
    `一、事故发生单位概况：${unit === unknownUnit ? `名称${toBeChecked}` : unit}${unitProfile === undefined ? `（概况${toBeChecked}）。` : `。${stopped(unitProfile)}`}`,
    `二、事故发生的时间、地点以及事故现场情况：${timeInWords(occurredAt)}，${world.place}${location ?? `（具体地点${toBeChecked}）`}。现场情况：${stopped(scene)}`,
    `三、事故的简要经过：${stopped(course)}`,
    `四、已经造成的伤亡人数和初步估计的直接经济损失：${casualtiesInWords(toll)}；直接经济损失${lossInWords(toll)}。${levelInWords(state, world.known, world.now)}。`,
    `五、已经采取的措施：${stopped(measures)}`,
    `六、其他应当报告的情况：${stopped(other)}`,
  ];
}

function foot({ reporter, now }: TextWorld): readonly string[] {
  return [`报告单位：${reporter}`, `报告时间：${timeInWords(now)}`];
}

/** 续报: the next one, with what changed since the report before and the six items as they stand (RP-11, RP-12). */
function followUpText(state: InvestigationState, world: TextWorld): string {
  const { lastNews, count } = state.intake.followUps;
  const news = lastNews === null ? [] : [`前次续报的情况：${stopped(lastNews)}`];
  return [
    `关于${state.name}的续报（第${count + 1}次）`,
    '',
    comparison(state),
    ...explanation(state, world),
    ...news,
    '',
    ...sixItems(state, world),
    '',
    ...foot(world),
  ].join('\n');
}

/** 终报: the last one, when rescue and search are over and the numbers have been checked. */
function finalText(state: InvestigationState, world: TextWorld): string {
  const { count } = state.intake.followUps;
  const before = count === 0 ? '此前未续报' : `此前续报${count}次`;
  const head = [`关于${state.name}的终报`, '', `${before}。${comparison(state)}`, ...explanation(state, world)];
  return [...head, '', ...sixItems(state, world), '', ...foot(world)].join('\n');
}

/** What the change that is told means for the level: the reader compares the numbers with the scale. */
function explanation(state: InvestigationState, { known }: TextWorld): readonly string[] {
  const said = notOfTheLevel(state, known);
  return said.length === 0 ? [] : [`${said.join('。')}。`];
}

function comparison({ intake, toll }: InvestigationState): string {
  const { followUps, lastTold } = intake;
  const before = followUps.lastAt === null ? '首次报告' : `${timeInWords(followUps.lastAt)}的报告`;
  return `与${before}相比：${changeInWords(lastTold, toll)}。`;
}

type MissingItem = ContentItem | 'unit' | 'hour' | 'directLossWan';

// How a case says that nobody has told the unit yet.
const unknownUnit = '不详';

/** What of the six items of article 12 nobody has told yet; in the text each reads 待核. */
function missingItems({ occurredAt, unit, toll, intake }: InvestigationState): readonly MissingItem[] {
  return [
    ...(unit === unknownUnit ? (['unit'] as const) : []),
    ...contentItems.filter((item) => intake.content[item] === undefined),
    ...(isDay(occurredAt) ? (['hour'] as const) : []),
    ...(toll.directLossWan === null ? (['directLossWan'] as const) : []),
  ];
}

type Told = Pick<InvestigationState['toll'], 'deaths' | 'missing' | 'seriousInjuries'>;

const items = [
  ['deaths', '死亡'],
  ['missing', '下落不明'],
  ['seriousInjuries', '重伤'],
] as const;

/** How the numbers differ from those of the report before. */
function changeInWords(before: Told, now: Told): string {
  const moved = items.flatMap(([item, title]) => {
    const by = now[item] - before[item];
    return by === 0 ? [] : [`${title}${by > 0 ? '增加' : '减少'}${Math.abs(by)}人`];
  });
  return moved.length === 0 ? '伤亡人数没有变化' : moved.join('，');
}

/** 2022年9月19日9时05分; a bare day says that its hour is not known. */
function timeInWords(time: Instant | Day): string {
  if (isDay(time)) return `${dayInWords(time)}（具体时间${toBeChecked}）`;
  return momentInWords(time).zh;
}

/** As a sentence: clerks write some with a full stop and some without. */
function stopped(words: string = toBeChecked): string {
  return /[。！？]$/.test(words) ? words : `${words}。`;
}

/** The numbers of article 12, item 4, the missing among them even where there are none. */
function casualtiesInWords({ deaths, missing, seriousInjuries }: InvestigationState['toll']): string {
  return `死亡${deaths}人，下落不明${missing}人，重伤${seriousInjuries}人`;
}

function lossInWords({ directLossWan }: InvestigationState['toll']): string {
  return directLossWan === null ? toBeChecked : `${directLossWan}万元`;
}
