import type { Clock, Text } from '@app/clock';
import { amount, levelTitles, measureTitles } from '../../level/level-words';
import type { World } from '../../stream/procedure';
import { untilApproved } from '../places';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { levelStanding } from './level-standing';
import type { LevelStanding } from './level-standing';

export function levelTasks(state: InvestigationState, _clocks: readonly Clock[], world: World): readonly Wanted[] {
  const standing = levelStanding(state, world);
  return [...determining(state, standing), ...confirming(state, standing)];
}

/**
 * A level has to be found, and found again when the numbers say another than the one determined. A person who decided otherwise
 * with these very numbers before them is not asked once more.
 */
function determining(state: InvestigationState, standing: LevelStanding | null): readonly Wanted[] {
  const { investigator, reportedAt, stage, level, grading } = state;
  const computed = standing?.computed ?? null;
  const note = standing === null || computed === null ? {} : { note: reading(standing) };
  if (level === null) {
    return untilApproved.some((open) => open === stage) ? [wanted('determine-level', investigator, reportedAt, note)] : [];
  }
  const last = grading.levels.at(-1);
  if (computed === null || computed === level || computed === last?.computed) return [];
  return [wanted('determine-level', investigator, last?.at ?? reportedAt, note)];
}

function reading({ computed, assessment }: LevelStanding): Text {
  const level = computed === null ? { zh: '', en: '' } : levelTitles[computed];
  const reached = (assessment?.readings ?? []).flatMap(({ measure, value }) =>
    value !== null && assessment?.decidedBy.includes(measure) ? [{ title: measureTitles[measure], said: amount(measure, value) }] : [],
  );
  const zh = reached.map(({ title, said }) => `${title.zh}${said.zh}`).join('，');
  const en = reached.map(({ title, said }) => `${title.en} ${said.en}`).join(', ');
  return { zh: `初判${level.zh}（${zh}），达到数值，请研判`, en: `the numbers say ${level.en} (${en}); a person decides` };
}

function confirming({ investigator }: InvestigationState, standing: LevelStanding | null): readonly Wanted[] {
  const count = standing?.casualties.awaitingConfirmation ?? 0;
  if (standing === null || count === 0) return [];
  const level = standing.prepared === null ? { zh: '未达到任何等级', en: 'no level' } : levelTitles[standing.prepared];
  const note = {
    zh: `失踪${count}人应按死亡人员统计，确认后初判为${level.zh}`,
    en: `${count} missing are to be counted as dead; the numbers then say ${level.en}`,
  };
  return [wanted('confirm-missing-deaths', investigator, standing.casualties.window.endsAt, { note, presses: 'RP-11' })];
}
