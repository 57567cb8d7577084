import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../stream/decision';
import type { LawSheet } from '../stream/law-sheet';
import { staying } from '../stream/matter';
import type { World } from '../stream/procedure';
import { instant } from '../stream/turn';
import { article, articleFor } from './articles';
import { only } from './matter';
import type { Matter } from './matter';
import { owedBy } from './owed';
import type { Owed } from './owed';
import type { SupervisionState, Urging } from './state';
import type { Urge } from './supervision.schema';

const hour = 3_600_000;

/** How long the supervised side is left to act before it is urged again: a house rule (convention 4.5), since no text says how often one may urge. */
const setting = { name: 'house.urging-hours', hours: 24 };

/** 催办 is a reminder that a person gives: it goes out as it is entered, whatever day the act bears, and to whom the ladder of the matters goes. */
function urge(state: SupervisionState, command: CommandOf<Urge>, world: World): Decision {
  const { act, data } = command;
  const refused = only('supervisor', state, command, articleFor(state, '七'));
  if (refused !== null) return refused;
  const owed = owedBy(state, world);
  const about = data.about === undefined ? undefined : owed.find(({ id }) => id === data.about);
  if (data.about !== undefined && about === undefined) return reject('urging-not-owed', {}, { field: 'data.about' });
  const urged = about === undefined ? owed : [about];
  const clock = urged.find((one) => one.clock !== null)?.clock ?? null;
  const given = {
    rung: `urge:${urgesOf(state).length + 1}`,
    clock: clock?.id ?? '',
    name: 'urge',
    at: world.now,
    to: ['supervised-contact'],
    action: 'urge',
    text: said(urged, data),
    late: false,
  };
  const sentence = data.sentence === undefined ? {} : { sentence: data.sentence };
  return [{ kind: 'supervision.urged', version: 1, occurredAt: act.occurredAt, data: { ...given, ...sentence } }];
}

/** One click says by itself what is urged, with the end of its period; a sentence says it in its own words. */
function said(urged: readonly Owed[], { sentence, about }: Urge): Text {
  const zh = urged.map(inChinese).join('、');
  const en = urged.map(inEnglish).join(', ');
  if (sentence === undefined) return { zh: `督办单位催办：请抓紧${zh}`, en: `The supervisor urges you to ${en}` };
  if (about === undefined) return { zh: `督办单位催办：${sentence}`, en: `The supervisor urges: ${sentence}` };
  return { zh: `督办单位就“${zh}”催办：${sentence}`, en: `The supervisor urges you to ${en}: ${sentence}` };
}

function inChinese({ words, clock }: Owed): string {
  return clock?.dueDate == null ? words.zh : `${words.zh}（期限至${dayInWords(clock.dueDate)}）`;
}

function inEnglish({ words, clock }: Owed): string {
  return clock?.dueDate == null ? words.en : `${words.en} (ends on ${clock.dueDate})`;
}

/** Nothing waits for the supervised side, or it was urged a moment ago. */
function refuseNow(state: SupervisionState, world: World): Rejection | null {
  const basis = { article: articleFor(state, '七') };
  if (owedBy(state, world).length === 0) return reject('nothing-to-urge', {}, basis);
  const last = urgesOf(state).at(-1);
  if (last === undefined) return null;
  const next = nextUrging(last.at, world.law);
  return world.now >= next ? null : reject('urged-recently', { organ: last.by, at: last.at, next, hours: hoursOf(world.law) }, basis);
}

/** From when on it can be urged again. */
export function nextUrging(last: Instant, law: Pick<LawSheet, 'settings'>): Instant {
  return instant(Date.parse(last) + hoursOf(law) * hour);
}

function hoursOf({ settings }: Pick<LawSheet, 'settings'>): number {
  return Number(settings[setting.name] ?? setting.hours);
}

function urgesOf({ urges = [] }: Pick<SupervisionState, 'urges'>): readonly Urging[] {
  return urges;
}

/** What the supervised side does about it: kinds of events of the supervision, each its own unless the supervisor says how a matter stands. */
export const answersToUrging: readonly string[] = [
  'supervision.notice-received',
  'supervision.progress-reported',
  'supervision.matter-recorded',
  'supervision.matters-complete',
  'supervision.outcome-filed',
  'supervision.draft-heard',
  'supervision.report-published',
  'case.closed',
];

type Urged = Pick<Urge, 'sentence'> & Pick<Urging, 'at' | 'text'>;

function urged(state: SupervisionState, { data: { at, text, sentence }, by }: EventOf<Urged>): SupervisionState {
  return { ...state, urges: [...urgesOf(state), { at, by: by.organ, text, sentence: sentence ?? null }] };
}

/** 催办 by the supervisor's own hand, beside what the ladders remind of by themselves. */
export const urging: Matter = {
  commands: {
    urge: {
      title: { zh: '催办', en: 'urge the supervised side' },
      article: article('七'),
      usually: 'supervisor',
      stages: staying('opened', 'supervising', 'vetted', 'completed'),
      ready: refuseNow,
      decide: urge,
    },
  },
  changes: { 'supervision.urged': urged },
  options: { 'urging.owed': (state, world) => owedBy(state, world).map(({ id, words }) => ({ value: id, words })) },
};
