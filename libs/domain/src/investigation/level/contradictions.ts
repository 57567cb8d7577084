import { isDay } from '@app/calendar';
import type { Text } from '@app/clock';
import { reject } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayAt, instantOfTime, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter } from '../part';
import { always } from '../stages';
import type { InvestigationState } from '../state';
import type { ExplainContradiction } from './contradictions.schema';
import type { CasualtyReport, Totals } from './state';

/** Two organs give other numbers of the same people for the same time (T-10): neither is preferred, a person says which holds. */
export interface Contradiction {
  /** The references of both reports, `B1:B2`, the earlier recorded first. */
  readonly ref: string;
  readonly reports: readonly [CasualtyReport, CasualtyReport];
  readonly text: Text;
}

const groups = {
  deaths: { zh: '死亡', en: 'dead' },
  seriousInjuries: { zh: '重伤', en: 'seriously injured' },
  missing: { zh: '下落不明', en: 'missing' },
} as const satisfies Record<keyof Totals, Text>;

const counts = ['deaths', 'seriousInjuries', 'missing'] as const;

/** Those that stand: gone once one of the reports is withdrawn, or a person has said why both are true. */
export function contradictions({ level }: Pick<InvestigationState, 'level'>): readonly Contradiction[] {
  const standing = level.reports.filter(({ withdrawn }) => withdrawn === null);
  return standing
    .flatMap((second, index) => standing.slice(0, index).flatMap((first) => contradiction(first, second) ?? []))
    .filter(({ ref }) => !(level.explained ?? []).includes(ref));
}

function contradiction(first: CasualtyReport, second: CasualtyReport): Contradiction | null {
  if (first.organ === second.organ || !sameTime(first, second)) return null;
  const other = counts.filter((count) => differs(first.totals?.[count], second.totals?.[count]));
  if (other.length === 0) return null;
  return { ref: `${first.ref}:${second.ref}`, reports: [first, second], text: inWords(first, second, other) };
}

/** A report of a day speaks of all of it; of two that name the hour the later one may simply know more. */
function sameTime({ at: one }: CasualtyReport, { at: other }: CasualtyReport): boolean {
  return isDay(one) || isDay(other) ? dayAt(one) === dayAt(other) : one === other;
}

function differs(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function inWords(first: CasualtyReport, second: CasualtyReport, other: readonly (keyof Totals)[]): Text {
  const day = dayAt(second.at);
  const said = ({ organ, totals }: CasualtyReport, language: keyof Text) => {
    const numbers = other.map((count) =>
      language === 'zh' ? `${groups[count].zh}${totals?.[count]}人` : `${totals?.[count]} ${groups[count].en}`,
    );
    return language === 'zh' ? `${organ}报${numbers.join('、')}` : `${organ}: ${numbers.join(', ')}`;
  };
  return {
    zh: `${dayInWords(day)}的伤亡人数不一致：${said(first, 'zh')}，${said(second, 'zh')}`,
    en: `casualties of ${day} contradict each other: ${said(first, 'en')}; ${said(second, 'en')}`,
  };
}

function ofOrgan({ zh, en }: Text, organ: string): Text {
  return { zh: `${organ}的补报（${zh}）`, en: `the report of ${organ} (${en})` };
}

/** Both are true, with the reason; where one is wrong it is withdrawn instead, and nothing is left to explain. */
function explainContradiction(state: InvestigationState, command: CommandOf<ExplainContradiction>): Decision {
  const { name, act, data } = command;
  const found = contradictions(state).find(({ reports }) => reports.every(({ ref }) => ref === data.ref || ref === data.other));
  if (found === undefined) return reject('already-done', { command: name });
  const [, second] = found.reports;
  return (
    onlyInvestigatorSide(state, command, article('十三')) ??
    refuseBefore(act.occurredAt, second.at, { first: 'casualties.changed', then: name }) ?? [
      { kind: 'contradiction.explained', version: 1, occurredAt: act.occurredAt, data: { ...data, contradiction: found.ref } },
    ]
  );
}

/** 数据不一致: what two organs say of the same people at the same time (T-10), until somebody who can has resolved it. */
export const contradicting: Matter = {
  commands: {
    'explain-contradiction': {
      title: { zh: '说明伤亡数据不一致的原因', en: 'explain numbers that contradict each other' },
      article: article('十三'),
      usually: 'investigator',
      stages: always,
      ready: needs('explain-contradiction', 'report-casualties', (state) => contradictions(state).length > 0),
      decide: explainContradiction,
    },
  },
  changes: {
    'contradiction.explained': (state, { data }: EventOf<{ readonly contradiction: string }>) => ({
      ...state,
      level: { ...state.level, explained: [...(state.level.explained ?? []), data.contradiction] },
    }),
  },
  // Shown also when all else is done: an archived file that contradicts itself is no file.
  handovers: (state) =>
    contradictions(state).map(({ ref, reports: [, second], text }) => {
      const resolve = { zh: '请撤回有误的一份，或者说明均属实的原因', en: 'withdraw the one that is wrong, or say why both are true' };
      const note = { zh: `${text.zh}。${resolve.zh}`, en: `${text.en}; ${resolve.en}` };
      return wanted('explain-contradiction', state.investigator, instantOfTime(second.knownAt), { ref, of: null, note });
    }),
  options: {
    'casualty-contradictions.open': (state) =>
      contradictions(state).flatMap(({ reports, text }) => reports.map(({ ref, organ }) => ({ value: ref, words: ofOrgan(text, organ) }))),
  },
};
