import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Option } from '../../stream/description';
import { supervisingArticle } from '../../supervision/articles';
import type { InvestigationState } from '../state';
import { runningSupervisions } from '../supervised/new-text';
import type { SendDraftUp } from './sending.schema';

/** The points that this supervisor asked for and that no version has answered yet. */
function openPoints({ report: { asked = [], sentUp } }: InvestigationState, n: number): readonly string[] {
  const last = asked.findLast((one) => one.n === n);
  if (last === undefined) return [];
  const answered = sentUp.some((sent) => sent.n === n && sent.version > last.version);
  return answered ? [] : (last.points ?? []);
}

/** 逐条修改意见 are answered one and all by the next version (SV-30). */
export function refuseUnanswered(state: InvestigationState, { n, answers = [] }: SendDraftUp): Rejection | null {
  const missing = openPoints(state, n).flatMap((_point, index) => (answers.some(({ point }) => point === index + 1) ? [] : [index + 1]));
  if (missing.length === 0) return null;
  return reject('points-unanswered', { items: missing.join('、') }, { article: supervisingArticle, field: 'data.answers' });
}

export function pointOptions(state: InvestigationState): readonly Option[] {
  return runningSupervisions(state).flatMap(({ n }) =>
    openPoints(state, n).map((point, index) => ({
      value: index + 1,
      words: { zh: `第${n}项督办意见${index + 1}：${point}`, en: `point ${index + 1} of supervision ${n}: ${point}` },
    })),
  );
}
