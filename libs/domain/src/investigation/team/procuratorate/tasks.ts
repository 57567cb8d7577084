import type { Clock } from '@app/clock';
import type { World } from '../../../stream/procedure';
import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';
import { currentInvitation } from './current-invitation';

const day = 86_400_000;
/** After how many days without an answer it is asked for: a house rule, since the law names no number; a pack may set another. */
const setting = { name: 'house.procuratorate-reminder-days', days: 5 };

/** Invite, wait for the answer, ask for it: by since-when, for no law gives the answer a limit. */
export function procuratorateTasks(state: InvestigationState, _clocks: readonly Clock[], world: World): readonly Wanted[] {
  const { stage, investigator, reportedAt } = state;
  if (stage !== 'reported' && stage !== 'investigating') return [];
  const invited = currentInvitation(state);
  if (invited === undefined) return [wanted('invite-procuratorate', investigator, state.procuratorate?.invitedAt ?? reportedAt)];
  if (invited.answer !== null) return [];
  const note = { zh: '未答复不视为同意', en: 'no answer is no yes' };
  const answer = wanted('record-procuratorate-answer', investigator, invited.invitedAt, { note });
  const asked = invited.remindedAt.at(-1) ?? invited.invitedAt;
  const after = Number(world.law.settings[setting.name] ?? setting.days);
  const due = Date.parse(world.now) - Date.parse(asked) >= after * day;
  return due ? [answer, wanted('remind-procuratorate', investigator, asked)] : [answer];
}
