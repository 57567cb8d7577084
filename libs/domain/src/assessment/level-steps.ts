import type { Text } from '@app/clock';
import type { Level } from './levels';
import type { Measure } from './casualties';
import { amount, levelTitles, measureTitles } from './level-words';
import type { LegalStep } from './legal-step';
import type { LevelThresholds } from './thresholds';

/** What one measure says of its own. Level null: not known, no scale, or below every level. */
export interface MeasureReading {
  readonly measure: Measure;
  readonly value: number | null;
  readonly level: Level | null;
}

export interface LevelAssessment {
  /** Null where no known measure reaches a level. */
  readonly level: Level | null;
  /** 初判: computed; it becomes the level when a person determines it. */
  readonly status: 'preliminary';
  /** The measures that reach the level; empty where there is none. */
  readonly decidedBy: readonly Measure[];
  readonly readings: readonly MeasureReading[];
  /** Measures that are not known, or have no known scale, and could still raise the level. */
  readonly mayRise: readonly Measure[];
  /** Grounds beyond the three measures that a person must look at. */
  readonly otherGrounds: readonly Text[];
  readonly derivation: readonly LegalStep[];
}

type Answer = Pick<LevelAssessment, 'level' | 'decidedBy' | 'readings' | 'mayRise'>;

/** The reasoning of an assessment: each measure, then the highest, then what is still open. */
export function levelSteps(answer: Answer, thresholds: LevelThresholds): readonly LegalStep[] {
  return [
    ...answer.readings.map((reading) => measureStep(reading, thresholds)),
    resultStep(answer, thresholds),
    ...openSteps(answer, thresholds),
  ];
}

function measureStep({ measure, value, level }: MeasureReading, thresholds: LevelThresholds): LegalStep {
  const title = measureTitles[measure];
  const step = { rule: 'LV-02', basis: thresholds.bounds };
  if (value === null) return { ...step, text: { zh: `${title.zh}不详，不作判断`, en: `${title.en} not known: nothing follows` } };
  const said = amount(measure, value);
  const bands = thresholds.bands[measure];
  if (bands === null)
    return { ...step, text: { zh: `${title.zh}${said.zh}：标准未见，不作判断`, en: `${title.en} ${said.en}: its scale is not known` } };
  const from = bands.find((band) => band.level === level)?.from;
  if (level === null || from === undefined)
    return { ...step, text: { zh: `${title.zh}${said.zh}：未达到任何等级`, en: `${title.en} ${said.en}: below every level` } };
  const reached = amount(measure, from);
  return {
    ...step,
    text: {
      zh: `${title.zh}${said.zh}，${from === 0 ? '' : `${reached.zh}以上（含本数），`}为${levelTitles[level].zh}`,
      en: `${title.en} ${said.en}${from === 0 ? '' : `, at least ${reached.en} (the number included)`}: ${levelTitles[level].en}`,
    },
  };
}

function resultStep({ level, decidedBy }: Answer, { id, highest }: LevelThresholds): LegalStep {
  if (level === null)
    return {
      rule: id,
      basis: highest,
      text: { zh: '已知指标均未达到等级，不能初判', en: 'No known measure reaches a level: no preliminary level' },
    };
  const zh = decidedBy.map((measure) => measureTitles[measure].zh).join('、');
  const en = decidedBy.map((measure) => measureTitles[measure].en).join(', ');
  return {
    rule: id,
    basis: highest,
    text: {
      zh: `取最高等级，初判为${levelTitles[level].zh}事故（依据：${zh}）`,
      en: `The highest decides: preliminary level ${levelTitles[level].en} (by ${en})`,
    },
  };
}

function openSteps({ mayRise }: Answer, { id, basis }: LevelThresholds): readonly LegalStep[] {
  if (mayRise.length === 0) return [];
  const zh = mayRise.map((measure) => measureTitles[measure].zh).join('、');
  const en = mayRise.map((measure) => measureTitles[measure].en).join(', ');
  return [{ rule: id, basis, text: { zh: `待查明，可能提高等级：${zh}`, en: `Still open and able to raise the level: ${en}` } }];
}
